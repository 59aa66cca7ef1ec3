package se.stodkoll.grid.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;

/** Heads that are set upright, along their columns: each stands over its column's ink, beside the other heads or above the body. */
public final class UprightHeads {
    private final List<Line> turned;
    private final Columns columns;
    private final List<Optional<Box>> extents;

    /**
     * @param turned lines of the page that are set upright, words with places
     * @param extents of the body's ink in each column
     */
    public UprightHeads(List<Line> turned, Columns columns, List<Optional<Box>> extents) {
        this.turned = turned;
        this.columns = columns;
        this.extents = extents;
    }

    /**
     * The head with those that stand in its height, over columns that have no head.
     *
     * @param head rows, none or more
     * @param body top of the first row below, points from the top of the page
     * @param size usual height of letters, points
     */
    public List<GridRow> with(List<GridRow> head, double body, double size) {
        double top =
                head.stream().mapToDouble(r -> r.box().y0()).min().orElse(body - GridThresholds.UPRIGHT_REACH * size);
        List<GridRow> all = new ArrayList<>(head);
        for (Line line : turned) {
            Box box = line.box().orElseThrow();
            boolean beside = box.y1() > top && box.y1() < body + size / 2 && box.y0() < body - size;
            if (beside && box.width() < GridThresholds.UPRIGHT_WIDTH * size) {
                column(box)
                        .filter(c -> !isNamed(all, c))
                        .ifPresent(c -> add(all, new GridRow.Cell(c, c, line.words(), box)));
            }
        }
        return all;
    }

    /** The one column that it stands in, over its ink. */
    private Optional<Integer> column(Box box) {
        int column = columns.first(box);
        boolean over = column == columns.last(box)
                && extents.get(column).filter(ink -> ink.overlapX(box) > 0).isPresent();
        return over ? Optional.of(column) : Optional.empty();
    }

    private static boolean isNamed(List<GridRow> head, int column) {
        return head.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.first() == column && c.last() == column);
    }

    private static void add(List<GridRow> head, GridRow.Cell cell) {
        if (head.isEmpty()) {
            head.add(new GridRow(List.of(cell), cell.box().y1()));
        } else {
            head.get(head.size() - 1).add(cell);
        }
    }
}
