package se.stodkoll.parse.decision;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.record.Decision.FundingSource;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.table.Budgets;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.parse.table.TableKind;

/** The budgets that a grant is taken from, where a decision tells them in a table. */
public final class SourceTable {
    /** A table that sums to less than this share of the grant, or that many times it, is of something else. */
    private static final double NEAR = 2;

    /** Rows of years tell when it is paid, not whose money it is. */
    private static final String YEAR = "(?:19|20)\\d\\d";

    private SourceTable() {}

    /**
     * The rows of the one table of financing of a decision without costs; none where the grant is one of its rows, as then it is the
     * project's plan.
     */
    public static List<FundingSource> of(List<FoundTable> budgets, Optional<Field<Money>> granted) {
        boolean alone = budgets.size() == 1 && budgets.get(0).kind() == TableKind.FINANCING;
        return granted.isEmpty() || !alone
                ? List.of()
                : of(budgets.get(0).table(), granted.get().value());
    }

    private static List<FundingSource> of(BudgetTable table, Money granted) {
        List<BudgetRow> items =
                table.rows().stream().filter(r -> r.kind() == RowKind.ITEM).toList();
        List<Money> amounts = items.stream()
                .flatMap(r -> Budgets.total(r).stream())
                .map(Field::value)
                .toList();
        double sum = amounts.stream().mapToLong(Money::ore).sum();
        boolean years = items.stream().anyMatch(r -> r.label().value().matches(YEAR));
        boolean near = sum * NEAR > granted.ore() && sum < granted.ore() * NEAR;
        if (years || amounts.size() != items.size() || !near || amounts.contains(granted) && amounts.size() > 1) {
            return List.of();
        }
        return items.stream()
                .map(r -> new FundingSource(r.label(), Budgets.total(r)))
                .toList();
    }
}
