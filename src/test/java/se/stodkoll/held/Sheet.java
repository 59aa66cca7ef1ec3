package se.stodkoll.held;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A budget table as printed: money in kronor, years as columns, or no years and a total alone. */
final class Sheet {
    enum Kind {
        ITEM,
        SUBTOTAL,
        TOTAL
    }

    /** A printed row. An amount that is null is an empty cell. {@code over} are the rows that a sum adds up. */
    static final class Row {
        final String group;
        final String label;
        final Kind kind;
        final Long[] amounts;
        Long total;
        final List<Row> over = new ArrayList<>();
        /** The year whose amount is printed with its groups of figures broken, as "75 00"; -1 for none. */
        int broken = -1;

        Row(String group, String label, Kind kind, int years) {
            this.group = group;
            this.label = label;
            this.kind = kind;
            amounts = new Long[years];
        }

        long paid(int year) {
            return amounts[year] == null ? 0 : amounts[year];
        }

        void addUp() {
            total = Arrays.stream(amounts).mapToLong(a -> a == null ? 0 : a).sum();
        }
    }

    final List<Integer> years;
    final List<Row> rows = new ArrayList<>();
    /** Whether the years are columns; where not, only the totals are printed. */
    boolean byYear = true;
    /** Whether a column of totals is printed. */
    boolean withTotals = true;

    Sheet(List<Integer> years) {
        this.years = years;
    }

    Row add(String group, String label, Kind kind) {
        Row row = new Row(group, label, kind, years.size());
        rows.add(row);
        return row;
    }

    /** A sum of rows, right to the krona. */
    Row sum(String label, Kind kind, List<Row> over) {
        Row row = add(null, label, kind);
        row.over.addAll(over);
        refresh(row);
        return row;
    }

    /** Every sum anew from its rows. */
    void refresh() {
        rows.stream().filter(r -> r.kind == Kind.ITEM).forEach(Row::addUp);
        rows.stream().filter(r -> r.kind != Kind.ITEM).forEach(this::refresh);
    }

    private void refresh(Row sum) {
        for (int y = 0; y < years.size(); y++) {
            int year = y;
            sum.amounts[y] = sum.over.stream().mapToLong(r -> r.paid(year)).sum();
        }
        sum.addUp();
    }

    List<Row> items() {
        return rows.stream().filter(r -> r.kind == Kind.ITEM).toList();
    }

    /** The printed grand total; where none is printed, what the items come to. */
    long grandTotal() {
        return rows.stream()
                .filter(r -> r.kind == Kind.TOTAL)
                .findFirst()
                .map(r -> r.total)
                .orElseGet(() -> items().stream().mapToLong(r -> r.total).sum());
    }
}
