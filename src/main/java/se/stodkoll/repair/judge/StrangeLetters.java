package se.stodkoll.repair.judge;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.lexicon.PageWord;

/**
 * Characters that a Swedish text does not have inside its words: what a font's map to Unicode gives for å, ä and ö when it
 * takes another code page for the font's own ("fšr", "f|r", "fÃ¶r"), or for a ligature that it does not tell ("S\uFFFDelsen").
 */
public final class StrangeLetters {
    /** Letters of names and loan words beside a to z. */
    private static final String USUAL =
            "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06åäöÅÄÖéÉèÈêÊëËüÜáÁàÀâíÍïîóÓòôúÚùûñÑçÇæÆøØßªºµ";
    /** Signs that may stand beside a letter. */
    private static final String SIGNS =
            "-/&.,:;'\u2019\u2018\u00b4`+@_*()[]!?%§°·•\u2022\u2013\u2014\u2010\u2011\u2212\u00ad\"\u201c\u201d\u00bb\u00ab=<>#~^\u00a0\u2026²³¹";
    /** Of these, what stands between two letters of no word. */
    private static final String NEVER_INSIDE = "\"\u201c\u201d\u00bb\u00ab[]\u2026";

    private static final int LEAST = 3;
    private static final double SHARE = 0.02;

    private StrangeLetters() {}

    /**
     * Whether a page's words have so many that its fonts cannot be believed: one character without any meaning is enough, of
     * other letters there must be several.
     */
    static boolean areMany(List<Word> words) {
        int strange = 0;
        for (Word word : words) {
            String text = word.text();
            if (runs(text).isEmpty()) {
                continue;
            }
            if (text.chars().anyMatch(StrangeLetters::isMeaningless)) {
                return true;
            }
            strange++;
        }
        return strange >= LEAST && strange >= SHARE * words.size();
    }

    /** The strange characters beside letters or figures, as ranges [from, to) in order; none in an address. */
    public static List<int[]> runs(String text) {
        List<int[]> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int to = at;
            while (to < text.length() && isStrange(text, to)) {
                to++;
            }
            if (to > at
                    && (isBeside(text, at, to, false)
                            || isMeaningless(text.charAt(at)) && isBeside(text, at, to, true))) {
                runs.add(new int[] {at, to});
            }
            at = Math.max(to, at + 1);
        }
        return runs.isEmpty() || PageWord.isAddress(text) ? List.of() : runs;
    }

    private static boolean isBeside(String text, int from, int to, boolean figures) {
        return from > 0 && isOfWord(text.charAt(from - 1), figures)
                || to < text.length() && isOfWord(text.charAt(to), figures);
    }

    private static boolean isOfWord(char c, boolean figures) {
        return Character.isLetter(c) || figures && Character.isDigit(c);
    }

    private static boolean isStrange(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80 && Character.isLetterOrDigit(c)
                || USUAL.indexOf(c) >= 0
                || Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return false;
        }
        if (SIGNS.indexOf(c) < 0) {
            return true;
        }
        boolean first = at == 0 && c == '\u2026';
        return NEVER_INSIDE.indexOf(c) >= 0
                && (first || at > 0 && Character.isLetter(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** No text has it: no character at all, one for private use, or one that is not to be seen. */
    private static boolean isMeaningless(int c) {
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.CONTROL;
    }
}
