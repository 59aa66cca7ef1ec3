package se.stodkoll.pdf.paint;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import se.stodkoll.model.word.Contrast;

/**
 * A colour as painted.
 *
 * @param rgb 0xRRGGBB; of no meaning where it is not known
 * @param alpha 0 (nothing) to 1 (opaque)
 * @param known false for patterns and colours that cannot be worked out
 */
public record Colour(int rgb, double alpha, boolean known) {
    /** Of paper before anything is painted on it. */
    public static final Colour PAPER = new Colour(0xFFFFFF, 1, true);
    /** What is there, but not in which colour: a picture, a pattern, a shading. */
    public static final Colour UNKNOWN = new Colour(0, 1, false);

    /** From here on what lies beneath is not seen. */
    private static final double OPAQUE = 0.9;
    /** Below this contrast (WCAG 2, relative luminance) and difference (of one of red, green and blue) a letter is not seen. */
    private static final double LEAST_CONTRAST = 1.15;

    private static final int LEAST_DIFFERENCE = 40;
    /** From this luminance on a colour may be that of a picture's paper. */
    private static final double LIGHT = 0.7;

    private static final int NEAR_WHITE = 0xF0;

    /** A colour of the graphics state, laid on with an alpha. */
    public static Colour of(PDColor colour, double alpha) {
        try {
            return colour.isPattern()
                    ? new Colour(0, alpha, false)
                    : new Colour(colour.toRGB() & 0xFFFFFF, alpha, true);
        } catch (IOException | RuntimeException unreadableColour) {
            return new Colour(0, alpha, false);
        }
    }

    public boolean isOpaque() {
        return alpha >= OPAQUE;
    }

    /** Whether it is no near white, which is paper. */
    public boolean isInk() {
        return !known || (rgb >> 16 & 0xFF) < NEAR_WHITE || (rgb >> 8 & 0xFF) < NEAR_WHITE || (rgb & 0xFF) < NEAR_WHITE;
    }

    public boolean isLight() {
        return known && Contrast.luminance(rgb) >= LIGHT;
    }

    /** Whether ink of this colour on that ground is told from it. Unknown colours are. */
    public boolean isSeenOn(Colour ground) {
        if (alpha < 1 - OPAQUE) {
            return false;
        }
        if (!known || !ground.known) {
            return true;
        }
        int mixed = 0;
        int difference = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = ground.rgb >> shift & 0xFF;
            int above = (int) Math.round(below + alpha * ((rgb >> shift & 0xFF) - below));
            mixed |= above << shift;
            difference = Math.max(difference, Math.abs(above - below));
        }
        return difference >= LEAST_DIFFERENCE || Contrast.between(mixed, ground.rgb) >= LEAST_CONTRAST;
    }
}
