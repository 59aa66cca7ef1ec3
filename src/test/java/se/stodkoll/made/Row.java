package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.budget.RowKind;

/**
 * A row of a budget table as printed.
 *
 * @param group the heading above it; blank where none
 * @param label its first cell
 * @param kind item or sum
 * @param years a cell for each year of the table
 * @param total the last column
 * @param adds indices of the rows that a sum row adds; empty for an item
 * @param role what the row is to the rules
 */
record Row(String group, String label, RowKind kind, List<Cell> years, Cell total, List<Integer> adds, Role role) {
    /** What a row is to the rules. */
    enum Role {
        NONE,
        PERSONNEL,
        OVERHEAD,
        /** The granting body's own row. */
        GRANT
    }

    Row {
        years = List.copyOf(years);
        adds = List.copyOf(adds);
    }

    /** An item whose total is right. */
    static Row item(String group, String label, List<Cell> years, Role role) {
        long sum = years.stream().mapToLong(Cell::orZero).sum();
        return new Row(group, label, RowKind.ITEM, years, Cell.of(sum), List.of(), role);
    }

    Row withYear(int index, Cell cell) {
        List<Cell> changed = new ArrayList<>(years);
        changed.set(index, cell);
        return new Row(group, label, kind, changed, total, adds, role);
    }

    Row withTotal(Cell cell) {
        return new Row(group, label, kind, years, cell, adds, role);
    }

    /** A sum row without figures: printed, but no row of the record. */
    boolean hasNoAmount() {
        return total.isEmpty() && years.stream().allMatch(Cell::isEmpty);
    }

    /** The years' cells and then the total. */
    List<Cell> cells() {
        List<Cell> all = new ArrayList<>(years);
        all.add(total);
        return all;
    }
}
