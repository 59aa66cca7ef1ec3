package se.stodkoll.ocr.words;

import java.util.List;

/**
 * A word as the engine gives it.
 *
 * @param text without blanks, never empty
 * @param confidence 0 to 1
 * @param x left, pixels of the sheet
 * @param y top, pixels of the sheet
 * @param width pixels
 * @param height pixels
 * @param line number of the line it stands on, from 0
 */
public record RawWord(String text, double confidence, int x, int y, int width, int height, int line) {
    /** One word in the place of several that stand side by side, at least one. */
    public static RawWord around(List<RawWord> words, String text, double confidence) {
        int x = words.stream().mapToInt(RawWord::x).min().orElseThrow();
        int y = words.stream().mapToInt(RawWord::y).min().orElseThrow();
        int right = words.stream().mapToInt(RawWord::right).max().orElseThrow();
        int bottom = words.stream().mapToInt(RawWord::bottom).max().orElseThrow();
        return new RawWord(
                text, confidence, x, y, right - x, bottom - y, words.get(0).line());
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    boolean hasDigit() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    public RawWord withConfidence(double value) {
        return new RawWord(text, value, x, y, width, height, line);
    }

    public RawWord onLine(int number) {
        return new RawWord(text, confidence, x, y, width, height, number);
    }

    /** Whether the middle of a piece of ink (x, y, width, height) lies within the word. */
    public boolean holds(int[] piece) {
        double middle = piece[0] + piece[2] / 2.0;
        double half = piece[1] + piece[3] / 2.0;
        return middle > x && middle < right() && half > y && half < bottom();
    }

    /** Share of this word's area that lies within the other's. */
    public double overlap(RawWord other) {
        long across = Math.max(0, Math.min(right(), other.right()) - Math.max(x, other.x));
        long down = Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(y, other.y));
        return across * down / Math.max(1.0, (double) width * height);
    }
}
