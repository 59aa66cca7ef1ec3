package se.stodkoll.pdf.paint;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.word.Box;

/**
 * What is painted on a page in a letter's size and is no letter of its text: a path or a picture, as shown. Beside a figure it may be
 * a part of that.
 */
public final class Marks {
    /** A letter's height at least and at most, points. */
    private static final double LOWEST = 3;

    private static final double HIGHEST = 40;
    /** How wide it is at most, of its height: a few digits. */
    private static final double WIDEST = 4;
    /** Marks beyond so many are a drawing. */
    private static final int MOST = 20_000;

    private final List<Box> places = new ArrayList<>();

    /**
     * Takes a path that leaves ink. A line and a box, as tables are ruled with, are no marks.
     *
     * @param place of it
     */
    public void path(GeneralPath path, Box place) {
        if (isOfALettersSize(place) && !isRuled(path)) {
            places.add(place);
        }
    }

    /** Takes a picture. */
    public void picture(Box place) {
        if (isOfALettersSize(place)) {
            places.add(place);
        }
    }

    /** Their places, in the order they are painted. */
    public List<Box> places() {
        return List.copyOf(places);
    }

    private boolean isOfALettersSize(Box place) {
        return places.size() < MOST
                && place.height() >= LOWEST
                && place.height() <= HIGHEST
                && place.width() <= WIDEST * place.height();
    }

    /** Whether all of its pieces are straight along the page or across it, and no more than a box takes. */
    private static boolean isRuled(GeneralPath path) {
        double[] at = new double[6];
        Point2D from = new Point2D.Double();
        int pieces = 0;
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(at);
            Point2D to = new Point2D.Double(at[0], at[1]);
            boolean straight = kind == PathIterator.SEG_MOVETO
                    || kind == PathIterator.SEG_CLOSE
                    || kind == PathIterator.SEG_LINETO && isAlong(from, to) && ++pieces <= 4;
            if (!straight) {
                return false;
            }
            from = kind == PathIterator.SEG_CLOSE ? from : to;
        }
        return true;
    }

    private static boolean isAlong(Point2D from, Point2D to) {
        return Math.min(Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY())) < 0.3;
    }
}
