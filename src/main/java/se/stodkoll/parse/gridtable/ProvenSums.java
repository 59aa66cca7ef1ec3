package se.stodkoll.parse.gridtable;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Grid;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.text.amount.Amounts;

/** Rows of a grid that are sums: called so, or shown to be by what stands above them. */
final class ProvenSums {
    /** So many rows at least make a sum that nothing but arithmetic tells. */
    private static final int LEAST_ADDENDS = 2;

    private ProvenSums() {}

    /** Whether a row is called a sum, or {@link #addsUp adds up}. */
    static boolean isSum(Grid grid, int row) {
        return RowLabels.isSum(grid.text(row, 0)) || addsUp(grid, row);
    }

    /** Whether each amount of a row is what the two or more rows above it, up to the head or the sum before, have in its column. */
    static boolean addsUp(Grid grid, int row) {
        int first = row;
        while (first > grid.headRows() && !RowLabels.isSum(grid.text(first - 1, 0))) {
            first--;
        }
        int from = first;
        int[] columns = IntStream.range(1, grid.columns())
                .filter(c -> money(grid, row, c).isPresent())
                .toArray();
        return columns.length > 0 && IntStream.of(columns).allMatch(c -> addsUp(grid, from, row, c));
    }

    private static boolean addsUp(Grid grid, int from, int row, int column) {
        long[] above = IntStream.range(from, row)
                .mapToObj(r -> money(grid, r, column))
                .flatMap(Optional::stream)
                .mapToLong(Money::ore)
                .toArray();
        return above.length >= LEAST_ADDENDS
                && LongStream.of(above).sum()
                        == money(grid, row, column).orElseThrow().ore();
    }

    private static Optional<Money> money(Grid grid, int row, int column) {
        return grid.cell(row, column).flatMap(c -> Amounts.money(c.text(), Unit.SEK));
    }
}
