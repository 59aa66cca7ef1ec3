package se.stodkoll.reconcile.rules.tables;

import java.util.List;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.RuleTexts;

/** {@link Rule#MALFORMED_AMOUNT}: a printed number is no well-formed amount ("75 00"). */
public final class MalformedAmount implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return CaseTables.of(view).stream()
                .flatMap(t -> t.malformed().stream().map(e -> finding(view, t, e)))
                .toList();
    }

    private static RuleFinding finding(CaseView view, BudgetTable table, Evidence e) {
        return FindingDraft.of(Rule.MALFORMED_AMOUNT)
                .where(RuleTexts.of("where.table", table.title()))
                .seen(e)
                .say("malformed.amount", view.place(e), e.text());
    }
}
