package se.stodkoll.reconcile.rules.tables;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Application;
import se.stodkoll.reconcile.finding.CaseView;

/** The budget tables that a case's applications hold. */
final class CaseTables {
    private CaseTables() {}

    static List<BudgetTable> of(CaseView view) {
        return view.applications().stream()
                .map(Application::budget)
                .flatMap(b -> b.stream().flatMap(CaseTables::of))
                .toList();
    }

    private static Stream<BudgetTable> of(Budget budget) {
        return Stream.of(budget.costs(), budget.financing(), budget.inKind()).flatMap(t -> t.stream());
    }
}
