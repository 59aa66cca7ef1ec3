package se.stodkoll.witness;

import java.awt.Shape;

/**
 * What a font says that a shape is.
 *
 * @param text one digit, another sign, or blank where the font says nothing
 * @param shape an outline, 1 a font size, y upwards
 */
public record Claim(String text, Shape shape) {
    /** What parts thousands and decimals. */
    private static final String MARKS = ".,:;'\u2019\uFFFD";

    boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Whether it is of a figure's height, so that a reader may take it for a digit. */
    boolean isTall() {
        return shape.getBounds2D().getHeight() >= ShapeReader.LOW;
    }

    /**
     * Whether what the font says is low or nothing at all: blank, unknown, a dash, or a mark inside amounts. Other signs are as
     * tall as digits and like some of them: brackets are read as ones, the section sign as a five.
     */
    boolean saysNothingTall() {
        return text.isBlank()
                || text.chars().allMatch(c -> MARKS.indexOf(c) >= 0 || isDashOrUnknown(Character.getType(c)));
    }

    private static boolean isDashOrUnknown(int type) {
        return switch (type) {
            case Character.DASH_PUNCTUATION,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
