package se.stodkoll.grid.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.model.word.Box;

/**
 * Heads side by side that stand no farther apart than words do: their words part so that each column gets some, all of them
 * set to the left, to the right or to the middle of their columns' ink.
 */
public final class HeadWords {
    private static final List<ToDoubleFunction<Box>> WAYS = List.of(Box::x0, Box::x1, Box::centerX);

    private final List<Optional<Box>> extents;
    private final double near;

    /**
     * @param extents of the body's ink in each column
     * @param size usual height of letters, points
     */
    public HeadWords(List<Optional<Box>> extents, double size) {
        this.extents = extents;
        this.near = GridThresholds.ALIGNED_HEAD * size;
    }

    /**
     * A cell for each column, from left to right; empty where the words do not part so.
     *
     * @param first column that the words stand in, or the one left of it
     * @param last column that they stand in
     */
    public Optional<List<GridRow.Cell>> cells(Token token, int first, int last) {
        for (int from = first; from <= first + 1; from++) {
            for (ToDoubleFunction<Box> way : WAYS) {
                boolean enough = last - from + 1 >= GridThresholds.NEAR_HEADS;
                Optional<List<GridRow.Cell>> cells = enough ? cells(token, from, last, way) : Optional.empty();
                if (cells.isPresent()) {
                    return cells;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words over the labels and all other columns are heads and no title. */
    public boolean areHeads(Token token, int last) {
        return last == extents.size() - 1 && cells(token, 0, last).isPresent();
    }

    private Optional<List<GridRow.Cell>> cells(Token token, int first, int last, ToDoubleFunction<Box> way) {
        int words = token.words().size();
        int columns = last - first + 1;
        int[][] begin = new int[columns + 1]
                [words + 1]; // where the piece of a column that ends before a word begins; -1 if none does
        for (int[] row : begin) {
            Arrays.fill(row, -1);
        }
        begin[0][0] = 0;
        for (int c = 1; c <= columns; c++) {
            for (int to = c; to <= words; to++) {
                for (int from = to - 1; from >= c - 1 && begin[c][to] < 0; from--) {
                    boolean fits = begin[c - 1][from] >= 0 && isAligned(token, from, to, first + c - 1, way);
                    begin[c][to] = fits ? from : -1;
                }
            }
        }
        return begin[columns][words] < 0 ? Optional.empty() : Optional.of(traced(token, begin, first));
    }

    private boolean isAligned(Token token, int from, int to, int column, ToDoubleFunction<Box> way) {
        Box box = Token.of(token.words().subList(from, to)).box();
        return extents.get(column)
                .filter(ink -> Math.abs(way.applyAsDouble(ink) - way.applyAsDouble(box)) < near)
                .isPresent();
    }

    private static List<GridRow.Cell> traced(Token token, int[][] begin, int first) {
        List<GridRow.Cell> cells = new ArrayList<>();
        int to = token.words().size();
        for (int c = begin.length - 1; c > 0; c--) {
            Token piece = Token.of(token.words().subList(begin[c][to], to));
            cells.add(0, new GridRow.Cell(first + c - 1, first + c - 1, piece.words(), piece.box()));
            to = begin[c][to];
        }
        return cells;
    }
}
