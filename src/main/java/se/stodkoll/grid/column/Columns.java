package se.stodkoll.grid.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.model.word.Box;

/**
 * The columns of a table: stretches across the page, parted by white space or drawn lines that its body's rows share. The head
 * has no say in where they are.
 */
public final class Columns {
    private final List<Double> borders;

    public Columns(List<Double> borders) {
        List<Double> sorted = new ArrayList<>(borders);
        Collections.sort(sorted);
        this.borders = List.copyOf(sorted);
    }

    public int count() {
        return borders.size() + 1;
    }

    public List<Double> borders() {
        return borders;
    }

    /** The same so far to the right, points. */
    public Columns shifted(double by) {
        return new Columns(borders.stream().map(x -> x + by).toList());
    }

    /** The column at a place across the page. */
    public int at(double x) {
        int column = 0;
        while (column < borders.size() && x > borders.get(column)) {
            column++;
        }
        return column;
    }

    /** First column that a box stands in; a sliver across the border does not count. */
    public int first(Box box) {
        return Math.min(at(box.x0() + sliver(box)), at(box.centerX()));
    }

    /** Last column that a box stands in. */
    public int last(Box box) {
        return Math.max(at(box.x1() - sliver(box)), at(box.centerX()));
    }

    /** How far the ink of these boxes reaches in each column, left and right; empty where a column has none. */
    public List<Optional<Box>> extents(List<Box> boxes) {
        List<Optional<Box>> extents = new ArrayList<>(Collections.nCopies(count(), Optional.empty()));
        for (Box box : boxes) {
            int column = first(box);
            if (column == last(box)) {
                extents.set(
                        column, Optional.of(extents.get(column).map(box::union).orElse(box)));
            }
        }
        return extents;
    }

    private static double sliver(Box box) {
        return Math.min(box.width(), box.height()) * GridThresholds.SLIVER;
    }
}
