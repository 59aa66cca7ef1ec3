package se.stodkoll.language.role;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Where a name that stands at a place of a sentence begins and ends. */
final class NameBounds {
    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Phrases OPENING = new Phrases(NAMES.list("opening.nouns"));
    private static final Phrases CONNECTORS = new Phrases(NAMES.list("connectors"));
    private static final Phrases JOINING = new Phrases(NAMES.list("joining.anywhere"));
    private static final Phrases PARTING = new Phrases(NAMES.list("parting"));
    private static final Phrases SMALL_NAMES = new Phrases(NAMES.list("small.names"));
    private static final Phrases STOPPED = new Phrases(NAMES.list("stopped"));
    private static final Phrases LEGAL_FORMS = new Phrases(NAMES.list("legal.forms"));
    private static final Phrases PROJECT_STOPS = new Phrases(NAMES.list("project.stops"));
    /** What verbs of clauses end in. */
    private static final List<String> VERBS =
            NAMES.list("verb.endings").stream().map(e -> e.substring(1)).toList();

    private static final Phrases ELIDING = new Phrases(NAMES.list("eliding"));
    private static final Phrases CURRENCIES =
            new Phrases(Vocabulary.load("mentions").list("amount.before"));
    private static final Phrases ADJECTIVES = new Phrases(NAMES.list("body.adjectives"));
    /** Words of an acronym in brackets behind a name. */
    private static final int BRACKETED = 5;
    /** Words of what a board is for. */
    private static final int LONGEST_SUBJECT = 8;
    /** Words of a project's name. */
    private static final int LONGEST_PROJECT = 24;

    /** Words of a name that goes on in small letters, and those in small letters at its end. */
    private static final int LONGEST_PHRASE = 5;

    private static final int SMALL = 2;

    /** Words from "ni" to its verb. */
    private static final int BESIDE = 2;

    /** An organisation by its own words. */
    private static final double SURELY = 0.9;

    private final List<TextToken> tokens;
    private final Acts acts;

    NameBounds(List<TextToken> tokens, Acts acts) {
        this.tokens = tokens;
        this.acts = acts;
    }

    /** Tokens [from, to). */
    record Span(int from, int to) {}

    /** A span's characters, in some role. */
    RoleName named(Span span, double probability) {
        return new RoleName(
                tokens.get(span.from()).start(), tokens.get(span.to() - 1).end(), probability);
    }

    /** Where the auxiliaries and adverbs right before a verb begin. */
    int verbGroup(int verb, int floor) {
        int at = verb;
        while (at > floor && isAuxiliary(at - 1)) {
            at--;
        }
        return at;
    }

    boolean isAuxiliary(int at) {
        return ActWords.BETWEEN.lengthAt(tokens, at) > 0
                || ActWords.AUXILIARIES.lengthAt(tokens, at) > 0
                || ActWords.MODAL.lengthAt(tokens, at) > 0
                || ActWords.NEGATION.lengthAt(tokens, at) > 0;
    }

    List<TextToken> tokens(Span span) {
        return tokens.subList(span.from(), span.to());
    }

    /** The organisation whose name begins at {@code from}; empty where none does. */
    Optional<Span> organisationFrom(int from, int limit) {
        int at = from;
        int end = from;
        boolean opened = false;
        while (at < limit) {
            TextToken token = tokens.get(at);
            if (isNoPart(at)) {
                break;
            }
            if (token.isNameWord()
                    && !acts.isAct(at)
                    && (end > from || Character.isLetter(token.text().charAt(0)))) {
                if (elided(at) > 0) {
                    return Optional.of(new Span(from, elided(at)));
                }
                opened |= OPENING.lengthAt(tokens, at) > 0;
                end = ++at;
            } else if (at == from && isSmall(at, limit)) {
                end = at += 3;
            } else if (end > from && NameLikeness.isOrganisationNoun(token) && !acts.isAct(at)) {
                end = ++at;
            } else if (end > from && at + 1 < limit && isAdjective(at)) {
                end = at += 2;
            } else if (end > from && token.isMark(",") && endsInNoun(at + 1, limit)) {
                end = at = organisationFrom(at + 1, limit).orElseThrow().to();
            } else if (end > from && LEGAL_FORMS.lengthAt(tokens, at) > 0) {
                at += LEGAL_FORMS.lengthAt(tokens, at);
                end = at;
                if (at < limit
                        && tokens.get(at - 1).isMark(".")
                        && tokens.get(at).isNameWord()) {
                    break; // "Sökande är Vävarna ek. för. Projektet fick"
                }
            } else if (end > from && token.isMark("(") && closing(at) > 0 && closing(at) <= limit) {
                at = closing(at);
                end = at;
            } else if (end > from && token.isMark(",") && LEGAL_FORMS.lengthAt(tokens, at + 1) > 0) {
                at += 1 + LEGAL_FORMS.lengthAt(tokens, at + 1);
                end = at;
            } else if (end > from
                    && token.isMark(".")
                    && tokens.get(at - 1).end() == token.start()
                    && STOPPED.lengthAt(tokens, at - 1) > 0) {
                end = ++at;
            } else if (end > from && goesOn(at, opened) && at + 1 < limit && nameAt(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return end > from ? Optional.of(new Span(from, end)) : Optional.empty();
    }

    /** The organisations whose names may begin at {@code from}: the longest, and before "för" within it, as what for may follow. */
    List<Span> organisationsFrom(int from, int limit) {
        Optional<Span> longest = organisationFrom(from, limit);
        Optional<Span> parted = longest.map(s -> ActWords.FOR.first(tokens, s.from() + 1, s.to()))
                .filter(i -> i > from)
                .flatMap(i -> organisationFrom(from, i));
        return Stream.concat(longest.stream(), parted.stream()).distinct().toList();
    }

    /** "samhällsföreningen i Vrena": a name that a text does not write with a capital. */
    private boolean isSmall(int at, int limit) {
        return at + 2 < limit
                && SMALL_NAMES.lengthAt(tokens, at) > 0
                && ActWords.PLACE_BEFORE.lengthAt(tokens, at + 1) == 1
                && nameAt(at + 2);
    }

    /** A currency before its amount, a label before its colon. */
    private boolean isNoPart(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        TextToken next = tokens.get(at + 1);
        boolean label = next.isMark(":")
                && next.start() == tokens.get(at).end()
                && at + 2 < tokens.size()
                && tokens.get(at + 2).start() > next.end();
        return next.amount().isPresent() && CURRENCIES.lengthAt(tokens, at) > 0
                || label && !NameLikeness.isOrganisationNoun(tokens.get(at));
    }

    /** "Luleå tekniska universitet": a word in small letters before an organisation's own. */
    private boolean isAdjective(int at) {
        TextToken token = tokens.get(at);
        return token.isWord()
                && !token.isNameWord()
                && ADJECTIVES.lengthAt(tokens, at) > 0
                && NameLikeness.isOrganisationNoun(tokens.get(at + 1))
                && !acts.isAct(at);
    }

    /** "Svenska kyrkan, Malung pastorat". */
    private boolean endsInNoun(int from, int limit) {
        return from + 1 < limit
                && tokens.get(from).isNameWord()
                && NameLikeness.isOrganisationNoun(tokens.get(from + 1))
                && !tokens.get(from + 1).isNameWord();
    }

    /** "Kultur- och fritidsnämnden": behind the last word of a name that an elided one begins; -1 where none does. */
    private int elided(int at) {
        boolean elides = at + 3 < tokens.size()
                && tokens.get(at + 1).isMark("-–")
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && ELIDING.lengthAt(tokens, at + 2) > 0
                && (NameLikeness.isBodyWord(tokens.get(at + 3)) || NameLikeness.isOrganisationNoun(tokens.get(at + 3)));
        return elides ? at + 4 : -1;
    }

    private boolean nameAt(int at) {
        return tokens.get(at).isNameWord() && !acts.isAct(at);
    }

    private boolean goesOn(int at, boolean opened) {
        TextToken token = tokens.get(at);
        if (token.isMark("-–&/")) {
            return true;
        }
        if (CONNECTORS.lengthAt(tokens, at) == 0
                || (at > 0 && LEGAL_FORMS.lengthAt(tokens, at - 1) > 0 && JOINING.lengthAt(tokens, at) == 0)) {
            return false;
        }
        return opened && PARTING.lengthAt(tokens, at) == 0 || JOINING.lengthAt(tokens, at) > 0;
    }

    /** Behind the bracket that closes one at {@code at}; -1 where it is not near. */
    private int closing(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + BRACKETED); i++) {
            if (tokens.get(i).mention().isPresent()) {
                return -1;
            }
            if (tokens.get(i).isMark(")")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The organisation whose name ends right before {@code to}; words that begin sentences are no part of it. */
    Optional<Span> organisationBefore(int to, int floor) {
        int at = to - 1;
        int start = to;
        while (at >= floor) {
            TextToken token = tokens.get(at);
            boolean speaks = at == to - 1 && ActWords.SPEAKING.lengthAt(tokens, at) > 0;
            if (acts.isAct(at) || speaks) {
                break;
            }
            int form = legalForm(at, floor);
            if (form > 0) {
                at -= form;
            } else if (at >= floor + 3
                    && elided(at - 3) == at + 1
                    && tokens.get(at - 3).isNameWord()) {
                start = at - 3;
                at -= 4;
            } else if (token.isNameWord()) {
                start = at--;
            } else if (at > floor
                    && at + 1 < to
                    && isAdjective(at)
                    && (tokens.get(at - 1).isNameWord())) {
                at--;
            } else if (NameLikeness.isOrganisationNoun(token) || isClosed(at)) {
                at = isClosed(at) ? opening(at) - 1 : at - 1;
            } else if (token.isMark("-–&/")
                            && !(at > floor && tokens.get(at - 1).isMark("-–")) // "Nyheter – – Vrena –"
                    || (token.isMark(",")
                            && (LEGAL_FORMS.lengthAt(tokens, at + 1) > 0
                                    || at > floor
                                            && NameLikeness.isOrganisationNoun(tokens.get(at - 1))
                                            && endsInNoun(at + 1, to)))) {
                at--;
            } else if (at > floor
                    && start < to
                    && CONNECTORS.lengthAt(tokens, at) > 0
                    && PARTING.lengthAt(tokens, at) == 0
                    && (tokens.get(at - 1).isNameWord()
                            || NameLikeness.isOrganisationNoun(tokens.get(at - 1))
                            || tokens.get(at - 1).isMark(")"))) {
                at--;
            } else if (token.isMark(".") && at > floor && STOPPED.lengthAt(tokens, at - 1) > 0) {
                at--;
            } else {
                break;
            }
        }
        if (start < to - 1 && start > 0 && tokens.get(start - 1).isMark("§")) {
            start++;
        }
        while (start < to
                && NameLikeness.isNoName(tokens.get(start))
                && OPENING.lengthAt(tokens, start) == 0
                && start + 1 < to
                && NameLikeness.organisation(tokens.subList(start + 1, to))
                        >= NameLikeness.organisation(tokens.subList(start, to))) {
            start++;
            while (start < to && !tokens.get(start).isNameWord()) {
                start++;
            }
        }
        return start < to ? Optional.of(new Span(start, to)) : Optional.empty();
    }

    /** "Alvnäs Folkets hus", "Intresseföreningen Stora såg": what begins a clause with a capital and goes on in small letters up to {@code to}. */
    Optional<Span> phraseBefore(int to, int floor) {
        int start = to;
        while (start > floor && to - start < LONGEST_PHRASE && isPhraseWord(start - 1)) {
            start--;
        }
        boolean begins = start == floor
                || !tokens.get(start - 1).isWord()
                        && tokens.get(start - 1).mention().isEmpty()
                || ActWords.SUBORDINATING.lengthAt(tokens, start - 1) > 0;
        int small = 0;
        while (small < to - start && !tokens.get(to - 1 - small).isNameWord()) {
            small++;
        }
        return begins
                        && start < to
                        && tokens.get(start).isNameWord()
                        && small > 0
                        && small <= SMALL
                        && small < to - start
                ? Optional.of(new Span(start, to))
                : Optional.empty();
    }

    /** "ni får 40 000 kr till Ladan": whom the text speaks to gets it, and "till" says what for. */
    boolean isYours(Act act) {
        boolean gets = act.voice() == Voice.PASSIVE || act.voice() == Voice.RECEIVING;
        return gets
                && (ActWords.SECOND_PERSON.in(tokens, act.from() - BESIDE, act.from())
                        || ActWords.SECOND_PERSON.lengthAt(tokens, act.to()) > 0);
    }

    /** A name without the words in small letters that it ends in, but for those that organisations have in their names. */
    Span capitals(Span name) {
        int to = name.to();
        while (to > name.from() + 1
                && tokens.get(to - 1).isWord()
                && !tokens.get(to - 1).isNameWord()
                && !NameLikeness.isOrganisationNoun(tokens.get(to - 1))) {
            to--;
        }
        return new Span(name.from(), to);
    }

    /** A word that may stand within a name: no act's, no preposition, nothing that tells of money or of what is applied for. */
    private boolean isPhraseWord(int at) {
        TextToken token = tokens.get(at);
        return token.isWord()
                && !acts.isAct(at)
                && !isAuxiliary(at)
                && !NameLikeness.isNoName(token)
                && (token.isNameWord()
                        || CONNECTORS.lengthAt(tokens, at) == 0
                                && PROJECT_STOPS.lengthAt(tokens, at) == 0
                                && ActWords.PLACE_BEFORE.lengthAt(tokens, at) == 0
                                && ActWords.SUBORDINATING.lengthAt(tokens, at) == 0)
                && ActWords.SUPPORT.lengthAt(tokens, at) == 0
                && ActWords.APPLICATION.lengthAt(tokens, at) == 0
                && ActWords.PROJECT.lengthAt(tokens, at) == 0;
    }

    /** How many words a legal form takes that ends at {@code at}: "ek. för."; 0 where none does. */
    private int legalForm(int at, int floor) {
        for (int length = 4; length >= 2; length--) {
            if (at - length + 1 >= floor && LEGAL_FORMS.lengthAt(tokens, at - length + 1) == length) {
                return length;
            }
        }
        return 0;
    }

    private boolean isClosed(int at) {
        return tokens.get(at).isMark(")") && opening(at) >= 0;
    }

    private int opening(int at) {
        for (int i = at - 1; i >= Math.max(0, at - BRACKETED); i--) {
            if (tokens.get(i).isMark("(")) {
                return i;
            }
        }
        return -1;
    }

    /** The body, in small letters perhaps ("regionala tillväxtnämnden"), that ends right before {@code to}. */
    Optional<Span> bodyBefore(int to, int floor) {
        Optional<Span> named = organisationBefore(to, floor);
        int at = to - 1;
        Optional<Span> subject = ofSubject(to, floor);
        if (subject.isPresent()) {
            return subject;
        }
        if (named.isPresent() || at < floor || !NameLikeness.isBodyWord(tokens.get(at)) || acts.isAct(at)) {
            return named;
        }
        int start = at >= floor + 3 && elided(at - 3) == at + 1 ? at - 3 : at;
        if (start > floor && isOfBody(start - 1)) {
            start--;
        }
        while (start > floor && ADJECTIVES.lengthAt(tokens, start - 1) > 0) {
            start--;
        }
        return Optional.of(organisationBefore(start, floor)
                .map(s -> new Span(s.from(), to))
                .orElse(new Span(start, to)));
    }

    /** "Nämnden för hållbar utveckling": a body's word, "för" and what it is for in small letters. */
    private Optional<Span> ofSubject(int to, int floor) {
        int end = to;
        for (int i = to - 1; i >= Math.max(floor, to - LONGEST_SUBJECT); i--) {
            TextToken token = tokens.get(i);
            if (ActWords.SUBORDINATING.lengthAt(tokens, i) > 0
                    || ActWords.AUXILIARIES.lengthAt(tokens, i) > 0
                    || ActWords.MODAL.lengthAt(tokens, i) > 0) {
                end = i;
            }
            if (!token.isWord() && !token.isMark(",-") || acts.isAct(i)) {
                return Optional.empty();
            }
            if (i > floor
                    && ActWords.FOR.lengthAt(tokens, i) > 0
                    && NameLikeness.isBodyWord(tokens.get(i - 1))
                    && tokens.get(i - 1).isNameWord()) {
                return i + 1 < end ? Optional.of(new Span(i - 1, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body that begins at {@code from}, in small letters perhaps. */
    Optional<Span> bodyFrom(int from, int limit) {
        int at = from;
        while (at < limit && ADJECTIVES.lengthAt(tokens, at) > 0) {
            at++;
        }
        if (at < limit && elided(at) > 0) {
            return Optional.of(new Span(from, elided(at)));
        }
        if (at + 1 < limit && isOfBody(at)) {
            return Optional.of(new Span(from, at + 2));
        }
        boolean small = at < limit
                && NameLikeness.isBodyWord(tokens.get(at))
                && !tokens.get(at).isNameWord();
        return small
                ? Optional.of(new Span(from, at + 1))
                : organisationFrom(from, limit).map(s -> ownBody(s, limit));
    }

    /** "Region Vrenas arbetsutskott": with the body in small letters that a name owns. */
    private Span ownBody(Span owner, int limit) {
        int at = owner.to();
        boolean owns = at < limit
                && tokens.get(at - 1).folded().endsWith("s")
                && NameLikeness.isBodyWord(tokens.get(at))
                && !tokens.get(at).isNameWord();
        return owns ? new Span(owner.from(), at + 1) : owner;
    }

    /** "kommunstyrelsens arbetsutskott": a body's word before that of a part of it. */
    private boolean isOfBody(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).folded().endsWith("s")
                && NameLikeness.isBodyWord(tokens.get(at))
                && NameLikeness.isBodyWord(tokens.get(at + 1))
                && !tokens.get(at + 1).isNameWord();
    }

    /** The project whose name begins at {@code from}: to the closing quote, or to what no name holds. */
    Optional<Span> projectFrom(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        if (tokens.get(from).isQuote()) {
            int close = closingQuote(from, limit);
            return close > from + 1 ? Optional.of(new Span(from + 1, close)) : Optional.empty();
        }
        int at = from;
        while (at < Math.min(limit, from + LONGEST_PROJECT) && !endsProject(at, from)) {
            at++;
        }
        while (at > from
                && (CONNECTORS.lengthAt(tokens, at - 1) > 0
                        || tokens.get(at - 1).isMark(",:;-–(."))) {
            at--;
        }
        return at > from ? Optional.of(new Span(from, at)) : Optional.empty();
    }

    private boolean endsProject(int at, int from) {
        TextToken token = tokens.get(at);
        if (token.mention().isPresent()) {
            boolean years = token.mention().get() instanceof Mention.Span span
                    && !span.finest()
                    && token.text().length() <= 9;
            return !years;
        }
        if (at > from && (acts.isAct(at) || PROJECT_STOPS.lengthAt(tokens, at) > 0) && !isLikened(at)) {
            return true;
        }
        if (at > from
                && ActWords.AND.lengthAt(tokens, at) > 0
                && organisationFrom(at + 1, tokens.size())
                        .filter(s -> acts.isAct(s.to()))
                        .isPresent()) {
            return true;
        }
        if (at > from && ActWords.WITH.lengthAt(tokens, at) > 0 && isAs(organisationFrom(at + 1, tokens.size()))) {
            return true;
        }
        if (at > from && ActWords.AT.lengthAt(tokens, at) > 0) {
            return organisationFrom(at + 1, tokens.size())
                    .filter(s -> NameLikeness.organisation(tokens(s)) >= SURELY)
                    .isPresent();
        }
        if (token.isMark(",")) {
            return isOwnerBehind(at)
                    || PROJECT_STOPS.lengthAt(tokens, at + 1) > 0
                    || at + 1 < tokens.size() && (tokens.get(at + 1).mention().isPresent() || acts.isAct(at + 1));
        }
        boolean stop = token.isMark(".;:")
                && (at + 1 >= tokens.size() || tokens.get(at + 1).start() > token.end());
        return stop || token.isQuote() || token.isMark("•");
    }

    /** "Ladan, Älvnäs hembygdsförening, med högst": who has the project, set off behind its name. */
    private boolean isOwnerBehind(int comma) {
        return organisationFrom(comma + 1, tokens.size())
                .filter(s -> s.to() < tokens.size() && tokens.get(s.to()).isMark(","))
                .filter(s -> NameLikeness.organisation(tokens(s)) > NameLikeness.UNLIKELY)
                .isPresent();
    }

    /** "Återbruk som affär", "Smedjan som mötesplats med 40 procent", but not "Smedjan som drivs med stöd": what something is, without a verb. */
    private boolean isLikened(int at) {
        if (ActWords.RELATIVE.lengthAt(tokens, at) == 0) {
            return false;
        }
        int end = at + 1;
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && ActWords.WITH.lengthAt(tokens, end) == 0
                && !acts.isAct(end)
                && !isAuxiliary(end)
                && PROJECT_STOPS.lengthAt(tokens, end) == 0) {
            end++;
        }
        boolean closed = end == tokens.size() || tokens.get(end).isMark(".;,");
        boolean noun = end < tokens.size()
                && ActWords.WITH.lengthAt(tokens, end) > 0
                && VERBS.stream().noneMatch(tokens.get(at + 1).folded()::endsWith);
        return end > at + 1 && end - at - 1 <= SMALL && (closed || noun);
    }

    /** "med X som projektägare". */
    boolean isAs(Optional<Span> organisation) {
        return organisation
                .filter(s ->
                        ActWords.AS.lengthAt(tokens, s.to()) > 0 && ActWords.RECIPIENT.lengthAt(tokens, s.to() + 1) > 0)
                .isPresent();
    }

    private int closingQuote(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (tokens.get(i).isQuote()) {
                return i;
            }
        }
        return -1;
    }
}
