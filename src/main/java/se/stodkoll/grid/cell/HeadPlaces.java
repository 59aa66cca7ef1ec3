package se.stodkoll.grid.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.model.word.Box;

/**
 * Heads side by side, each in a column of its own: of all ways to give them to the columns in order, the one in which they
 * stand nearest. Heads set to the left of columns of figures set to the right stand between two columns otherwise.
 */
final class HeadPlaces {
    private final List<GridRow.Cell> heads;
    private final List<Optional<Box>> extents;

    HeadPlaces(List<GridRow.Cell> heads, List<Optional<Box>> extents) {
        this.heads = heads;
        this.extents = extents;
    }

    /** The heads with their columns; empty where there are more heads than columns. */
    Optional<List<GridRow.Cell>> placed() {
        int columns = extents.size();
        if (heads.size() > columns) {
            return Optional.empty();
        }
        double[][] least = new double[heads.size() + 1][columns + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        Arrays.fill(least[0], 0);
        for (int h = 1; h <= heads.size(); h++) {
            for (int c = h; c <= columns; c++) {
                least[h][c] = Math.min(
                        least[h][c - 1],
                        least[h - 1][c - 1] + distance(heads.get(h - 1).box(), c - 1));
            }
        }
        return Optional.of(traced(least));
    }

    private List<GridRow.Cell> traced(double[][] least) {
        List<GridRow.Cell> placed = new ArrayList<>();
        int c = extents.size();
        for (int h = heads.size(); h > 0; h--) {
            while (least[h][c - 1] == least[h][c]) {
                c--;
            }
            GridRow.Cell head = heads.get(h - 1);
            placed.add(0, new GridRow.Cell(c - 1, c - 1, head.words(), head.box()));
            c--;
        }
        return placed;
    }

    /** How far a head's nearest edge or middle is from its column's, points; a column without ink is far from all. */
    private double distance(Box head, int column) {
        return extents.get(column)
                .map(ink -> Math.min(
                        Math.abs(head.centerX() - ink.centerX()),
                        Math.min(Math.abs(head.x0() - ink.x0()), Math.abs(head.x1() - ink.x1()))))
                .orElse(FAR);
    }

    private static final double FAR = 200;
}
