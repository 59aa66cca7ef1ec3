package se.stodkoll.reconcile;

import java.util.List;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Evidence;

/** {@link Rule#MALFORMED_AMOUNT}: a printed number is no well-formed amount ("75 00"). */
final class MalformedAmount implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return Tables.of(view).stream()
                .flatMap(t -> t.malformed().stream().map(e -> fired(view, t, e)))
                .toList();
    }

    private static Fired fired(CaseView view, BudgetTable table, Evidence e) {
        return Draft.of(Rule.MALFORMED_AMOUNT)
                .where(RuleTexts.of("where.table", table.title()))
                .seen(e)
                .say("malformed.amount", view.place(e), e.text());
    }
}
