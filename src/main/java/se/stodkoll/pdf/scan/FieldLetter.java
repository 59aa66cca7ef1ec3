package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.paint.Visibility;

/**
 * A letter of a value.
 *
 * @param text of it
 * @param start of its baseline, in the page's own coordinates
 * @param end of its baseline
 * @param size of its font, points
 */
record FieldLetter(String text, Point2D start, Point2D end, double size) {
    /** The identifier of the font of values that a viewer draws. */
    private static final String FONT = "form";

    /** The same on the page as shown. */
    Glyph shown(PageFrame frame) {
        double upX = -(end.getY() - start.getY()) / start.distance(end) * size;
        double upY = (end.getX() - start.getX()) / start.distance(end) * size;
        Box box = frame.around(
                new Point2D.Double(start.getX() - 0.2 * upX, start.getY() - 0.2 * upY),
                new Point2D.Double(end.getX() + 0.75 * upX, end.getY() + 0.75 * upY));
        Point2D.Double from = frame.shown(start.getX(), start.getY());
        Point2D.Double to = frame.shown(end.getX(), end.getY());
        int direction = Math.floorMod(Math.round(Math.toDegrees(Math.atan2(to.y - from.y, to.x - from.x))), 360);
        return new Glyph(text, from, to, size, box, FONT, new Glyph.Style(false, direction, 0, false), Visibility.SEEN);
    }
}
