package se.stodkoll.text.mention;

import java.util.List;

/**
 * A text whose white space, dashes and apostrophes are of one kind each, letter for letter, so that a place in it is the same
 * place in what was written. What a mention has claimed is blotted out, and no later grammar sees it.
 *
 * <p>White space is a blank between words and between lines, a tab in a gap of three blanks or more within a line (what stands
 * on both sides of it is not one thing), and a line feed between paragraphs.
 */
public final class NormalizedText {
    private static final int GAP = 3;
    private static final char CLAIMED = '\u0001';

    private final StringBuilder cased;
    private final StringBuilder lower;

    public NormalizedText(String text) {
        cased = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                i = blanks(text, i) - 1;
            } else {
                cased.setCharAt(i, alike(c));
            }
        }
        lower = new StringBuilder(text.length());
        for (int i = 0; i < cased.length(); i++) {
            lower.append(Character.toLowerCase(cased.charAt(i)));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Behind the white space that begins at a place. */
    private int blanks(String text, int from) {
        int end = from;
        int lines = 0;
        boolean tab = false;
        while (end < text.length() && isBlank(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            tab |= text.charAt(end) == '\t';
            end++;
        }
        boolean gap = lines == 0 && (tab || end - from >= GAP);
        char blank = lines > 1 ? '\n' : gap ? '\t' : ' ';
        for (int i = from; i < end; i++) {
            cased.setCharAt(i, blank);
        }
        return end;
    }

    private static char alike(char c) {
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u00ad' || c == '\ufe63' || c == '\uff0d') {
            return '-';
        }
        return c == '\u2019' || c == '\u2018' || c == '\u00b4' || c == '`' ? '\'' : c;
    }

    /** Whether a figure stands in it that nothing has claimed. */
    public boolean hasFigure() {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= '0' && lower.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** In lower case. */
    public CharSequence lower() {
        return lower;
    }

    /** In the case it is written in. */
    public CharSequence cased() {
        return cased;
    }

    String lower(int start, int end) {
        return lower.substring(start, end);
    }

    /** In lower case, at most {@code length} letters before a place. */
    public String before(int place, int length) {
        return lower.substring(Math.max(0, place - length), place);
    }

    public void claim(List<? extends Mention> mentions) {
        for (Mention m : mentions) {
            for (int i = m.start(); i < m.end(); i++) {
                cased.setCharAt(i, CLAIMED);
                lower.setCharAt(i, CLAIMED);
            }
        }
    }
}
