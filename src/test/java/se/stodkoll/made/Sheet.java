package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import se.stodkoll.model.RowKind;
import se.stodkoll.model.Unit;

/**
 * A budget table as printed; its amounts are kept in kronor.
 *
 * @param head what its first column is called
 * @param years its columns but the last
 * @param rows in print order
 * @param unit it is printed in
 */
record Sheet(String head, List<Integer> years, List<Row> rows, Unit unit) {
    Sheet {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    Sheet with(int index, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(index, row);
        return new Sheet(head, years, changed, unit);
    }

    /** All sum rows computed anew from what they add, in print order. */
    Sheet summed() {
        List<Row> done = new ArrayList<>();
        for (Row row : rows) {
            done.add(row.adds().isEmpty() ? row : sum(row, done));
        }
        return new Sheet(head, years, done, unit);
    }

    private Row sum(Row row, List<Row> above) {
        Row summed = row;
        for (int y = 0; y < years.size(); y++) {
            int year = y;
            summed = summed.withYear(y, Cell.of(add(row, above, r -> r.years().get(year).orZero())));
        }
        return summed.withTotal(Cell.of(add(row, above, r -> r.total().orZero())));
    }

    private static long add(Row row, List<Row> above, ToLongFunction<Row> value) {
        return row.adds().stream().mapToLong(i -> value.applyAsLong(above.get(i))).sum();
    }

    /** The printed total row's cells, or, where the table has none, its items added up; the total stands last. */
    List<Long> grand() {
        List<Long> sums = new ArrayList<>();
        for (int c = 0; c <= years.size(); c++) {
            int column = c;
            sums.add(rows.stream()
                    .filter(r -> r.kind() == (hasTotal() ? RowKind.TOTAL : RowKind.ITEM))
                    .mapToLong(r -> r.cells().get(column).orZero())
                    .sum());
        }
        return sums;
    }

    private boolean hasTotal() {
        return rows.stream().anyMatch(r -> r.kind() == RowKind.TOTAL);
    }

    /** The printed total of all. */
    long total() {
        return grand().get(years.size());
    }

    /** Indices of the rows of one role. */
    List<Integer> indices(Row.Role role) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).role() == role) {
                found.add(i);
            }
        }
        return found;
    }
}
