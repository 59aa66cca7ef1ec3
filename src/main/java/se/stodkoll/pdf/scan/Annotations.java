package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;

/** What annotations show beside what they draw themselves. */
public final class Annotations {
    private Annotations() {}

    /** Those of a page that are shown. */
    public static List<PDAnnotation> shown(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(a -> !a.isHidden() && !a.isNoView())
                .toList();
    }

    /**
     * Gives an annotation without a drawing of its own the one that viewers make for it; one that cannot be made is left out.
     * The file itself is not changed.
     */
    static void drawMissing(PDAnnotation annotation, PDDocument document) {
        if (annotation.getAppearance() == null) {
            try {
                annotation.constructAppearances(document);
            } catch (RuntimeException oddlyMade) {
                System.getLogger(Annotations.class.getName())
                        .log(System.Logger.Level.DEBUG, "no drawing of an annotation", oddlyMade);
            }
        }
    }

    /** The lines in the middle of the areas that a markup strikes, in the page's own coordinates. */
    static void linesThrough(PDAnnotationTextMarkup markup, BiConsumer<Point2D, Point2D> line) {
        float[] quads = markup.getQuadPoints();
        for (int i = 0; quads != null && i + 7 < quads.length; i += 8) {
            // as programs write them: the upper corners, then the lower ones, each from left to right
            Point2D left = new Point2D.Double((quads[i] + quads[i + 4]) / 2.0, (quads[i + 1] + quads[i + 5]) / 2.0);
            Point2D right =
                    new Point2D.Double((quads[i + 2] + quads[i + 6]) / 2.0, (quads[i + 3] + quads[i + 7]) / 2.0);
            line.accept(left, right);
        }
    }
}
