package se.stodkoll.parse.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.RowReading;

/**
 * Chooses between readings of the same ink: those by which rows add up to their totals and items to the table's sums. Only
 * readings that the page itself allows are ever considered; where the sums fail in every reading, the plainest stands.
 */
public final class ArithmeticChooser {
    /** A sum that fails weighs more than any departure from the plain reading. */
    private static final int FAILS = 100;
    /** Combinations of doubtful rows that are tried together. */
    private static final int MOST_COMBINATIONS = 20_000;

    private final int columns;
    private final int totalColumn;

    ArithmeticChooser(TableHead head) {
        this.columns = head.columns().size();
        this.totalColumn = head.columns().indexOf(TableHead.TOTAL);
    }

    /**
     * One reading for each row.
     *
     * @param doubtful set for each row for which another reading was as good
     */
    List<RowReading> choose(List<RowDraft> rows, boolean[] doubtful) {
        List<List<RowReading>> options =
                rows.stream().map(r -> best(r.readings())).toList();
        List<RowReading> chosen =
                new ArrayList<>(options.stream().map(o -> o.get(0)).toList());
        List<Integer> open = open(options);
        long combinations = 1;
        for (int row : open) {
            combinations = Math.min(
                    MOST_COMBINATIONS + 1L, combinations * options.get(row).size());
        }
        if (!open.isEmpty() && combinations <= MOST_COMBINATIONS) {
            chosen = search(rows, options, open, doubtful);
        } else {
            open.forEach(row -> doubtful[row] = true);
        }
        return chosen;
    }

    /** The readings of a row that may stand: all that add up, at the least cost; else the plainest. */
    private List<RowReading> best(List<RowReading> readings) {
        int least = readings.stream().mapToInt(this::score).min().orElse(0);
        boolean addsUp = least < FAILS;
        List<RowReading> kept = readings.stream()
                .filter(r -> addsUp ? score(r) < FAILS : score(r) == least)
                .sorted(Comparator.comparingInt(this::score))
                .limit(12)
                .toList();
        return addsUp
                        && readings.get(0).addsUp(totalColumn)
                        && readings.get(0).cost() == 0
                        && !readings.get(0).isMalformed()
                ? plainAndEqual(kept, readings.get(0))
                : kept;
    }

    /** A plain reading that adds up leaves room only for others as plain. */
    private static List<RowReading> plainAndEqual(List<RowReading> kept, RowReading plain) {
        return kept.stream().filter(r -> r.cost() <= plain.cost()).toList();
    }

    private int score(RowReading reading) {
        return reading.cost() + (reading.addsUp(totalColumn) ? 0 : FAILS);
    }

    private static List<Integer> open(List<List<RowReading>> options) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).size() > 1) {
                open.add(i);
            }
        }
        return open;
    }

    private List<RowReading> search(
            List<RowDraft> rows, List<List<RowReading>> options, List<Integer> open, boolean[] doubtful) {
        int[] pick = new int[open.size()];
        List<RowReading> current =
                new ArrayList<>(options.stream().map(o -> o.get(0)).toList());
        List<RowReading> best = List.copyOf(current);
        int least = Integer.MAX_VALUE;
        List<List<RowReading>> ties = new ArrayList<>();
        do {
            for (int k = 0; k < pick.length; k++) {
                current.set(open.get(k), options.get(open.get(k)).get(pick[k]));
            }
            int cost = failingColumns(rows, current) * FAILS
                    + current.stream().mapToInt(this::score).sum();
            if (cost < least) {
                least = cost;
                best = List.copyOf(current);
                ties.clear();
            } else if (cost == least) {
                ties.add(List.copyOf(current));
            }
        } while (next(pick, open, options));
        for (List<RowReading> tie : ties) {
            for (int row : open) {
                doubtful[row] |= !tie.get(row).saysAs(best.get(row));
            }
        }
        return best;
    }

    private static boolean next(int[] pick, List<Integer> open, List<List<RowReading>> options) {
        for (int k = 0; k < pick.length; k++) {
            if (++pick[k] < options.get(open.get(k)).size()) {
                return true;
            }
            pick[k] = 0;
        }
        return false;
    }

    private int failingColumns(List<RowDraft> rows, List<RowReading> chosen) {
        int failing = 0;
        for (int c = 0; c < columns; c++) {
            Optional<Boolean> right = columnAddsUp(rows, chosen, c);
            failing += right.isPresent() && !right.get() ? 1 : 0;
        }
        return failing;
    }

    /** Whether a column's items add up to the table's last sum; empty where that is not printed. */
    Optional<Boolean> columnAddsUp(List<RowDraft> rows, List<RowReading> chosen, int column) {
        int last = lastSum(rows);
        if (last < 0 || chosen.get(last).value(column).isEmpty()) {
            return Optional.empty();
        }
        Money sum = Money.ZERO;
        for (int r = 0; r < rows.size(); r++) {
            if (!rows.get(r).isSum()) {
                sum = sum.plus(chosen.get(r).value(column).orElse(Money.ZERO));
            }
        }
        return Optional.of(!sum.differsFrom(chosen.get(last).value(column).get(), Money.kronor(1)));
    }

    private static int lastSum(List<RowDraft> rows) {
        for (int r = rows.size() - 1; r >= 0; r--) {
            if (rows.get(r).isSum() && !RowLabels.isSubtotal(rows.get(r).labelText())) {
                return r;
            }
        }
        return -1;
    }

    /**
     * What a malformed cell should be by row and column both, where they agree.
     *
     * @return empty where either cannot tell, or they differ
     */
    Optional<Money> derived(List<RowDraft> rows, List<RowReading> chosen, int row, int column) {
        Optional<Money> byRow = byRow(chosen.get(row), column);
        Optional<Money> byColumn = byColumn(rows, chosen, row, column);
        return byRow.isPresent() && byRow.equals(byColumn) ? byRow : Optional.empty();
    }

    private Optional<Money> byRow(RowReading reading, int column) {
        if (totalColumn < 0) {
            return Optional.empty();
        }
        Money sum = Money.ZERO;
        for (int c = 0; c < columns; c++) {
            if (c != column && c != totalColumn) {
                if (reading.cells().get(c).isMalformed()) {
                    return Optional.empty();
                }
                sum = sum.plus(reading.value(c).orElse(Money.ZERO));
            }
        }
        Money years = sum;
        return column == totalColumn
                ? Optional.of(years)
                : reading.value(totalColumn).map(t -> t.minus(years));
    }

    private Optional<Money> byColumn(List<RowDraft> rows, List<RowReading> chosen, int row, int column) {
        int last = lastSum(rows);
        if (last < 0
                || last == row
                || rows.get(row).isSum()
                || chosen.get(last).value(column).isEmpty()) {
            return Optional.empty();
        }
        Money rest = chosen.get(last).value(column).get();
        for (int r = 0; r < rows.size(); r++) {
            if (r != row && !rows.get(r).isSum()) {
                rest = rest.minus(chosen.get(r).value(column).orElse(Money.ZERO));
            }
        }
        return Optional.of(rest);
    }
}
