package se.stodkoll.grid.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.model.word.Box;

/**
 * Lines above a table's body into head rows: lines of one cell are joined; a cell over several columns, or with a line drawn
 * under it, stays above the heads of those columns and is spread over all of them.
 */
public final class HeadRows {
    private final List<GridRow> lines;
    private final List<Optional<Box>> extents;
    private final Rules rules;

    /**
     * @param lines those of the head
     * @param extents of the body's ink in each column
     * @param rules drawn on the page
     */
    public HeadRows(List<GridRow> lines, List<Optional<Box>> extents, Rules rules) {
        this.lines = lines;
        this.extents = extents;
        this.rules = rules;
    }

    public List<GridRow> merged() {
        List<GridRow> rows = new ArrayList<>();
        boolean parted = true;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            List<GridRow.Cell> cells = new ArrayList<>();
            boolean spans = false;
            for (GridRow.Cell cell : lines.get(i).cells()) {
                GridRow.Cell whole = last
                        ? cell
                        : underlined(cell, lines.get(i), lines.get(i + 1)).orElse(cell);
                spans |= whole.last() > whole.first();
                cells.add(whole);
            }
            GridRow line =
                    new GridRow(spans ? spread(cells) : cells, lines.get(i).foot());
            if (rows.isEmpty() || parted) {
                rows.add(line);
            } else {
                rows.get(rows.size() - 1).addBelow(line);
            }
            parted = spans;
        }
        return rows;
    }

    /** A cell with a line drawn under it alone, over the columns that the line runs over; empty where there is no such line. */
    private Optional<GridRow.Cell> underlined(GridRow.Cell cell, GridRow line, GridRow below) {
        return rules.under(cell.box(), below.box().centerY()).stream()
                .filter(rule -> isAlone(cell, line, rule))
                .findFirst()
                .map(rule -> {
                    int first = cell.first();
                    int last = cell.last();
                    for (int c = 1; c < extents.size(); c++) {
                        if (extents.get(c).isPresent()
                                && rule.overlapX(extents.get(c).get())
                                        > extents.get(c).get().width() / 2) {
                            first = Math.min(first, c);
                            last = Math.max(last, c);
                        }
                    }
                    return new GridRow.Cell(first, last, cell.words(), cell.box());
                });
    }

    private static boolean isAlone(GridRow.Cell cell, GridRow line, Box rule) {
        return line.cells().stream().allMatch(c -> c == cell || c.box().overlapX(rule) == 0);
    }

    /** Cells over several columns grow to both sides over columns that have no cell here, as far as they stay in the middle. */
    private List<GridRow.Cell> spread(List<GridRow.Cell> cells) {
        List<GridRow.Cell> wide = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            GridRow.Cell cell = cells.get(i);
            int least = i == 0 ? 1 : wide.get(i - 1).last() + 1;
            int most = i + 1 < cells.size() ? cells.get(i + 1).first() - 1 : extents.size() - 1;
            wide.add(cell.first() == 0 ? cell : grown(cell, least, most));
        }
        return wide;
    }

    private GridRow.Cell grown(GridRow.Cell cell, int least, int most) {
        int first = cell.first();
        int last = cell.last();
        double off = off(cell, first, last);
        for (int from = cell.first(); from >= least; from--) {
            for (int to = cell.last(); to <= most; to++) {
                double other = off(cell, from, to);
                boolean wider = to - from > last - first;
                if (other < off - 1
                        || (wider && other < GridThresholds.CENTRED * cell.box().height())) {
                    first = from;
                    last = to;
                    off = Math.min(off, other);
                }
            }
        }
        return new GridRow.Cell(first, last, cell.words(), cell.box());
    }

    /** How far a cell's middle is from that of the columns, points. */
    private double off(GridRow.Cell cell, int first, int last) {
        Optional<Box> ink = extents.subList(first, last + 1).stream()
                .flatMap(Optional::stream)
                .reduce(Box::union);
        return ink.map(b -> Math.abs(b.centerX() - cell.box().centerX())).orElse(Double.MAX_VALUE);
    }
}
