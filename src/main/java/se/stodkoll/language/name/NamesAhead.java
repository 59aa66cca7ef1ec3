package se.stodkoll.language.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Organisations whose names begin at a place. */
public final class NamesAhead {
    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Phrases OPENING = new Phrases(NAMES.list("opening.nouns"));
    private static final Phrases CONNECTORS = new Phrases(NAMES.list("connectors"));
    private static final Phrases JOINING = new Phrases(NAMES.list("joining.anywhere"));
    private static final Phrases PARTING = new Phrases(NAMES.list("parting"));
    private static final Phrases SMALL_NAMES = new Phrases(NAMES.list("small.names"));
    private static final Phrases STOPPED = new Phrases(NAMES.list("stopped"));
    private static final Phrases LEGAL_FORMS = new Phrases(NAMES.list("legal.forms"));
    private static final Phrases CURRENCIES =
            new Phrases(Vocabulary.load("mentions").list("amount.before"));

    private final NameWords words;
    private final List<TextToken> tokens;
    private final Acts acts;

    public NamesAhead(NameWords words) {
        this.words = words;
        this.tokens = words.tokens();
        this.acts = words.acts();
    }

    /** The organisation whose name begins at {@code from}; empty where none does. */
    public Optional<Span> organisationFrom(int from, int limit) {
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
                if (words.elided(at) > 0) {
                    return Optional.of(new Span(from, words.elided(at)));
                }
                opened |= OPENING.lengthAt(tokens, at) > 0;
                end = ++at;
            } else if (at == from && isSmall(at, limit)) {
                end = at += 3;
            } else if (end > from && NameLikeness.isOrganisationNoun(token) && !acts.isAct(at)) {
                end = ++at;
            } else if (end > from && at + 1 < limit && words.isAdjective(at)) {
                end = at += 2;
            } else if (end > from && token.isMark(",") && words.endsInNoun(at + 1, limit)) {
                end = at = organisationFrom(at + 1, limit).orElseThrow().to();
            } else if (end > from && LEGAL_FORMS.lengthAt(tokens, at) > 0) {
                at += LEGAL_FORMS.lengthAt(tokens, at);
                end = at;
                if (at < limit
                        && tokens.get(at - 1).isMark(".")
                        && tokens.get(at).isNameWord()) {
                    break; // "Sökande är Vävarna ek. för. Projektet fick"
                }
            } else if (end > from && token.isMark("(") && words.closing(at) > 0 && words.closing(at) <= limit) {
                at = words.closing(at);
                end = at;
            } else if (end > from && token.isMark(",") && LEGAL_FORMS.lengthAt(tokens, at + 1) > 0) {
                at += 1 + LEGAL_FORMS.lengthAt(tokens, at + 1);
                end = at;
            } else if (end > from
                    && token.isMark(".")
                    && tokens.get(at - 1).end() == token.start()
                    && STOPPED.lengthAt(tokens, at - 1) > 0) {
                end = ++at;
            } else if (end > from && goesOn(at, opened) && at + 1 < limit && words.nameAt(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return end > from ? Optional.of(new Span(from, end)) : Optional.empty();
    }

    /** The organisations whose names may begin at {@code from}: the longest, and before "för" within it, as what for may follow. */
    public List<Span> organisationsFrom(int from, int limit) {
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
                && words.nameAt(at + 2);
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
}
