package se.stodkoll.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.stodkoll.model.Box;
import se.stodkoll.model.Ruling;

/** The rows of a table whose rows are parted by drawn lines. */
public final class RowBands {
    /** Lines closer than this are one, points. */
    private static final double SAME = 2.5;

    private final List<Double> edges;

    private RowBands(List<Double> edges) {
        this.edges = List.copyOf(edges);
    }

    /**
     * @param head the table's head row, across all its columns
     * @param rulings drawn lines of the page; those that cross the heads' width count
     */
    public static RowBands of(Box head, List<Ruling> rulings) {
        List<Double> ys = rulings.stream()
                .filter(r -> r.horizontal() && r.box().overlapX(head) > 0)
                .map(r -> r.box().centerY())
                .sorted()
                .toList();
        List<Double> edges = new ArrayList<>();
        for (double y : ys) {
            if (edges.isEmpty() || y - edges.get(edges.size() - 1) > SAME) {
                edges.add(y);
            }
        }
        return new RowBands(edges);
    }

    /** The band that a line stands in, or empty where no drawn lines hold it. */
    public OptionalInt bandOf(Box line) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (line.centerY() > edges.get(i) && line.centerY() < edges.get(i + 1)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Height of a band, points. */
    public double height(int band) {
        return edges.get(band + 1) - edges.get(band);
    }

    /** Whether there are any bands. */
    public boolean isEmpty() {
        return edges.size() < 2;
    }
}
