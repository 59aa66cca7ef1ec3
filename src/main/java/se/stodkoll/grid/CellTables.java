package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Tables whose cells the file itself tells, as Word files do. */
final class CellTables {
    private CellTables() {}

    /**
     * The tables among lines that know their cells.
     *
     * @param page number of the page, from 1
     */
    static List<Grid> find(int page, List<Line> lines) {
        SortedMap<Integer, List<Line>> tables = new TreeMap<>();
        for (Line line : lines) {
            line.cells()
                    .ifPresent(c -> tables.computeIfAbsent(c.table(), t -> new ArrayList<>())
                            .add(line));
        }
        return tables.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> grid(page, rows))
                .toList();
    }

    private static Grid grid(int page, List<Line> rows) {
        List<GridCell> cells = new ArrayList<>();
        int columns = 1;
        for (int r = 0; r < rows.size(); r++) {
            Cells known = rows.get(r).cells().orElseThrow();
            for (Cells.Cell cell : known.cells()) {
                List<Word> words = cell.words(rows.get(r).words());
                columns = Math.max(columns, cell.end());
                if (!words.isEmpty()) {
                    int rowSpan = rowSpan(rows, r, known.row() + cell.rowSpan());
                    cells.add(new GridCell(r, cell.column(), rowSpan, cell.colSpan(), words));
                }
            }
        }
        return new Grid(page, rows.size(), columns, headRows(rows.size(), cells), cells, 1);
    }

    /** Rows with words that a cell covers; rows without are numbered, but not there. */
    private static int rowSpan(List<Line> rows, int first, int end) {
        int last = first;
        while (last + 1 < rows.size()
                && rows.get(last + 1).cells().orElseThrow().row() < end) {
            last++;
        }
        return last - first + 1;
    }

    /** Rows above the first in which a figure, no year, stands right of the first column. */
    private static int headRows(int rows, List<GridCell> cells) {
        Predicate<GridCell> figure = c -> c.column() > 0 && Figures.isFigure(c.text()) && !Figures.isYear(c.text());
        return cells.stream().filter(figure).mapToInt(GridCell::row).min().orElse(Math.min(1, rows - 1));
    }
}
