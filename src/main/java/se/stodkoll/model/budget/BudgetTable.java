package se.stodkoll.model.budget;

import java.util.List;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Unit;

/**
 * A table of amounts.
 *
 * @param title its heading, or what its first column is called
 * @param unit as printed
 * @param columns in print order: years, then "Totalt" where there is one
 * @param rows those with an amount
 * @param malformed printed numbers in it that are no well-formed amounts ("75 00"), whether or not a value could be
 *     derived
 * @param checks of its printed sums; none for a project's budget, which the rules judge
 */
public record BudgetTable(
        String title,
        Unit unit,
        List<String> columns,
        List<BudgetRow> rows,
        List<Evidence> malformed,
        List<TableCheck> checks) {
    public BudgetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        malformed = List.copyOf(malformed);
        checks = checks == null ? List.of() : List.copyOf(checks); // kept by a version that made none
    }

    /** A table whose sums are not checked here. */
    public BudgetTable(String title, Unit unit, List<String> columns, List<BudgetRow> rows, List<Evidence> malformed) {
        this(title, unit, columns, rows, malformed, List.of());
    }

    public BudgetTable withChecks(List<TableCheck> made) {
        return new BudgetTable(title, unit, columns, rows, malformed, made);
    }
}
