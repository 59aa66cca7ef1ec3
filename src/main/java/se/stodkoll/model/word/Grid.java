package se.stodkoll.model.word;

import java.util.List;
import java.util.Optional;

/**
 * A table as printed: cells in rows and columns, before anybody asks what it says.
 *
 * @param page it stands on, from 1
 * @param rows how many, at least 1
 * @param columns how many, at least 1
 * @param headRows rows at its top that name the columns, 0 to {@code rows}
 * @param cells those with ink, by row and then column; no two cover the same place
 * @param confidence 0 to 1: how far the reading of its columns and rows stands above the next best
 */
public record Grid(int page, int rows, int columns, int headRows, List<GridCell> cells, double confidence) {
    public Grid {
        cells = List.copyOf(cells);
        if (page < 1 || rows < 1 || columns < 1 || headRows < 0 || headRows > rows) {
            throw new IllegalArgumentException(
                    "grid of " + rows + " rows, " + columns + " columns, " + headRows + " head rows");
        }
    }

    /** The cell that covers a place, if ink stands there. */
    public Optional<GridCell> cell(int row, int column) {
        return cells.stream()
                .filter(c -> c.row() <= row
                        && row < c.row() + c.rowSpan()
                        && c.column() <= column
                        && column < c.column() + c.columnSpan())
                .findFirst();
    }

    /** What stands at a place; empty where no ink does. */
    public String text(int row, int column) {
        return cell(row, column).map(GridCell::text).orElse("");
    }

    /** Its place on the page; empty where the input has no geometry. */
    public Optional<Box> box() {
        return cells.stream().flatMap(c -> c.box().stream()).reduce(Box::union);
    }
}
