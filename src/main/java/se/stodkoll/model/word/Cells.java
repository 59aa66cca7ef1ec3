package se.stodkoll.model.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The cells of a table row among the words of its line. A cell that only continues one of a row above (a vertical merge)
 * is not listed; it is counted in that one's {@link Cell#rowSpan}.
 *
 * @param table number of the table within the document, from 0 in reading order; a table inside a cell has none
 * @param row number of the row within its table, from 0; rows without words are counted, but have no line
 * @param cells at least one, by column; columns that none of them covers are continued from above or lie outside the row
 */
public record Cells(int table, int row, List<Cell> cells) {
    public Cells {
        cells = List.copyOf(cells);
        if (table < 0 || row < 0 || cells.isEmpty()) {
            throw new IllegalArgumentException("table " + table + ", row " + row + ", cells " + cells);
        }
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).column() < cells.get(i - 1).end()
                    || cells.get(i).from() < cells.get(i - 1).to()) {
                throw new IllegalArgumentException("cells overlap: " + cells);
            }
        }
    }

    /**
     * One cell.
     *
     * @param column its first column, from 0
     * @param colSpan columns it covers, at least 1
     * @param rowSpan rows it covers, at least 1, those without words included
     * @param from index of its first word in the line
     * @param to index after its last word; {@code from} for an empty cell
     */
    public record Cell(int column, int colSpan, int rowSpan, int from, int to) {
        public Cell {
            if (column < 0 || colSpan < 1 || rowSpan < 1 || from < 0 || to < from) {
                throw new IllegalArgumentException(
                        "column " + column + "+" + colSpan + ", rows " + rowSpan + ", words " + from + "-" + to);
            }
        }

        /** The column after its last. */
        public int end() {
            return column + colSpan;
        }

        public boolean isEmpty() {
            return from == to;
        }

        /**
         * Its words.
         *
         * @param line all words of the line
         */
        public List<Word> words(List<Word> line) {
            return line.subList(from, to);
        }
    }

    /** The index after the last cell's last word. */
    public int end() {
        return cells.get(cells.size() - 1).to();
    }

    /**
     * The same cells of a line whose words have moved.
     *
     * @param moved from an index where a cell begins or ends to the index there now
     */
    public Cells moved(IntUnaryOperator moved) {
        List<Cell> all = new ArrayList<>();
        for (Cell cell : cells) {
            int from = moved.applyAsInt(cell.from());
            int to = moved.applyAsInt(cell.to());
            all.add(new Cell(cell.column(), cell.colSpan(), cell.rowSpan(), from, to));
        }
        return new Cells(table, row, all);
    }
}
