package se.stodkoll.language.name;

import java.util.List;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.text.vocabulary.Vocabulary;

/** What words of a sentence may be parts of names, or stand around verbs. */
public final class NameWords {
    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Phrases LEGAL_FORMS = new Phrases(NAMES.list("legal.forms"));
    private static final Phrases ELIDING = new Phrases(NAMES.list("eliding"));
    private static final Phrases ADJECTIVES = new Phrases(NAMES.list("body.adjectives"));
    /** Words of an acronym in brackets behind a name. */
    private static final int BRACKETED = 5;

    private final List<TextToken> tokens;
    private final Acts acts;

    public NameWords(List<TextToken> tokens, Acts acts) {
        this.tokens = tokens;
        this.acts = acts;
    }

    List<TextToken> tokens() {
        return tokens;
    }

    Acts acts() {
        return acts;
    }

    /** Where the auxiliaries and adverbs right before a verb begin. */
    public int verbGroup(int verb, int floor) {
        int at = verb;
        while (at > floor && isAuxiliary(at - 1)) {
            at--;
        }
        return at;
    }

    public boolean isAuxiliary(int at) {
        return ActWords.BETWEEN.lengthAt(tokens, at) > 0
                || ActWords.AUXILIARIES.lengthAt(tokens, at) > 0
                || ActWords.MODAL.lengthAt(tokens, at) > 0
                || ActWords.NEGATION.lengthAt(tokens, at) > 0;
    }

    public List<TextToken> tokens(Span span) {
        return tokens.subList(span.from(), span.to());
    }

    /** "Luleå tekniska universitet": a word in small letters before an organisation's own. */
    boolean isAdjective(int at) {
        TextToken token = tokens.get(at);
        return token.isWord()
                && !token.isNameWord()
                && ADJECTIVES.lengthAt(tokens, at) > 0
                && NameLikeness.isOrganisationNoun(tokens.get(at + 1))
                && !acts.isAct(at);
    }

    /** "Svenska kyrkan, Malung pastorat". */
    boolean endsInNoun(int from, int limit) {
        return from + 1 < limit
                && tokens.get(from).isNameWord()
                && NameLikeness.isOrganisationNoun(tokens.get(from + 1))
                && !tokens.get(from + 1).isNameWord();
    }

    /** "Kultur- och fritidsnämnden": behind the last word of a name that an elided one begins; -1 where none does. */
    int elided(int at) {
        boolean elides = at + 3 < tokens.size()
                && tokens.get(at + 1).isMark("-–")
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && ELIDING.lengthAt(tokens, at + 2) > 0
                && (NameLikeness.isBodyWord(tokens.get(at + 3)) || NameLikeness.isOrganisationNoun(tokens.get(at + 3)));
        return elides ? at + 4 : -1;
    }

    boolean nameAt(int at) {
        return tokens.get(at).isNameWord() && !acts.isAct(at);
    }

    /** How many words a legal form takes that ends at {@code at}: "ek. för."; 0 where none does. */
    int legalForm(int at, int floor) {
        for (int length = 4; length >= 2; length--) {
            if (at - length + 1 >= floor && LEGAL_FORMS.lengthAt(tokens, at - length + 1) == length) {
                return length;
            }
        }
        return 0;
    }

    boolean isClosed(int at) {
        return tokens.get(at).isMark(")") && opening(at) >= 0;
    }

    /** Behind the bracket that closes one at {@code at}; -1 where it is not near. */
    int closing(int at) {
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

    int opening(int at) {
        for (int i = at - 1; i >= Math.max(0, at - BRACKETED); i--) {
            if (tokens.get(i).isMark("(")) {
                return i;
            }
        }
        return -1;
    }
}
