package se.stodkoll.text.vocabulary;

import java.util.Optional;

/**
 * {@link Labels#fold} for texts of Swedish letters, figures and common marks alone, letter by letter: nearly all texts are such, and the
 * patterns that fold any text cost many times more.
 */
final class PlainFold {
    private static final String ACCENTED = "åäöÅÄÖéÉüÜèÈ";
    private static final String BARE = "aaoaaoeeuuee";
    /** Marks that folding leaves as they are. */
    private static final String MARKS = "§»«”“„’‘•·€";

    private static final String READ_AS_LETTERS = "61|";
    private static final char NO_BREAK = '\u00a0';
    private static final int ASCII = 128;

    private PlainFold() {}

    /** The text folded; empty where a letter of it needs more than this. */
    static Optional<String> of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = folded.length() > 0;
                continue;
            }
            char bare = bare(c);
            if (bare == 0 || READ_AS_LETTERS.indexOf(c) >= 0 && isBesideLetter(text, i)) {
                return Optional.empty();
            }
            if (blank) {
                folded.append(' ');
                blank = false;
            }
            folded.append(bare);
        }
        return Optional.of(folded.toString());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == NO_BREAK;
    }

    /** A letter or mark folded; 0 for one that is not known here. */
    private static char bare(char c) {
        if (c < ASCII) {
            return c <= ' ' ? 0 : c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
            return '-';
        }
        int at = ACCENTED.indexOf(c);
        return at >= 0 ? BARE.charAt(at) : MARKS.indexOf(c) >= 0 ? c : 0;
    }

    private static boolean isBesideLetter(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
