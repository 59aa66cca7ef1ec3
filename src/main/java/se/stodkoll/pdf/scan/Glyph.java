package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.paint.Visibility;

/**
 * One drawn character as shown on the page.
 *
 * @param text what its font says it is; {@code U+FFFD} where the font does not say
 * @param start of its baseline
 * @param end of its baseline, where the next character of a word begins
 * @param size of its font as drawn, points
 * @param box from descender to ascender
 * @param font identifier within the document
 * @param style how its letter looks
 * @param visibility whether it is seen, and if not, why
 */
public record Glyph(
        String text,
        Point2D.Double start,
        Point2D.Double end,
        double size,
        Box box,
        String font,
        Style style,
        Visibility visibility) {
    /**
     * How a letter looks, whichever it is.
     *
     * @param bold whether its font is heavier than text is, or its outline drawn too
     * @param direction of its baseline, degrees clockwise, 0 to 359
     * @param lightness of its colour on the paper, 0 (black) to 1 (white)
     * @param struck whether a line runs through it
     */
    public record Style(boolean bold, int direction, double lightness, boolean struck) {}

    /** Behind the letters of Latin-1 and its two extensions. */
    private static final char LATIN_END = 0x250;

    static final String UNKNOWN = "\uFFFD";

    /** The same, seen or not seen for this reason. */
    Glyph with(Visibility other) {
        return other == visibility ? this : new Glyph(text, start, end, size, box, font, style, other);
    }

    /** The same with a line through it. */
    Glyph withLineThrough() {
        Style struck = new Style(style.bold(), style.direction(), style.lightness(), true);
        return new Glyph(text, start, end, size, box, font, struck, visibility);
    }

    public boolean isSeen() {
        return visibility == Visibility.SEEN;
    }

    /** Whether it stands on the page as shown, but leaves no mark of its own there: as the text does that is laid over scans. */
    public boolean isWithoutInk() {
        return visibility.mayBeReadingOfPicture();
    }

    public boolean isSpace() {
        if (isOneLetter()) {
            return false;
        }
        return text.isBlank() || text.chars().allMatch(c -> Character.isSpaceChar(c) || c == '\u200B');
    }

    /** Nearly all are: a single Latin letter or a digit, no ligature. */
    public boolean isOneLetter() {
        return text.length() == 1 && text.charAt(0) < LATIN_END && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    public boolean isUnmapped() {
        return !isOneLetter()
                && text.chars()
                        .anyMatch(c -> c == 0xFFFD
                                || (c >= 0xE000 && c <= 0xF8FF)
                                || (c < 0x20 && !Character.isWhitespace(c)));
    }
}
