package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Unit;
import se.stodkoll.text.Amounts;

/**
 * Grids that hold two tables in the same columns, parted: below a sum a heading of costs, financing or what is given in kind begins the
 * next, alone or with heads beside it; right of a column of amounts another one of labels does.
 */
final class StackedGrids {
    private StackedGrids() {}

    /** The grid as one table, or as those that stand beside and below each other in it; each lower one has its heading as head. */
    static List<Grid> parted(Grid grid) {
        for (int column = grid.columns() - 2; column > 1; column--) {
            if (beginsTable(grid, column)) {
                List<Grid> tables = new ArrayList<>(parted(part(grid, 0, grid.rows(), 0, column, grid.headRows())));
                tables.addAll(below(part(grid, 0, grid.rows(), column, grid.columns(), grid.headRows())));
                return tables;
            }
        }
        return below(grid);
    }

    /** Whether a column has a heading of a kind of tables, names rows of its own, and stands right of amounts. */
    private static boolean beginsTable(Grid grid, int column) {
        String head = IntStream.range(0, grid.headRows()).mapToObj(r -> grid.cell(r, column).map(GridCell::text).orElse("")).collect(Collectors.joining(" ")).strip();
        List<GridCell> cells = grid.cells().stream().filter(c -> c.row() >= grid.headRows() && c.column() == column).toList();
        boolean words = !cells.isEmpty() && cells.stream().noneMatch(c -> isAmount(c.text()));
        boolean behind = grid.cells().stream().anyMatch(c -> c.row() >= grid.headRows() && c.column() == column - 1 && isAmount(c.text()));
        return words && behind && TableKind.ofHeading(head) != TableKind.OTHER;
    }

    private static boolean isAmount(String text) {
        return Amounts.money(text, Unit.SEK).isPresent();
    }

    private static List<Grid> below(Grid grid) {
        for (int row = grid.rows() - 2; row > grid.headRows(); row--) {
            if (isHeading(grid, row) && RowLabels.isSum(label(grid, row - 1)) && isOther(grid, row)) {
                List<Grid> tables = new ArrayList<>(below(part(grid, 0, row, 0, grid.columns(), grid.headRows())));
                tables.add(part(grid, row, grid.rows(), 0, grid.columns(), 1));
                return tables;
            }
        }
        return List.of(grid);
    }

    /** Whether the heading names another kind of table than the sums above it do, and nothing is taken off below it. */
    private static boolean isOther(Grid grid, int heading) {
        TableKind below = TableKind.ofHeading(label(grid, heading));
        List<TableKind> above = IntStream.range(grid.headRows(), heading)
                .mapToObj(r -> label(grid, r))
                .filter(RowLabels::isSum)
                .map(TableKind::ofHeading)
                .filter(k -> k != TableKind.OTHER)
                .toList();
        boolean takenOff = grid.cells().stream().filter(c -> c.row() > heading).flatMap(c -> Amounts.money(c.text(), Unit.SEK).stream()).anyMatch(m -> m.ore() < 0);
        return !above.isEmpty() && !above.contains(below) && !takenOff;
    }

    private static boolean isHeading(Grid grid, int row) {
        boolean heads = IntStream.range(1, grid.columns()).allMatch(c -> grid.cell(row, c).filter(cell -> isAmount(cell.text())).isEmpty());
        return heads && TableKind.ofHeading(label(grid, row)) != TableKind.OTHER && !RowLabels.isSum(label(grid, row));
    }

    private static String label(Grid grid, int row) {
        return grid.cell(row, 0).map(GridCell::text).orElse("");
    }

    private static Grid part(Grid grid, int top, int bottom, int left, int right, int headRows) {
        List<GridCell> cells = grid.cells().stream()
                .filter(c -> c.row() >= top && c.row() < bottom && c.column() >= left && c.column() < right)
                .map(c -> new GridCell(
                        c.row() - top, c.column() - left, Math.min(c.rowSpan(), bottom - c.row()), Math.min(c.columnSpan(), right - c.column()), c.words()))
                .toList();
        return new Grid(grid.page(), bottom - top, right - left, headRows, cells, grid.confidence());
    }
}
