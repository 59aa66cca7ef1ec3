package se.stodkoll.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import se.stodkoll.model.Box;
import se.stodkoll.model.Ruling;

/**
 * The columns of a table, found from the boxes of its column heads and of the words below them. Column 0 is the label
 * column, left of the first head; column i (1 to n) stands under head i.
 */
public final class ColumnLayout {
    /** How far an edge may be from its column's edge and still be aligned with it, points. */
    private static final double ALIGNED = 3.0;
    /** Share of the words that must share an edge before a column counts as aligned by it. */
    private static final double MOST = 0.6;

    private final List<Double> boundaries;

    private ColumnLayout(List<Double> boundaries) {
        this.boundaries = List.copyOf(boundaries);
    }

    /**
     * Finds the boundaries: drawn lines first, then the columns' common edge, then the widest white space.
     *
     * @param heads boxes of the column heads, left to right, at least one
     * @param body boxes of the words below them, labels included
     * @param rulings drawn lines of the page
     */
    public static ColumnLayout of(List<Box> heads, List<Box> body, List<Ruling> rulings) {
        List<Double> boundaries = new ArrayList<>();
        double pitch = pitch(heads);
        for (int i = 0; i < heads.size(); i++) {
            Box head = heads.get(i);
            double from = i == 0 ? head.x0() - 0.8 * pitch : heads.get(i - 1).x0();
            double to = head.x1();
            OptionalDouble ruled = ruled(from, to, head, rulings);
            if (ruled.isPresent()) {
                boundaries.add(ruled.getAsDouble());
            } else if (i == 0) {
                boundaries.add(widestGap(from, head.centerX(), body));
            } else {
                boundaries.add(aligned(heads.get(i - 1), head, body));
            }
        }
        return new ColumnLayout(boundaries);
    }

    /** Distance from head to head; of a lone head, twice its width and some. */
    private static double pitch(List<Box> heads) {
        double least = heads.get(0).width() * 2 + 30;
        for (int i = 1; i < heads.size(); i++) {
            least = i == 1
                    ? heads.get(1).centerX() - heads.get(0).centerX()
                    : Math.min(least, heads.get(i).centerX() - heads.get(i - 1).centerX());
        }
        return least;
    }

    private static OptionalDouble ruled(double from, double to, Box head, List<Ruling> rulings) {
        return rulings.stream()
                .filter(r -> !r.horizontal()
                        && r.box().centerX() > from
                        && r.box().centerX() < to
                        && r.box().centerX() <= head.x0() + 1
                        && r.box().y0() - 3 <= head.centerY()
                        && r.box().y1() + 3 >= head.centerY())
                .mapToDouble(r -> r.box().centerX())
                .max();
    }

    private static double aligned(Box left, Box right, List<Box> body) {
        if (share(left, body, Box::x1) >= MOST && share(right, body, Box::x1) >= share(right, body, Box::x0)) {
            return left.x1() + ALIGNED / 2;
        }
        if (share(right, body, Box::x0) >= MOST) {
            return right.x0() - ALIGNED / 2;
        }
        return widestGap(left.centerX(), right.centerX(), body);
    }

    /** Of the words near the head's edge, how many share it. */
    private static double share(Box head, List<Box> body, ToDoubleFunction<Box> edge) {
        double at = edge.applyAsDouble(head);
        long near = body.stream().filter(b -> b.overlapX(head) > 0).count();
        long same = body.stream()
                .filter(b -> b.overlapX(head) > 0 && Math.abs(edge.applyAsDouble(b) - at) <= ALIGNED)
                .count();
        return near == 0 ? 0 : (double) same / near;
    }

    private static double widestGap(double from, double to, List<Box> body) {
        List<Box> inside = body.stream()
                .filter(b -> b.x1() > from && b.x0() < to)
                .sorted(Comparator.comparingDouble(Box::x0))
                .toList();
        double at = from;
        double best = to;
        double widest = -1;
        for (Box b : inside) {
            if (b.x0() - at > widest && b.x0() > at) {
                widest = b.x0() - at;
                best = (at + b.x0()) / 2;
            }
            at = Math.max(at, b.x1());
        }
        if (to - at > widest) {
            best = (at + to) / 2;
        }
        return inside.isEmpty() ? (from + to) / 2 : best;
    }

    /** The column a word stands in, by its middle: 0 for a label, 1 to {@link #columns()} below a head. */
    public int columnOf(Box word) {
        int column = 0;
        while (column < boundaries.size() && word.centerX() > boundaries.get(column)) {
            column++;
        }
        return column;
    }

    /** How many heads there are. */
    public int columns() {
        return boundaries.size();
    }
}
