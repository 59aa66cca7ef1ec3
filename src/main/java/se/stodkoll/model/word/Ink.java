package se.stodkoll.model.word;

/**
 * How a word is set. Text without geometry and readings of pictures that measure nothing have {@link #UNKNOWN}.
 *
 * @param size of its font as shown, points; 0 where unknown
 * @param bold whether its font is heavier than text is
 * @param direction in which it is read, whole degrees clockwise from left to right, 0 to 359: 90 runs down the page,
 *     270 up it; {@link #NO_DIRECTION} where unknown
 * @param baseline where its letters stand, points of the page as shown: from the top for a word that runs more across
 *     the page than along it, else from the left; 0 where the size is unknown
 * @param lightness 0 (black) to 1 (the paper's white); 0 where unknown
 * @param painted whether it can be seen; false for a text layer under a picture
 * @param struck whether a line is drawn through it
 */
public record Ink(
        double size, boolean bold, int direction, double baseline, double lightness, boolean painted, boolean struck) {
    /** The direction of what has none known. */
    public static final int NO_DIRECTION = -1;

    /** Of a word that nothing is known of; taken to be upright, black and seen. */
    public static final Ink UNKNOWN = new Ink(0, false, NO_DIRECTION, 0, 0, true, false);

    /** How far from a right angle a turned word may be set, degrees; a page fed askew lies up to some five. */
    private static final int ASKEW = 10;

    public Ink {
        if (direction < NO_DIRECTION || direction > 359) {
            throw new IllegalArgumentException("direction is 0 to 359 degrees or unknown: " + direction);
        }
    }

    public boolean isKnown() {
        return direction != NO_DIRECTION;
    }

    /** The right angle it is read along: 0, 90, 180 or 270; 0 where unknown; {@link #NO_DIRECTION} where oblique. */
    public int quarter() {
        if (!isKnown()) {
            return 0;
        }
        int nearest = (direction + 45) / 90 * 90;
        return Math.abs(direction - nearest) <= ASKEW ? nearest % 360 : NO_DIRECTION;
    }

    /** Whether it is known to be set askew, between two right angles. */
    public boolean isOblique() {
        return quarter() == NO_DIRECTION;
    }

    /** The same with a line drawn through it. */
    public Ink withLineThrough() {
        return new Ink(size, bold, direction, baseline, lightness, painted, true);
    }
}
