package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.stodkoll.model.Box;

/** Lines of a table's body into rows: drawn bands, lines that reach into each other, and labels that go on. */
final class RowMerger {
    private final List<GridRow> lines;
    private final List<Double> bands;

    RowMerger(List<GridRow> lines, Rules rules, Block block) {
        this.lines = lines;
        Box box = block.box();
        this.bands = rules.across(new Box(box.x0(), box.y0() - 2 * block.size(), box.x1(), box.y1() + 2 * block.size()));
    }

    List<GridRow> merged() {
        return isBanded() ? byBands() : bySpace();
    }

    /** Whether drawn lines part nearly all rows that have figures, so that each band is a row. */
    private boolean isBanded() {
        int parted = 0;
        int neighbours = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).cells().size() > 1 && lines.get(i + 1).cells().size() > 1) {
                neighbours++;
                parted += band(lines.get(i)) != band(lines.get(i + 1)) ? 1 : 0;
            }
        }
        long withFigures = lines.stream().filter(GridRow::hasFigures).count();
        boolean figureRowsShareBand = sharedFigureBands() > 0;
        return bands.size() > 2 && !figureRowsShareBand && (withFigures > 0 || parted > 0) && parted >= GridThresholds.BANDED * neighbours;
    }

    /** Pairs of neighbouring lines with figures that no drawn line parts. */
    private long sharedFigureBands() {
        long shared = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean both = lines.get(i).hasFigures() && lines.get(i + 1).hasFigures();
            shared += both && band(lines.get(i)) == band(lines.get(i + 1)) && !lines.get(i).isApart(lines.get(i + 1)) ? 1 : 0;
        }
        return shared;
    }

    private int band(GridRow row) {
        int band = 0;
        while (band < bands.size() && row.box().centerY() > bands.get(band)) {
            band++;
        }
        return band;
    }

    private List<GridRow> byBands() {
        List<GridRow> rows = new ArrayList<>();
        int last = -1;
        for (GridRow line : lines) {
            int band = band(line);
            if (band == last) {
                rows.get(rows.size() - 1).addBelow(line);
            } else {
                rows.add(line);
            }
            last = band;
        }
        return rows;
    }

    private List<GridRow> bySpace() {
        double step = rowStep();
        List<GridRow> rows = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            GridRow line = lines.get(i);
            boolean joins = i > 0 && (open || reachesInto(lines.get(i - 1), line) || goesOn(rows.get(rows.size() - 1), i, step));
            if (joins) {
                rows.get(rows.size() - 1).addBelow(line);
            } else {
                rows.add(new GridRow(line.cells()));
            }
            open = i + 1 < lines.size() && line.isLabelAlone() && beginsBelow(i, step);
        }
        return rows;
    }

    /** The least distance from a row with figures to the next, points; 0 where there are no two such rows. */
    private double rowStep() {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).hasFigures() && lines.get(i).hasFigures()) {
                least = Math.min(least, down(i - 1, i));
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private double down(int upper, int lower) {
        return lines.get(lower).box().centerY() - lines.get(upper).box().centerY();
    }

    private static boolean reachesInto(GridRow above, GridRow line) {
        double height = Math.min(above.box().height(), line.box().height());
        return above.box().overlapY(line.box()) > GridThresholds.REACH * height && above.isApart(line);
    }

    /** A label's further line: below figures without a label, nearer than rows are to each other, or in words that go on. */
    private boolean goesOn(GridRow row, int i, double step) {
        GridRow above = lines.get(i - 1);
        GridRow line = lines.get(i);
        if (!line.isLabelAlone()) {
            return false;
        }
        boolean near = step > 0 && down(i - 1, i) < GridThresholds.INSIDE_ROW * step;
        if (above.hasFigures() && !above.hasLabel()) {
            return near;
        }
        boolean inside = Character.isLowerCase(line.cells().get(0).text().charAt(0));
        boolean close = line.box().y0() - above.box().y1() < GridThresholds.CLOSE * line.box().height();
        return row.hasLabel() && ((inside && close) || (near && row.hasFigures() && !beginsBelow(i, step)));
    }

    /** Whether a line of a label alone belongs to figures that stand nearer below it than rows do to each other. */
    private boolean beginsBelow(int i, double step) {
        return i + 1 < lines.size()
                && lines.get(i + 1).hasFigures()
                && step > 0
                && down(i, i + 1) < GridThresholds.INSIDE_ROW * step
                && (!lines.get(i + 1).hasLabel() || i == 0 || down(i, i + 1) < down(i - 1, i));
    }
}
