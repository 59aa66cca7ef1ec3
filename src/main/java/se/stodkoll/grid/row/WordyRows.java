package se.stodkoll.grid.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.model.word.Box;

/**
 * Rows of a table with several columns of words, any of which may go on for more lines than the others. A row has one line
 * with its figure. Lines of one cell lie nearer than rows where distances tell; else a further line is one whose first word had
 * no room on the line above, and whether figures stand at the top, in the middle or at the foot of their rows is what fits all.
 */
public final class WordyRows {
    private final List<GridRow> lines;
    private final boolean[] figureColumns;
    private final double[] limits;
    private final boolean[] anchors;

    private WordyRows(List<GridRow> lines, boolean[] figureColumns) {
        this.lines = lines;
        this.figureColumns = figureColumns;
        this.limits = limits(lines, figureColumns.length);
        this.anchors = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            anchors[i] = lines.get(i).cells().stream().anyMatch(c -> figureColumns[c.first()]);
        }
    }

    /** Empty where a table has one column of words alone, or no figures. */
    public static Optional<WordyRows> of(List<GridRow> lines, int columns) {
        int[] figures = new int[columns];
        int[] words = new int[columns];
        int rows = 0;
        for (GridRow line : lines) {
            if (line.hasFigures()) {
                rows++;
                line.cells().forEach(c -> (c.isFigure() ? figures : words)[c.first()]++);
            }
        }
        boolean[] figureColumns = new boolean[columns];
        int wordy = 0;
        for (int c = 0; c < columns; c++) {
            figureColumns[c] = c > 0 && figures[c] > words[c];
            wordy += GridThresholds.WORDY * words[c] > rows && words[c] > figures[c] ? 1 : 0;
        }
        return rows > 0 && wordy > 1 ? Optional.of(new WordyRows(lines, figureColumns)) : Optional.empty();
    }

    /** How far each column's words reach to the right; one long word alone has no choice, so that it tells only where nothing else does. */
    private static double[] limits(List<GridRow> lines, int columns) {
        double[] limits = new double[columns];
        double[] words = new double[columns];
        for (GridRow line : lines) {
            for (GridRow.Cell cell : line.cells()) {
                double[] told = cell.words().size() > 1 ? limits : words;
                told[cell.last()] = Math.max(told[cell.last()], cell.box().x1());
            }
        }
        for (int c = 0; c < columns; c++) {
            limits[c] = limits[c] == 0 ? words[c] : limits[c];
        }
        return limits;
    }

    /**
     * The rows.
     *
     * @param jump how many times farther apart rows lie than lines of one row, at least
     */
    List<GridRow> merged(double jump) {
        int[] rowOf = rowOf(jump);
        List<GridRow> rows = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (rowOf[i] == last) {
                rows.get(rows.size() - 1).addBelow(lines.get(i));
            } else {
                rows.add(new GridRow(lines.get(i).cells(), lines.get(i).foot()));
            }
            last = rowOf[i];
        }
        return rows;
    }

    /**
     * Index of the first line of a row.
     *
     * @param figures index of its line with figures
     */
    public int begins(int figures, double jump) {
        int[] rowOf = rowOf(jump);
        int from = figures;
        while (from > 0 && rowOf[from - 1] == rowOf[figures] && !anchors[from - 1]) {
            from--;
        }
        return from;
    }

    private int[] rowOf(double jump) {
        return byDistance(jump).orElseGet(this::byWrapping);
    }

    /** Where distances fall into two groups, and lines of the nearer group hold one line with a figure each. */
    private Optional<int[]> byDistance(double jump) {
        double[] downs = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < downs.length; i++) {
            downs[i] = down(i, i + 1);
        }
        double[] sorted = downs.clone();
        Arrays.sort(sorted);
        for (int k = sorted.length - 2; k >= 0; k--) {
            boolean jumps = sorted[k] > 0 && sorted[k + 1] / sorted[k] >= jump;
            if (jumps && isOneRowEach(downs, sorted[k])) {
                int[] rowOf = new int[lines.size()];
                for (int i = 1; i < rowOf.length; i++) {
                    rowOf[i] = rowOf[i - 1] + (downs[i - 1] > sorted[k] ? 1 : 0);
                }
                return Optional.of(rowOf);
            }
        }
        return Optional.empty();
    }

    private boolean isOneRowEach(double[] downs, double within) {
        int found = 0;
        boolean several = false;
        boolean started = false; // lines of a head may stand as near to each other
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || downs[i - 1] > within;
            boolean ends = i == downs.length || downs[i] > within;
            found = (begins ? 0 : found) + (anchors[i] ? 1 : 0);
            several |= !begins;
            started |= found > 0;
            if (found > 1 || (ends && found == 0 && !begins && started)) {
                return false;
            }
        }
        return several;
    }

    private double down(int upper, int lower) {
        return lines.get(lower).foot() - lines.get(upper).foot();
    }

    /** The cheapest of three: figures on the first, the last or the middle line of their rows. */
    private int[] byWrapping() {
        List<int[]> ways = List.of(fromAbove(), fromBelow(), aroundMiddle());
        int[] best = ways.get(0);
        for (int[] way : ways) {
            best = cost(way) < cost(best) ? way : best;
        }
        return best;
    }

    /** Figures on the first line: a line without goes on with what is above it, or is a heading. */
    private int[] fromAbove() {
        int[] rowOf = new int[lines.size()];
        for (int i = 1; i < rowOf.length; i++) {
            boolean joins = !anchors[i] && (overlaps(i - 1, i) || goesOn(i - 1, i, rowOf));
            rowOf[i] = rowOf[i - 1] + (joins ? 0 : 1);
        }
        return rowOf;
    }

    /** Figures on the last line: a line without begins what is below it. */
    private int[] fromBelow() {
        int[] rowOf = new int[lines.size()];
        for (int i = 1; i < rowOf.length; i++) {
            boolean open = !anchors[i - 1] && (overlaps(i - 1, i) || leadsOn(lines.get(i - 1), lines.get(i)));
            rowOf[i] = rowOf[i - 1] + (open ? 0 : 1);
        }
        return rowOf;
    }

    /** Figures half way down their rows: as much of a row stands below them as above. */
    private int[] aroundMiddle() {
        int[] rowOf = new int[lines.size()];
        int row = 0;
        int i = 0;
        while (i < lines.size()) {
            int anchor = i;
            while (anchor < lines.size() && !anchors[anchor]) {
                anchor++;
            }
            double bottom = anchor == lines.size()
                    ? lines.get(i).foot()
                    : 2 * lines.get(anchor).foot() - lines.get(i).foot();
            double slack = GridThresholds.REACH * lines.get(i).box().height();
            int end = i;
            while (end < lines.size()
                    && (end <= anchor || !anchors[end])
                    && lines.get(end).foot() <= bottom + slack) {
                rowOf[end] = row;
                end++;
            }
            row++;
            i = Math.max(end, i + 1);
        }
        return rowOf;
    }

    /** Lines that share their height and no column: one line, read as two. */
    private boolean overlaps(int upper, int lower) {
        Box above = lines.get(upper).box();
        Box below = lines.get(lower).box();
        double height = Math.min(above.height(), below.height());
        return above.overlapY(below) > GridThresholds.REACH * height
                && lines.get(upper).isApart(lines.get(lower));
    }

    /** Whether each cell of a line goes on with one above it in the same row. */
    private boolean goesOn(int upper, int lower, int[] rowOf) {
        return lines.get(lower).cells().stream()
                .allMatch(c -> above(c, upper, rowOf).filter(a -> isFull(a, c)).isPresent());
    }

    /** Whether each cell of a line goes on in the line below. */
    private boolean leadsOn(GridRow line, GridRow below) {
        return line.cells().stream()
                .allMatch(a -> below.cells().stream().anyMatch(b -> a.first() == b.first() && isFull(a, b)));
    }

    /** The cell's line above it in its own row. */
    private Optional<GridRow.Cell> above(GridRow.Cell cell, int from, int[] rowOf) {
        for (int i = from; i >= 0 && rowOf[i] == rowOf[from]; i--) {
            for (GridRow.Cell other : lines.get(i).cells()) {
                if (other.first() <= cell.last() && cell.first() <= other.last()) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the next line's first word had no room behind a line's last, or that line ends in a hyphen. */
    private boolean isFull(GridRow.Cell above, GridRow.Cell below) {
        double word = below.words().get(0).box().orElseThrow().width();
        double blank = GridThresholds.USUAL_BLANK * above.box().height();
        return above.text().endsWith("-") || above.box().x1() + 2 * blank + word > limits[above.last()];
    }

    /** Rows without a figure or with two, lines of a cell that would have had room above, cells that begin inside a sentence. */
    private double cost(int[] rowOf) {
        double cost = 0;
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || rowOf[i] != rowOf[from]) {
                cost += costOfRow(from, i, rowOf);
                from = i;
            }
        }
        return cost;
    }

    private double costOfRow(int from, int to, int[] rowOf) {
        int found = 0;
        double cost = 0;
        for (int i = from; i < to; i++) {
            found += anchors[i] ? 1 : 0;
            for (GridRow.Cell cell : lines.get(i).cells()) {
                Optional<GridRow.Cell> above = i == from ? Optional.empty() : above(cell, i - 1, rowOf);
                boolean inside = !figureColumns[cell.first()]
                        && Character.isLowerCase(cell.text().charAt(0));
                cost += above.isPresent()
                        ? (isFull(above.get(), cell) ? 0 : 1)
                        : (inside ? GridThresholds.INSIDE_COST : 0);
            }
        }
        return cost + Math.abs(found - 1);
    }
}
