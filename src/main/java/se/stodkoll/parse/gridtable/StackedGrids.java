package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.facts.Facts;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.table.TableKind;
import se.stodkoll.text.amount.Amounts;

/**
 * Grids that hold two tables in the same columns, parted: below a sum a heading of costs, financing or what is given in kind begins the
 * next, alone or with heads beside it; right of a column of amounts another one of labels does.
 */
final class StackedGrids {
    private StackedGrids() {}

    /** The grid as one table, or as those that stand beside and below each other in it; each lower one has its heading as head. */
    static List<Grid> parted(Grid grid) {
        return besideAndBelow(withoutFieldsBelow(withoutFieldsAbove(grid)));
    }

    /** Without the fields of a form over the heading that begins its table: no row up there sums others up. */
    private static Grid withoutFieldsAbove(Grid grid) {
        for (int row = Math.max(1, grid.headRows()); row < grid.rows() - 1; row++) {
            if (RowLabels.isSum(grid.text(row, 0)) && row > grid.headRows()) {
                return grid;
            }
            if (isHeading(grid, row) && (isHead(grid, row) || isApart(grid, row)) && hasAmount(grid, row + 1)) {
                return hasTable(grid, row) && !isOfFacts(grid, row)
                        ? grid
                        : part(grid, row, grid.rows(), 0, grid.columns(), 1);
            }
        }
        return grid;
    }

    /** Whether a heading has heads beside it, over columns: that of a group within a table has none. */
    private static boolean isHead(Grid grid, int row) {
        return IntStream.range(1, grid.columns())
                .anyMatch(c ->
                        grid.cell(row, c).filter(cell -> !cell.text().isBlank()).isPresent());
    }

    /** Whether the amounts below a heading stand in columns that nothing over it begins in. */
    private static boolean isApart(Grid grid, int heading) {
        Set<Integer> below = columns(grid, c -> c.row() > heading && c.row() <= heading + 2);
        return grid.cells().stream()
                .filter(c -> c.row() < heading && !c.text().isBlank())
                .noneMatch(c -> below.contains(c.column()));
    }

    /** Whether two rows one below the other over a row have amounts, as those of a table do. */
    private static boolean hasTable(Grid grid, int row) {
        return IntStream.range(grid.headRows() + 1, row).anyMatch(r -> hasAmount(grid, r - 1) && hasAmount(grid, r));
    }

    /** Whether most of the labels over a row are those of a form's fields. */
    private static boolean isOfFacts(Grid grid, int row) {
        List<String> labels = IntStream.range(grid.headRows(), row)
                .mapToObj(r -> grid.text(r, 0))
                .filter(l -> !l.isBlank())
                .toList();
        return Facts.areLabels(labels);
    }

    /** Without what a form asks for below its table: behind the sum, figures only where the table has none. */
    private static Grid withoutFieldsBelow(Grid grid) {
        int last = grid.rows() - 1;
        while (last > grid.headRows() && !RowLabels.isSum(grid.text(last, 0))) {
            last--;
        }
        if (last <= grid.headRows() || last == grid.rows() - 1) {
            return grid;
        }
        int sum = last;
        Set<Integer> figures = columns(grid, c -> c.row() >= grid.headRows() && c.row() <= sum);
        Set<Integer> below = columns(grid, c -> c.row() > sum);
        boolean apart = !below.isEmpty() && below.stream().noneMatch(figures::contains);
        return apart ? filled(part(grid, 0, sum + 1, 0, grid.columns(), grid.headRows())) : grid;
    }

    private static Set<Integer> columns(Grid grid, Predicate<GridCell> of) {
        return grid.cells().stream()
                .filter(c -> c.column() > 0)
                .filter(of)
                .filter(c -> isAmount(c.text()))
                .map(GridCell::column)
                .collect(Collectors.toSet());
    }

    /** Without columns that no row has anything in. */
    private static Grid filled(Grid grid) {
        List<Integer> kept = IntStream.range(0, grid.columns())
                .filter(k -> grid.cells().stream()
                        .anyMatch(c -> c.row() >= grid.headRows()
                                && c.column() <= k
                                && k < c.column() + c.columnSpan()
                                && !c.text().isBlank()))
                .boxed()
                .toList();
        List<GridCell> cells = grid.cells().stream()
                .filter(c -> kept.contains(c.column()))
                .map(c -> new GridCell(
                        c.row(),
                        kept.indexOf(c.column()),
                        c.rowSpan(),
                        (int) IntStream.range(c.column(), c.column() + c.columnSpan())
                                .filter(kept::contains)
                                .count(),
                        c.words()))
                .toList();
        return new Grid(grid.page(), grid.rows(), kept.size(), grid.headRows(), cells, grid.confidence());
    }

    private static boolean hasAmount(Grid grid, int row) {
        return IntStream.range(1, grid.columns())
                .anyMatch(c ->
                        grid.cell(row, c).filter(cell -> isAmount(cell.text())).isPresent());
    }

    private static List<Grid> besideAndBelow(Grid grid) {
        for (int column = grid.columns() - 2; column > 1; column--) {
            if (beginsTable(grid, column)) {
                List<Grid> tables =
                        new ArrayList<>(besideAndBelow(part(grid, 0, grid.rows(), 0, column, grid.headRows())));
                tables.addAll(below(part(grid, 0, grid.rows(), column, grid.columns(), grid.headRows())));
                return tables;
            }
        }
        return below(grid);
    }

    /** Whether a column has a heading of a kind of tables, names rows of its own, and stands right of amounts. */
    private static boolean beginsTable(Grid grid, int column) {
        String head = IntStream.range(0, grid.headRows())
                .mapToObj(r -> grid.text(r, column))
                .collect(Collectors.joining(" "))
                .strip();
        List<GridCell> cells = grid.cells().stream()
                .filter(c -> c.row() >= grid.headRows() && c.column() == column)
                .toList();
        boolean words = !cells.isEmpty() && cells.stream().noneMatch(c -> isAmount(c.text()));
        boolean behind = grid.cells().stream()
                .anyMatch(c -> c.row() >= grid.headRows() && c.column() == column - 1 && isAmount(c.text()));
        return words && behind && TableKind.ofHeading(head) != TableKind.OTHER;
    }

    private static boolean isAmount(String text) {
        return Amounts.money(text, Unit.SEK).isPresent();
    }

    private static List<Grid> below(Grid grid) {
        for (int row = grid.rows() - 2; row > grid.headRows(); row--) {
            boolean heading = isHeading(grid, row) && ProvenSums.isSum(grid, row - 1) && isOther(grid, row);
            if (heading || isBetweenSums(grid, row)) {
                List<Grid> tables = new ArrayList<>(below(part(grid, 0, row, 0, grid.columns(), grid.headRows())));
                Grid lower = part(grid, row, grid.rows(), 0, grid.columns(), heads(grid, row));
                tables.add(isBare(lower) ? underHeads(grid, lower) : lower);
                return tables;
            }
        }
        return List.of(grid);
    }

    /** Whether a row begins, right below one table's sum, what the sum at the grid's end calls another kind, under a head or none. */
    private static boolean isBetweenSums(Grid grid, int row) {
        int last = grid.rows() - 1;
        boolean sums = RowLabels.isSum(grid.text(row - 1, 0))
                && RowLabels.isSum(grid.text(last, 0))
                && IntStream.range(row, last).noneMatch(r -> RowLabels.isSum(grid.text(r, 0)));
        TableKind above = TableKind.ofHeading(grid.text(row - 1, 0));
        TableKind below = TableKind.ofHeading(grid.text(last, 0));
        return sums && above != below && above != TableKind.OTHER && below != TableKind.OTHER && !isTakenOff(grid, row);
    }

    /** Rows from this one on that head a table: a heading, and heads over the columns below it. */
    private static int heads(Grid grid, int row) {
        int heads = 0;
        while (row + heads < grid.rows() - 1
                && !hasAmount(grid, row + heads)
                && (heads == 0 || isHead(grid, row + heads))) {
            heads++;
        }
        return heads;
    }

    /** Whether no head of a lower table names a column of its amounts. */
    private static boolean isBare(Grid lower) {
        return IntStream.range(0, lower.headRows()).noneMatch(r -> isHead(lower, r));
    }

    /** A lower table under the heads of the one above it, whose columns it stands in; its own heading stands for theirs over the labels. */
    private static Grid underHeads(Grid upper, Grid lower) {
        int down = upper.headRows() - lower.headRows();
        if (upper.headRows() == 0) {
            return lower;
        }
        List<GridCell> cells = new ArrayList<>();
        upper.cells().stream()
                .filter(c -> c.row() < upper.headRows() && c.column() > 0)
                .forEach(cells::add);
        lower.cells().stream()
                .map(c -> new GridCell(c.row() + down, c.column(), c.rowSpan(), c.columnSpan(), c.words()))
                .forEach(cells::add);
        return new Grid(
                lower.page(), lower.rows() + down, lower.columns(), upper.headRows(), cells, lower.confidence());
    }

    /** Whether the heading names another kind of table than the sums above it do, nothing is taken off below it, and it has rows. */
    private static boolean isOther(Grid grid, int heading) {
        TableKind below = TableKind.ofHeading(grid.text(heading, 0));
        List<TableKind> above = IntStream.range(0, heading)
                .filter(r -> r < grid.headRows() || RowLabels.isSum(grid.text(r, 0)))
                .mapToObj(r -> grid.text(r, 0))
                .map(TableKind::ofHeading)
                .filter(k -> k != TableKind.OTHER)
                .toList();
        return (above.isEmpty() ? below == TableKind.FINANCING : !above.contains(below))
                && !isTakenOff(grid, heading)
                && !isEmptyGroup(grid, heading, above);
    }

    /** Whether an amount from a row on is taken off what stands above: it goes on with that table. */
    private static boolean isTakenOff(Grid grid, int from) {
        return grid.cells().stream()
                .filter(c -> c.row() >= from)
                .flatMap(c -> Amounts.money(c.text(), Unit.SEK).stream())
                .anyMatch(m -> m.ore() < 0);
    }

    /** Whether the first amounts below a heading are a sum of the table above it: a form prints the heading of what it has none of. */
    private static boolean isEmptyGroup(Grid grid, int heading, List<TableKind> above) {
        return IntStream.range(heading + 1, grid.rows())
                .filter(r -> hasAmount(grid, r))
                .limit(1)
                .anyMatch(
                        r -> RowLabels.isSum(grid.text(r, 0)) && above.contains(TableKind.ofHeading(grid.text(r, 0))));
    }

    private static boolean isHeading(Grid grid, int row) {
        return !hasAmount(grid, row)
                && TableKind.ofHeading(grid.text(row, 0)) != TableKind.OTHER
                && !RowLabels.isSum(grid.text(row, 0));
    }

    private static Grid part(Grid grid, int top, int bottom, int left, int right, int headRows) {
        List<GridCell> cells = grid.cells().stream()
                .filter(c -> c.row() >= top && c.row() < bottom && c.column() >= left && c.column() < right)
                .map(c -> new GridCell(
                        c.row() - top,
                        c.column() - left,
                        Math.min(c.rowSpan(), bottom - c.row()),
                        Math.min(c.columnSpan(), right - c.column()),
                        c.words()))
                .toList();
        return new Grid(grid.page(), bottom - top, right - left, headRows, cells, grid.confidence());
    }
}
