package se.stodkoll.model.budget;

import java.util.List;
import java.util.Optional;

/**
 * A project's budget.
 *
 * @param years in order
 * @param costs what it costs
 * @param financing who pays
 * @param inKind costs that others carry directly ("in natura")
 */
public record Budget(
        List<Integer> years,
        Optional<BudgetTable> costs,
        Optional<BudgetTable> financing,
        Optional<BudgetTable> inKind) {
    public Budget {
        years = List.copyOf(years);
    }
}
