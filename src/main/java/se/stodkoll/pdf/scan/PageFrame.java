package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import se.stodkoll.model.word.Box;

/**
 * Turns a page's own coordinates (origin bottom left, crop box anywhere, unrotated) into those of the page as shown
 * (origin top left, rotated).
 *
 * @param left of the crop box
 * @param bottom of the crop box
 * @param across width of the crop box before rotation, points, more than 0
 * @param up height of the crop box before rotation, points, more than 0
 * @param rotation clockwise: 0, 90, 180 or 270
 */
public record PageFrame(double left, double bottom, double across, double up, int rotation) {
    public static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return new PageFrame(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                Math.max(1, crop.getWidth()),
                Math.max(1, crop.getHeight()),
                Math.floorMod(page.getRotation(), 360));
    }

    public double width() {
        return rotation % 180 == 0 ? across : up;
    }

    public double height() {
        return rotation % 180 == 0 ? up : across;
    }

    public double area() {
        return across * up;
    }

    public Box bounds() {
        return new Box(0, 0, width(), height());
    }

    Point2D.Double shown(double pageX, double pageY) {
        double x = pageX - left;
        double y = pageY - bottom;
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(across - x, y);
            case 270 -> new Point2D.Double(up - y, across - x);
            default -> new Point2D.Double(x, up - y);
        };
    }

    /** The part of an area of the page's own coordinates that is on the page, as shown. */
    Box within(Rectangle2D area) {
        Box whole = around(
                new Point2D.Double(area.getMinX(), area.getMinY()), new Point2D.Double(area.getMaxX(), area.getMaxY()));
        Box page = bounds();
        double x0 = Math.min(page.x1(), Math.max(whole.x0(), 0));
        double y0 = Math.min(page.y1(), Math.max(whole.y0(), 0));
        return new Box(
                x0, y0, Math.max(x0, Math.min(whole.x1(), page.x1())), Math.max(y0, Math.min(whole.y1(), page.y1())));
    }

    /** A letter's box as shown, from its descender to its ascender. */
    public Box letter(Matrix rendering, float advance) {
        return around(
                rendering.transformPoint(0, -0.2f),
                rendering.transformPoint(advance, -0.2f),
                rendering.transformPoint(0, 0.75f),
                rendering.transformPoint(advance, 0.75f));
    }

    /** The smallest box as shown around points of the page's own coordinates. */
    Box around(Point2D... points) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Point2D point : points) {
            Point2D.Double at = shown(point.getX(), point.getY());
            x0 = Math.min(x0, at.x);
            y0 = Math.min(y0, at.y);
            x1 = Math.max(x1, at.x);
            y1 = Math.max(y1, at.y);
        }
        return new Box(x0, y0, x1, y1);
    }
}
