package se.stodkoll.ocr.picture;

import java.util.Arrays;

/**
 * Tints that a fax or a scan in black and white shows as a screen of dots, regular or strewn: text on them is read as noise.
 * Where dots stand close over a stretch, the picture is made soft there, and what is then no darker than the screen is paper.
 */
final class DotScreens {
    /** Dots are at most this share of an inch wide and high. */
    private static final int DOT = 60;
    /** How far to the sides a point's dots are counted: this share of an inch; half as far up and down. */
    private static final int AROUND = 20;
    /** From this share of dots on a stretch is a screen, which has twice as many; letters and dirt have half of it. */
    private static final double SCREEN = 0.07;
    /** A tint is at least this share of an inch high and wide. */
    private static final int LEAST = 9;
    /** A word on it hides the dots over this share of an inch. */
    private static final int WORD = 4;
    /** Dark is what reflects at most this share of what paper does. */
    private static final double DARK = 0.6;
    /** What reflects at most this share, made soft, is full ink: the middle of a stroke. */
    private static final double STROKE = 0.2;
    /** No more than a fiftieth of a screen, made soft, is this many deviations darker than its middle. */
    private static final double BEYOND_GRAIN = 2;

    private DotScreens() {}

    /**
     * Takes the dots out of a grey picture, in place.
     *
     * @param dpi of the picture
     */
    static void clear(Bitmap gray, int dpi) throws OcrException {
        int paper = Tones.paper(gray.histogram());
        try (Bitmap ink = gray.darkerThan((int) (DARK * paper));
                Bitmap dots = ink.piecesUpTo(Math.max(2, dpi / DOT));
                Bitmap shares = dots.toGray();
                Bitmap smooth = shares.smoothed(dpi / AROUND, dpi / AROUND / 2);
                Bitmap dotted = smooth.darkerThan((int) (255 * (1 - SCREEN)));
                Bitmap whole = dotted.closed(dpi / WORD, dpi / AROUND);
                Bitmap screens = whole.opened(dpi / LEAST, dpi / LEAST)) {
            if (screens.ink() > 0) {
                soften(gray, screens, paper);
            }
        }
    }

    private static void soften(Bitmap gray, Bitmap screens, int paper) throws OcrException {
        try (Bitmap soft = gray.smoothed(1, 1)) {
            int black = (int) (STROKE * paper);
            int white = Math.max(black + 1, darkest(soft.histogramWithin(screens)));
            try (Bitmap clear = soft.stretched(black, white)) {
                gray.takeWithin(screens, clear);
            }
        }
    }

    /** The darkest level of a screen: off its median by its grain, told from its brighter half; the darker one has ink in it. */
    private static int darkest(long[] levels) {
        long all = Arrays.stream(levels).sum();
        int median = 0;
        for (long seen = levels[0]; 2 * seen < all; seen += levels[median]) {
            median++;
        }
        double points = levels[median] / 2.0;
        double squares = 0;
        for (int level = median + 1; level < levels.length; level++) {
            points += levels[level];
            squares += levels[level] * (double) (level - median) * (level - median);
        }
        return (int) (median - BEYOND_GRAIN * Math.sqrt(squares / Math.max(1, points)));
    }
}
