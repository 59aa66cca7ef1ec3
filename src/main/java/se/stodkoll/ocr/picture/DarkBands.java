package se.stodkoll.ocr.picture;

/**
 * Light text on a dark band, as word processors set the heads of tables: made dark on light, or a reader sees a thick line
 * where the years of a budget stand, and the table is lost.
 */
final class DarkBands {
    /** The strokes of letters are thinner than this share of an inch. */
    private static final int LETTER_STROKE = 22;
    /** A band is at least as high as text of 6 points, and as long as an inch. */
    private static final int LEAST_HEIGHT = 12;

    /** What is higher than this share of an inch is a picture. */
    private static final double MOST_HEIGHT = 0.8;
    /** Of a band so much is dark; of a line of bold text, smeared, less than two thirds. */
    private static final double DARK = 0.72;

    /** Dark is what reflects at most this share of what paper does: a row shaded for the eye's sake is none. */
    private static final double DARKER_THAN_PAPER = 0.55;

    private DarkBands() {}

    /**
     * Turns the bands of a grey picture, in place.
     *
     * @param gray hardly askew, its light perhaps uneven
     * @param dpi of the picture
     */
    static void lighten(Bitmap gray, int dpi) throws OcrException {
        int stroke = Math.max(3, dpi / LETTER_STROKE) | 1;
        try (Bitmap ink = gray.darkerThan((int) (DARKER_THAN_PAPER * Tones.paper(gray.histogram())));
                Bitmap filled = ink.closed(stroke, stroke);
                Bitmap bands = filled.opened(dpi, Math.max(6, dpi / LEAST_HEIGHT))) {
            boolean found = false;
            for (int[] piece : bands.pieces()) {
                if (isBand(piece, ink, bands, dpi)) {
                    found = true;
                } else {
                    bands.clear(piece[0], piece[1], piece[2], piece[3]);
                }
            }
            if (found) {
                gray.invertWithin(bands);
            }
        }
    }

    private static boolean isBand(int[] piece, Bitmap ink, Bitmap bands, int dpi) throws OcrException {
        if (piece[3] > MOST_HEIGHT * dpi) {
            return false;
        }
        try (Bitmap dark = ink.clipped(piece[0], piece[1], piece[2], piece[3]);
                Bitmap whole = bands.clipped(piece[0], piece[1], piece[2], piece[3])) {
            return dark.ink() > DARK * whole.ink(); // not of the box: a band askew fills it badly
        }
    }
}
