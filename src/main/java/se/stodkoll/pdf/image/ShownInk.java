package se.stodkoll.pdf.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import se.stodkoll.model.word.Box;

/**
 * Where a page's text leaves ink: the page as rendered beside the same page rendered without its text.
 *
 * @param withText grey
 * @param without grey, of the same size
 * @param scale pixels a point
 */
public record ShownInk(BufferedImage withText, BufferedImage without, double scale) {
    /** From this difference on a pixel is told from its ground, of 255. */
    private static final int LEAST_DIFFERENCE = 16;
    /** The share of a letter's box that its ink takes at least: a full stop or a comma. */
    private static final double LEAST_SHARE = 0.01;

    /** Whether text leaves ink within a letter's box. */
    public boolean isSeen(Box box) {
        int x0 = clamp(box.x0() * scale, withText.getWidth() - 1);
        int x1 = clamp(box.x1() * scale, withText.getWidth() - 1);
        int y0 = clamp(box.y0() * scale, withText.getHeight() - 1);
        int y1 = clamp(box.y1() * scale, withText.getHeight() - 1);
        Raster a = withText.getRaster();
        Raster b = without.getRaster();
        int changed = 0;
        for (int y = y0; y <= y1; y++) {
            for (int x = x0; x <= x1; x++) {
                changed += Math.abs(a.getSample(x, y, 0) - b.getSample(x, y, 0)) >= LEAST_DIFFERENCE ? 1 : 0;
            }
        }
        return changed > LEAST_SHARE * (x1 - x0 + 1) * (y1 - y0 + 1);
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }
}
