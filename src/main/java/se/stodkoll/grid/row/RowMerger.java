package se.stodkoll.grid.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;

/** Lines of a table's body into rows: drawn bands, lines that reach into each other, and labels that go on. */
public final class RowMerger {
    private final List<GridRow> lines;
    private final List<Double> bands;
    private final double jump;
    private final int columns;

    public RowMerger(List<GridRow> lines, Rules rules, Block block, int columns) {
        this.lines = lines;
        this.columns = columns;
        this.jump = jump(block);
        Box box = block.box();
        this.bands =
                rules.across(new Box(box.x0(), box.y0() - 2 * block.size(), box.x1(), box.y1() + 2 * block.size()));
    }

    public List<GridRow> merged() {
        return isBanded()
                ? byBands()
                : WordyRows.of(lines, columns).map(w -> w.merged(jump)).orElseGet(this::bySpace);
    }

    /** How many times farther apart rows lie than lines of one row. */
    public static double jump(Block block) {
        return isPicture(block) ? GridThresholds.PICTURE_JUMP : GridThresholds.ROW_JUMP;
    }

    private static boolean isPicture(Block block) {
        return block.lines().get(0).tokens().get(0).words().get(0).source() == Source.OCR;
    }

    /** Whether drawn lines part the rows that have figures, or where none has, those of several cells: each band is a row. */
    private boolean isBanded() {
        List<GridRow> rows = lines.stream().filter(GridRow::hasFigures).toList();
        if (rows.isEmpty()) {
            rows = lines.stream().filter(r -> r.cells().size() > 1).toList();
            return bands.size() > 2 && partedShare(rows) >= GridThresholds.BANDED;
        }
        return bands.size() > 2 && partedShare(rows) == 1;
    }

    /** Of rows that follow each other and share a column, how many are in bands of their own; 0 where there are no two. */
    private double partedShare(List<GridRow> rows) {
        int parted = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (!rows.get(i).isApart(rows.get(i + 1))) {
                pairs++;
                parted += band(rows.get(i)) != band(rows.get(i + 1)) ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) parted / pairs;
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
        double within = withinRows();
        List<GridRow> rows = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            GridRow line = lines.get(i);
            boolean near = i > 0 && down(i - 1, i) <= within;
            boolean under = i > 0
                    && lines.get(i - 1).isLabelAlone()
                    && line.beginsInside()
                    && rows.get(rows.size() - 1).isLabelAlone();
            boolean joins = i > 0
                    && (near
                            || under
                            || isRestOfNumbers(rows.get(rows.size() - 1), line)
                            || open
                            || reachesInto(lines.get(i - 1), line)
                            || goesOn(rows.get(rows.size() - 1), i, step));
            if (joins) {
                rows.get(rows.size() - 1).addBelow(line);
            } else {
                rows.add(new GridRow(line.cells(), line.foot()));
            }
            open = !joins && line.isLabelAlone() && beginsBelow(i, step);
        }
        return rows;
    }

    /** Thousands alone, each under figures that they may go on: numbers broken over the lines of narrow cells. */
    private boolean isRestOfNumbers(GridRow row, GridRow line) {
        return !line.hasLabel()
                && line.cells().stream()
                        .allMatch(c -> row.cells().stream()
                                .anyMatch(above -> above.first() == c.first()
                                        && above.last() == c.last()
                                        && Figures.mayGoOn(above.text(), c.text())
                                        && !hasRoom(
                                                c.first(),
                                                above.box().width() + c.box().width())));
    }

    /** Whether a figure as wide as this stands on one line of a column: a narrower one would not have been broken there. */
    private boolean hasRoom(int column, double width) {
        return lines.stream()
                .flatMap(l -> l.cells().stream())
                .anyMatch(c -> c.first() == column
                        && c.last() == column
                        && c.isFigure()
                        && c.box().width() > width);
    }

    /**
     * The distance of lines up to which they are of one row, points: the distances fall into two groups, and lines of the
     * nearer group hold one line with figures at most. 0 where they do not, or where no label is made whole by it.
     */
    private double withinRows() {
        double[] downs = IntStream.range(1, lines.size())
                .mapToDouble(i -> down(i - 1, i))
                .sorted()
                .toArray();
        for (int k = downs.length - 2; k >= 0; k--) {
            boolean jumps = downs[k] > 0 && downs[k + 1] / downs[k] >= jump;
            if (jumps && isOneRowEach(downs[k])) {
                return downs[k];
            }
        }
        return 0;
    }

    private boolean isOneRowEach(double within) {
        int figures = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || down(i - 1, i) > within;
            figures = (begins ? 0 : figures) + (lines.get(i).hasFigures() ? 1 : 0);
            boolean closed = i + 1 == lines.size() || down(i, i + 1) > within;
            if (figures > 1 || (closed && figures == 0 && !begins)) {
                return false;
            }
        }
        return true;
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
        return lines.get(lower).foot() - lines.get(upper).foot();
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
        boolean inside = line.beginsInside();
        boolean close = line.box().y0() - above.box().y1()
                        < GridThresholds.CLOSE * line.box().height()
                || down(i - 1, i) < GridThresholds.EVEN_ROWS * step;
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
