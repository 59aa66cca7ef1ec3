package se.stodkoll.language.name;

import java.util.List;
import java.util.Optional;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Organisations whose names end before a place. */
public final class NamesBehind {
    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Phrases OPENING = new Phrases(NAMES.list("opening.nouns"));
    private static final Phrases CONNECTORS = new Phrases(NAMES.list("connectors"));
    private static final Phrases PARTING = new Phrases(NAMES.list("parting"));
    private static final Phrases STOPPED = new Phrases(NAMES.list("stopped"));
    private static final Phrases LEGAL_FORMS = new Phrases(NAMES.list("legal.forms"));
    private static final Phrases PROJECT_STOPS = new Phrases(NAMES.list("project.stops"));
    /** Words of a name that goes on in small letters, and those in small letters at its end. */
    private static final int LONGEST_PHRASE = 5;

    private static final int SMALL = 2;

    private final NameWords words;
    private final List<TextToken> tokens;
    private final Acts acts;

    public NamesBehind(NameWords words) {
        this.words = words;
        this.tokens = words.tokens();
        this.acts = words.acts();
    }

    /** The organisation whose name ends right before {@code to}; words that begin sentences are no part of it. */
    public Optional<Span> organisationBefore(int to, int floor) {
        int at = to - 1;
        int start = to;
        while (at >= floor) {
            TextToken token = tokens.get(at);
            boolean speaks = at == to - 1 && ActWords.SPEAKING.lengthAt(tokens, at) > 0;
            if (acts.isAct(at) || speaks) {
                break;
            }
            int form = words.legalForm(at, floor);
            if (form > 0) {
                at -= form;
            } else if (at >= floor + 3
                    && words.elided(at - 3) == at + 1
                    && tokens.get(at - 3).isNameWord()) {
                start = at - 3;
                at -= 4;
            } else if (token.isNameWord()) {
                start = at--;
            } else if (at > floor
                    && at + 1 < to
                    && words.isAdjective(at)
                    && (tokens.get(at - 1).isNameWord())) {
                at--;
            } else if (NameLikeness.isOrganisationNoun(token) || words.isClosed(at)) {
                at = words.isClosed(at) ? words.opening(at) - 1 : at - 1;
            } else if (token.isMark("-–&/")
                            && !(at > floor && tokens.get(at - 1).isMark("-–")) // "Nyheter – – Vrena –"
                    || (token.isMark(",")
                            && (LEGAL_FORMS.lengthAt(tokens, at + 1) > 0
                                    || at > floor
                                            && NameLikeness.isOrganisationNoun(tokens.get(at - 1))
                                            && words.endsInNoun(at + 1, to)))) {
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
    public Optional<Span> phraseBefore(int to, int floor) {
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

    /** A name without the words in small letters that it ends in, but for those that organisations have in their names. */
    public Span capitals(Span name) {
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
                && !words.isAuxiliary(at)
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
}
