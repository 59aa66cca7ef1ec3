package se.stodkoll.reconcile;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Application;

/** The budget tables that a case's applications hold. */
final class Tables {
    private Tables() {}

    static List<BudgetTable> of(CaseView view) {
        return view.applications().stream()
                .map(Application::budget)
                .flatMap(b -> b.stream().flatMap(Tables::of))
                .toList();
    }

    private static Stream<BudgetTable> of(Budget budget) {
        return Stream.of(budget.costs(), budget.financing(), budget.inKind()).flatMap(t -> t.stream());
    }
}
