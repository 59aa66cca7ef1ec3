package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;

/**
 * A cell below the head of a table as read.
 *
 * @param grid number of its table among those read, from 0
 * @param row in its table
 * @param column its first one
 * @param text without blanks
 * @param head over it, without blanks; that of the table before where its own has none
 * @param left texts of the cells to its left, without blanks
 */
record ReadCell(int grid, int row, int column, String text, String head, List<String> left) {
    static List<ReadCell> all(List<Grid> grids) {
        List<ReadCell> cells = new ArrayList<>();
        Grid named = null;
        for (int g = 0; g < grids.size(); g++) {
            Grid grid = grids.get(g);
            boolean goesOn = named != null && grid.headRows() == 0 && named.columns() == grid.columns();
            named = goesOn ? named : grid;
            for (GridCell cell : grid.cells()) {
                if (cell.row() >= grid.headRows()) {
                    String head = head(named, cell.column());
                    cells.add(
                            new ReadCell(g, cell.row(), cell.column(), squashed(cell.text()), head, left(grid, cell)));
                }
            }
        }
        return cells;
    }

    private static String head(Grid grid, int column) {
        List<GridCell> over = new ArrayList<>();
        for (int row = 0; row < grid.headRows() && column < grid.columns(); row++) {
            grid.cell(row, column).filter(c -> !over.contains(c)).ifPresent(over::add);
        }
        return over.stream().map(c -> squashed(c.text())).collect(Collectors.joining());
    }

    private static List<String> left(Grid grid, GridCell cell) {
        return grid.cells().stream()
                .filter(c -> c.row() <= cell.row() && cell.row() < c.row() + c.rowSpan() && c.column() < cell.column())
                .map(c -> squashed(c.text()))
                .toList();
    }

    /** Text without blanks and the leaders behind it, its dashes all alike. */
    static String squashed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("(?<=.)[.…_·]{2,}$", "");
    }

    String digits() {
        return text.replaceAll("\\D", "");
    }

    /** Whether it says a figure and nothing else. */
    boolean isFigure() {
        return text.replaceAll("(?i)(tkr|kr)\\.?|:-", "").matches("[-+(]*\\d[\\d.,]*[-)%]*");
    }
}
