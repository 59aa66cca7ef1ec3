package se.stodkoll.language.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.PublicBodies;
import se.stodkoll.text.vocabulary.Vocabulary;

/** How much a stretch of text looks like the name of an organisation, of a deciding body, of a project. */
public final class NameLikeness {
    /** Up to here a stretch of text hardly is a name of an organisation. */
    public static final double UNLIKELY = 0.3;

    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Set<String> MARKS = folded("organisation.marks");
    private static final Set<String> BODIES = folded("body.marks");
    private static final Set<String> NOT_BODIES = folded("body.not");
    private static final Set<String> NOT_NAMES = folded("not.names");
    private static final Set<String> NOUNS = folded("organisation.nouns");
    /** A word in small letters that ends so is an organisation's: "bildningsförbund". */
    private static final Set<String> ENDINGS = folded("organisation.endings");

    private static final Set<String> DEFINITE_ENDINGS = folded("definite.endings");
    private static final Set<String> CONNECTORS = folded("connectors");
    /** A shorter mark is a word of its own, a longer one may end a compound. */
    private static final int COMPOUND = 5;

    /** In a register of public bodies. */
    private static final double KNOWN = 1.0;
    /** With a word that only organisations have in their names. */
    private static final double MARKED = 0.9;
    /** Several words with capitals. */
    private static final double CAPITALS = 0.5;
    /** One word with a capital. */
    private static final double CAPITAL = 0.4;
    /** One word with a capital that ends as a noun in its definite form does: it may only begin a sentence. */
    private static final double DEFINITE = 0.15;
    /** With words that names seldom have. */
    private static final double STRANGE_WORD = 0.25;

    /** A board without its name: "Nämnden". */
    private static final double GENERIC = 0.7;

    private static final int WORD = 3;

    private NameLikeness() {}

    private static Set<String> folded(String key) {
        return NAMES.list(key).stream().map(Labels::fold).collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isOrganisationNoun(TextToken token) {
        String word = token.folded();
        String bare = bare(word);
        return token.isWord()
                && (NOUNS.contains(word)
                        || NOUNS.contains(bare)
                        || ENDINGS.stream()
                                .anyMatch(
                                        e -> bare.length() > e.length() + 1 && (word.endsWith(e) || bare.endsWith(e))));
    }

    public static boolean isNoName(TextToken token) {
        return NOT_NAMES.contains(token.folded());
    }

    /** How likely an organisation is called so, 0 to 1. */
    public static double organisation(List<TextToken> span) {
        List<TextToken> words = span.stream()
                .takeWhile(t -> t == span.get(0) || !t.isMark("(,")) // what a bracket or a comma adds is said of it
                .filter(TextToken::isWord)
                .toList();
        if (!hasWord(span)
                || words.isEmpty()
                || isNoun(words)
                || isNoName(words.get(0)) && words.size() < 3 && !isMarked(words, MARKS)
                || isNoName(words.get(0))
                        && words.stream()
                                .skip(1)
                                .noneMatch(w -> Character.isUpperCase(w.text().charAt(0)))
                        && !isMarked(words, MARKS)) {
            return 0;
        }
        if (PublicBodies.load().isKnown(text(span))) {
            return KNOWN;
        }
        long strange = words.stream()
                .filter(w -> !w.isNameWord() && !CONNECTORS.contains(w.folded()) && !NOUNS.contains(w.folded()))
                .count();
        long capitals = words.stream().filter(TextToken::isNameWord).count();
        double base = isMarked(words, MARKS)
                ? MARKED
                : capitals > 1
                        ? CAPITALS
                        : capitals == 0 ? 0 : words.size() == 1 && isDefinite(words.get(0)) ? DEFINITE : CAPITAL;
        return Math.max(0, base - STRANGE_WORD * strange);
    }

    /** A lone word that names nobody: "Bidraget", "Framställningen", "Härmed". */
    private static boolean isNoun(List<TextToken> words) {
        return words.size() == 1
                && (isNoName(words.get(0))
                        || ActWords.SUPPORT.lengthAt(words, 0) > 0
                        || ActWords.APPLICATION.lengthAt(words, 0) > 0);
    }

    /** How likely a body that decides is called so, 0 to 1. */
    public static double body(List<TextToken> span) {
        List<TextToken> words = span.stream().filter(TextToken::isWord).toList();
        if (words.isEmpty()) {
            return 0;
        }
        if (words.size() == 1 && isNoName(words.get(0)) && !isBodyWord(words.get(0))) {
            return 0;
        }
        if (isMarked(words, BODIES)) {
            return words.size() == 1
                            && (isNoName(words.get(0))
                                    || NOT_NAMES.contains(bare(words.get(0).folded())))
                    ? GENERIC
                    : MARKED;
        }
        return organisation(span) * CAPITALS;
    }

    /** Whether a name has a word of three letters or more; "2022" is none. */
    public static boolean hasWord(List<TextToken> span) {
        return span.stream()
                .anyMatch(t -> t.mention().isEmpty()
                        && t.text().chars().filter(Character::isLetter).count() >= WORD);
    }

    private static boolean isDefinite(TextToken token) {
        return DEFINITE_ENDINGS.stream()
                .anyMatch(e -> token.folded().length() > e.length() + WORD
                        && token.folded().endsWith(e));
    }

    public static boolean isBodyWord(TextToken token) {
        return token.isWord() && marked(token.folded(), BODIES);
    }

    private static boolean isMarked(List<TextToken> words, Set<String> marks) {
        return words.stream().anyMatch(w -> marked(w.folded(), marks));
    }

    /** Without the ending of the genitive. */
    private static String bare(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean marked(String word, Set<String> marks) {
        String bare = bare(word);
        return NOT_BODIES.stream().noneMatch(word::endsWith) && isEnding(word, bare, marks);
    }

    private static boolean isEnding(String word, String bare, Set<String> marks) {
        return marks.contains(word)
                || marks.contains(bare)
                || IntStream.rangeClosed(1, Math.max(0, word.length() - COMPOUND))
                        .anyMatch(i -> marks.contains(word.substring(i))
                                || marks.contains(bare.substring(Math.min(i, bare.length())))
                                        && bare.length() - i >= COMPOUND);
    }

    /** The span's words and marks as printed, a blank between. */
    static String text(List<TextToken> span) {
        return span.stream()
                .map(TextToken::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
