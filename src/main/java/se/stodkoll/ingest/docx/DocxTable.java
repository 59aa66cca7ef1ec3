package se.stodkoll.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.stodkoll.ingest.text.PlainTextFile;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Cells.Cell;
import se.stodkoll.model.word.Line;

/**
 * One table of a Word document, its rows taken from top to bottom. How many rows a cell covers is known when the table
 * ends; so a row comes as a supplier, to be asked after that.
 */
final class DocxTable {
    /** Word allows 63 columns. A row that says it is wider than this is a fault or an attack: its line has no cells. */
    static final int MAX_COLUMNS = 1000;

    private final int number;
    private int rows;
    private Map<Integer, OpenCell> mergeable = new HashMap<>();

    /** @param number of the table within the document, from 0 */
    DocxTable(int number) {
        this.number = number;
    }

    /**
     * The row's line; empty for one without words, which counts as a row all the same.
     *
     * @param text of the whole row, in which its cells have their offsets
     */
    Optional<Supplier<Line>> take(Row row, String text) {
        List<OpenCell> cells = cells(row, text);
        int rowNumber = rows++;
        return PlainTextFile.line(text).map(line -> () -> line(line, rowNumber, cells));
    }

    private Line line(Line line, int row, List<OpenCell> cells) {
        return cells.isEmpty()
                ? line
                : new Line(
                        line.words(),
                        Optional.of(new Cells(
                                number, row, cells.stream().map(OpenCell::cell).toList())));
    }

    /** The row's own cells: all but those that continue a cell of the row above. Empty for a row that is too wide. */
    private List<OpenCell> cells(Row row, String text) {
        List<OpenCell> own = new ArrayList<>();
        Map<Integer, OpenCell> below = new HashMap<>();
        int column = row.columnsBefore;
        int word = row.wordsBefore(text);
        for (int i = 0; i < row.cells.size(); i++) {
            CellMark mark = row.cells.get(i);
            OpenCell cell = new OpenCell(column, mark.colSpan, word, word + row.words(i, text));
            OpenCell above = mergeable.get(column);
            if (mark.merge == Merge.CONTINUES && above != null && above.continuesIn(cell)) {
                above.rowSpan++;
                below.put(column, above);
            } else {
                own.add(cell);
                if (mark.merge != Merge.NONE) {
                    below.put(column, cell);
                }
            }
            column += mark.colSpan;
            word = cell.to;
            if (column > MAX_COLUMNS) {
                mergeable = new HashMap<>();
                return List.of();
            }
        }
        mergeable = below;
        return own;
    }

    /** Whether a cell is merged with others of its column. */
    enum Merge {
        NONE,
        STARTS,
        CONTINUES
    }

    /** A row while it is read: where in its text each cell begins, and what the file says of the cell. */
    static final class Row {
        private final List<CellMark> cells = new ArrayList<>();
        private int columnsBefore;

        /** Leaves columns free before the first cell. */
        void leaveBefore(int columns) {
            columnsBefore = columns;
        }

        /** @param offset of its first character in the row's text, after a space */
        void beginCell(int offset) {
            cells.add(new CellMark(offset));
        }

        /** Whether the cell begun last is the row's first. */
        boolean isInFirstCell() {
            return cells.size() == 1;
        }

        /** Says of the cell begun last how many columns it covers. */
        void span(int columns) {
            if (!cells.isEmpty()) {
                last().colSpan = columns;
            }
        }

        /** Says of the cell begun last that it is merged with others of its column. */
        void merge(Merge merge) {
            if (!cells.isEmpty()) {
                last().merge = merge;
            }
        }

        private CellMark last() {
            return cells.get(cells.size() - 1);
        }

        private int wordsBefore(String text) {
            return cells.isEmpty() ? 0 : count(text.substring(0, cells.get(0).offset));
        }

        private int words(int cell, String text) {
            int end = cell + 1 < cells.size() ? cells.get(cell + 1).offset : text.length();
            return count(text.substring(cells.get(cell).offset, end));
        }

        private static int count(String text) {
            return PlainTextFile.line(text).map(l -> l.words().size()).orElse(0);
        }
    }

    /** A cell as the file marks it. */
    private static final class CellMark {
        private final int offset;
        private int colSpan = 1;
        private Merge merge = Merge.NONE;

        CellMark(int offset) {
            this.offset = offset;
        }
    }

    /** A cell that is no continuation; rows below may still continue it. */
    private static final class OpenCell {
        private final int column;
        private final int colSpan;
        private final int from;
        private final int to;
        private int rowSpan = 1;

        OpenCell(int column, int colSpan, int from, int to) {
            this.column = column;
            this.colSpan = colSpan;
            this.from = from;
            this.to = to;
        }

        /** A cell with words of its own stays one, whatever the file says: no word is left outside the cells. */
        boolean continuesIn(OpenCell below) {
            return below.colSpan == colSpan && below.from == below.to;
        }

        Cell cell() {
            return new Cell(column, colSpan, rowSpan, from, to);
        }
    }
}
