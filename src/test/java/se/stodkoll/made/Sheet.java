package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Unit;

/**
 * A budget table as printed; its amounts are kept in kronor.
 *
 * @param head what its first column is called
 * @param years its columns but the last
 * @param rows in print order
 * @param unit it is printed in
 */
record Sheet(String head, List<Integer> years, List<Row> rows, Unit unit) {
    /** What the form calls all money but the support itself. */
    static final String OTHERS = "Summa medfinansiering";

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
            summed = summed.withYear(
                    y, Cell.of(add(row, above, r -> r.years().get(year).orZero())));
        }
        return summed.withTotal(Cell.of(add(row, above, r -> r.total().orZero())));
    }

    private static long add(Row row, List<Row> above, ToLongFunction<Row> value) {
        return row.adds().stream()
                .mapToLong(i -> value.applyAsLong(above.get(i)))
                .sum();
    }

    /**
     * The printed total row's cells; of a form without one, what others pay and the granting body's rows; of a table without
     * either, its items. The total stands last.
     */
    List<Long> grand() {
        Predicate<Row> counted = r -> r.kind() == RowKind.ITEM;
        if (rows.stream().anyMatch(r -> r.kind() == RowKind.TOTAL)) {
            counted = r -> r.kind() == RowKind.TOTAL;
        } else if (rows.stream().anyMatch(r -> r.label().equals(OTHERS))) {
            counted = r -> r.label().equals(OTHERS) || r.role() == Row.Role.GRANT;
        }
        List<Row> kept = rows.stream().filter(counted).toList();
        List<Long> sums = new ArrayList<>();
        for (int c = 0; c <= years.size(); c++) {
            int column = c;
            sums.add(
                    kept.stream().mapToLong(r -> r.cells().get(column).orZero()).sum());
        }
        return sums;
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
