package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.text.vocabulary.Labels;

/** Grids that the end of a page breaks in two, made whole: the rest stands on the next page, without a head or under the same. */
public final class BrokenGrids {
    private BrokenGrids() {}

    /** @param grids in the order of their pages */
    public static List<Grid> joined(List<Grid> grids) {
        List<Grid> whole = new ArrayList<>();
        int page = 0;
        for (Grid grid : grids) {
            Grid above = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (above != null && grid.page() == page + 1 && isRest(grid, above)) {
                whole.set(whole.size() - 1, joined(above, grid));
            } else {
                whole.add(grid);
            }
            page = grid.page();
        }
        return whole;
    }

    private static boolean isRest(Grid grid, Grid above) {
        boolean same = IntStream.range(0, grid.columns()).allMatch(c -> Labels.same(head(grid, c), head(above, c)));
        return grid.columns() == above.columns()
                && (grid.headRows() == 0 || (above.headRows() > 0 && same && !isClosed(above, grid)));
    }

    /** Whether a table has its last sum, and what stands under the repeated head has rows of its own. */
    static boolean isClosed(Grid above, Grid grid) {
        String last = above.text(above.rows() - 1, 0);
        boolean sumsAlone =
                IntStream.range(grid.headRows(), grid.rows()).allMatch(r -> RowLabels.isSum(grid.text(r, 0)));
        return RowLabels.isSum(last) && !RowLabels.isSubtotal(last) && !sumsAlone;
    }

    private static String head(Grid grid, int column) {
        StringBuilder head = new StringBuilder();
        for (int r = 0; r < grid.headRows(); r++) {
            grid.cell(r, column).ifPresent(c -> head.append(c.text()).append(' '));
        }
        return head.toString().trim();
    }

    private static Grid joined(Grid above, Grid rest) {
        List<GridCell> cells = new ArrayList<>(above.cells());
        int down = above.rows() - rest.headRows();
        for (GridCell c : rest.cells()) {
            if (c.row() >= rest.headRows()) {
                cells.add(new GridCell(c.row() + down, c.column(), c.rowSpan(), c.columnSpan(), c.words()));
            }
        }
        double confidence = Math.min(above.confidence(), rest.confidence());
        return new Grid(
                above.page(),
                above.rows() + rest.rows() - rest.headRows(),
                above.columns(),
                above.headRows(),
                cells,
                confidence);
    }
}
