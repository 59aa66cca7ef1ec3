package se.stodkoll.pdf.scan;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ruling;

/** The straight lines of a page: stroked segments, stroked rectangles and thin filled shapes; pieces in a row are joined. */
public final class RulingCollector {
    /** A filled shape at most this thick is a line, points. */
    private static final double THIN = 2.5;
    /** Shorter pieces are not table lines, points. */
    private static final double SHORTEST = 5;
    /** Pieces this near each other are one line, points. */
    private static final double JOIN = 1.5;
    /** A drawing of more pieces is no table. */
    private static final int MOST = 20_000;

    private final PageFrame frame;
    private final List<Ruling> pieces = new ArrayList<>();

    RulingCollector(PageFrame frame) {
        this.frame = frame;
    }

    /** Takes the straight segments of a stroked path. */
    void stroked(PathIterator path, Box clip) {
        double[] at = new double[6];
        Point2D start = new Point2D.Double();
        Point2D from = start;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            Point2D to = kind == PathIterator.SEG_CLOSE ? start : endOf(kind, at);
            if (kind == PathIterator.SEG_MOVETO) {
                start = to;
            } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                add(frame.around(from, to), clip);
            }
            from = to;
        }
    }

    /** Takes each closed part of a filled path that is thin. */
    void filled(PathIterator path, Box clip) {
        double[] at = new double[6];
        List<Point2D> part = new ArrayList<>();
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                fillOne(part, clip);
                part.clear();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                part.add(endOf(kind, at));
            }
        }
        fillOne(part, clip);
    }

    /** The lines found, pieces joined, from top to bottom and left to right. */
    public List<Ruling> rulings() {
        List<Ruling> all = new ArrayList<>(join(true));
        all.addAll(join(false));
        return all;
    }

    private void fillOne(List<Point2D> part, Box clip) {
        if (part.size() >= 2) {
            add(frame.around(part.toArray(Point2D[]::new)), clip);
        }
    }

    private static Point2D endOf(int kind, double[] at) {
        int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        return new Point2D.Double(at[last], at[last + 1]);
    }

    private void add(Box whole, Box clip) {
        if (pieces.size() >= MOST || !touches(whole, clip)) {
            return;
        }
        Box box = new Box(
                Math.max(whole.x0(), clip.x0()),
                Math.max(whole.y0(), clip.y0()),
                Math.min(whole.x1(), clip.x1()),
                Math.min(whole.y1(), clip.y1()));
        boolean flat = box.height() <= THIN && box.width() >= SHORTEST;
        boolean upright = box.width() <= THIN && box.height() >= SHORTEST;
        if (flat || upright) {
            pieces.add(new Ruling(box, flat));
        }
    }

    private static boolean touches(Box a, Box b) {
        return a.x0() <= b.x1() && b.x0() <= a.x1() && a.y0() <= b.y1() && b.y0() <= a.y1();
    }

    private List<Ruling> join(boolean flat) {
        List<Box> sorted = pieces.stream()
                .filter(r -> r.horizontal() == flat)
                .map(Ruling::box)
                .sorted(Comparator.<Box>comparingDouble(b -> Math.round((flat ? b.centerY() : b.centerX()) / JOIN))
                        .thenComparingDouble(b -> flat ? b.x0() : b.y0()))
                .toList();
        List<Ruling> joined = new ArrayList<>();
        Box open = null;
        for (Box next : sorted) {
            if (open != null && inOneLine(open, next, flat)) {
                open = open.union(next);
            } else {
                if (open != null) {
                    joined.add(new Ruling(open, flat));
                }
                open = next;
            }
        }
        if (open != null) {
            joined.add(new Ruling(open, flat));
        }
        return joined;
    }

    private static boolean inOneLine(Box a, Box b, boolean flat) {
        return flat
                ? Math.abs(a.centerY() - b.centerY()) <= JOIN && b.x0() <= a.x1() + JOIN
                : Math.abs(a.centerX() - b.centerX()) <= JOIN && b.y0() <= a.y1() + JOIN;
    }
}
