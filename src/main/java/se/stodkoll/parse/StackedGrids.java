package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;

/** Grids that hold two tables in the same columns, parted: below a sum a heading of costs, financing or what is given in kind begins the next. */
final class StackedGrids {
    private StackedGrids() {}

    /** The grid as one table, or as those that stand below each other in it; each further one has its heading as head. */
    static List<Grid> parted(Grid grid) {
        for (int row = grid.rows() - 2; row > grid.headRows(); row--) {
            if (isHeading(grid, row) && RowLabels.isSum(label(grid, row - 1))) {
                List<Grid> tables = new ArrayList<>(parted(part(grid, 0, row, grid.headRows())));
                tables.add(part(grid, row, grid.rows(), 1));
                return tables;
            }
        }
        return List.of(grid);
    }

    private static boolean isHeading(Grid grid, int row) {
        boolean alone = IntStream.range(1, grid.columns()).allMatch(c -> grid.cell(row, c).isEmpty() || grid.cell(row, c).equals(grid.cell(row, 0)));
        return alone && TableKind.ofHeading(label(grid, row)) != TableKind.OTHER && !RowLabels.isSum(label(grid, row));
    }

    private static String label(Grid grid, int row) {
        return grid.cell(row, 0).map(GridCell::text).orElse("");
    }

    private static Grid part(Grid grid, int from, int to, int headRows) {
        List<GridCell> cells = grid.cells().stream()
                .filter(c -> c.row() >= from && c.row() < to)
                .map(c -> new GridCell(c.row() - from, c.column(), Math.min(c.rowSpan(), to - c.row()), c.columnSpan(), c.words()))
                .toList();
        return new Grid(grid.page(), to - from, grid.columns(), headRows, cells, grid.confidence());
    }
}
