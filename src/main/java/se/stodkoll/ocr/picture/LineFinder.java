package se.stodkoll.ocr.picture;

import java.util.List;

/**
 * Finds ruled lines in a grey picture, also pale ones that a threshold over the page loses: what is dark along a stretch and
 * thin across it. The stretch smoothed over is shorter than the blanks inside letters, or lines of text would pass for rules.
 */
final class LineFinder {
    /** Levels of grey by which a line must be darker than what is beside it, after smoothing along it. */
    private static final int DARKER = 14;

    private final int dpi;
    private final int thickest;
    private final int along;

    /** @param dpi of the picture */
    LineFinder(int dpi) {
        this.dpi = dpi;
        this.thickest = Math.max(4, dpi / 25);
        this.along = Math.max(2, dpi / 60);
    }

    /** The lines that run left to right, at least 1.2 inches long, each as x, y, width, height. */
    List<int[]> across(Bitmap gray) throws OcrException {
        try (Bitmap smooth = gray.smoothed(along, 1);
                Bitmap thin = smooth.darkThinnerThan(1, thickest | 1);
                Bitmap dark = thin.brighterThan(DARKER);
                Bitmap lines = dark.opened(dpi * 6 / 5, 1)) {
            return lines.pieces().stream().filter(p -> p[3] <= thickest * 2).toList();
        }
    }

    /** The lines that run top to bottom, at least half an inch long: two rows of a table. */
    List<int[]> down(Bitmap gray) throws OcrException {
        try (Bitmap smooth = gray.smoothed(1, along);
                Bitmap thin = smooth.darkThinnerThan(thickest | 1, 1);
                Bitmap dark = thin.brighterThan(DARKER);
                Bitmap lines = dark.opened(1, dpi / 2)) {
            return lines.pieces().stream().filter(p -> p[2] <= thickest * 2).toList();
        }
    }
}
