package se.stodkoll.model;

import java.util.List;

/**
 * A table of amounts.
 *
 * @param title its heading, or what its first column is called
 * @param unit as printed
 * @param columns in print order: years, then "Totalt" where there is one
 * @param rows those with an amount
 * @param malformed printed numbers in it that are no well-formed amounts ("75 00"), whether or not a value could be
 *     derived
 */
public record BudgetTable(
        String title, Unit unit, List<String> columns, List<BudgetRow> rows, List<Evidence> malformed) {
    public BudgetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        malformed = List.copyOf(malformed);
    }
}
