package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Tells how letters look; keeps what it told last, as most letters look like the one before. Used by one thread. */
final class GlyphStyles {
    private final PageFrame frame;
    private final FontNames fonts;
    private PDColor lastColour;
    private double lastLuminance;
    private Glyph.Style last = new Glyph.Style(false, 0, 0, false);

    GlyphStyles(PageFrame frame, FontNames fonts) {
        this.frame = frame;
        this.fonts = fonts;
    }

    Glyph.Style of(PDGraphicsState state, Matrix rendering, PDFont font) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean bold = fonts.isBold(font) || mode.isFill() && mode.isStroke();
        Glyph.Style style = new Glyph.Style(bold, direction(rendering), lightness(state, mode.isFill()), false);
        last = style.equals(last) ? last : style;
        return last;
    }

    private int direction(Matrix rendering) {
        Point2D.Float from = rendering.transformPoint(0, 0);
        Point2D.Float to = rendering.transformPoint(1, 0);
        Point2D.Double start = frame.shown(from.x, from.y);
        Point2D.Double end = frame.shown(to.x, to.y);
        double degrees = Math.toDegrees(Math.atan2(end.y - start.y, end.x - start.x));
        return Math.floorMod(Math.round(degrees), 360);
    }

    /** Of the colour as it lies on white paper. */
    private double lightness(PDGraphicsState state, boolean fill) {
        PDColor colour = fill ? state.getNonStrokingColor() : state.getStrokingColor();
        double alpha = fill ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        if (colour != lastColour) {
            lastLuminance = luminance(colour);
            lastColour = colour;
        }
        return 1 - alpha * (1 - lastLuminance);
    }

    /** Weighed as Rec. 601 does; black where the colour cannot be told. */
    private static double luminance(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return (0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF)) / 255;
        } catch (IOException | RuntimeException unreadableColour) {
            return 0;
        }
    }
}
