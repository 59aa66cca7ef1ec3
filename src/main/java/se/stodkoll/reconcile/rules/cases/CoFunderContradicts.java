package se.stodkoll.reconcile.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.CrossCaseRule;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.reconcile.texts.RuleTexts;
import se.stodkoll.reconcile.traits.Traits;

/**
 * {@link Rule#CO_FUNDER_CONTRADICTS}: a financing table counts on a body's money, and that body's own decision on the
 * project, in another case, grants another amount or none. Told by the project's name and by the body's name at the
 * start of the row's label; silent where the decision does not name its body, or where several rows name it.
 */
public final class CoFunderContradicts implements CrossCaseRule {
    /** Shorter names ("AB") are no names. */
    private static final int SHORTEST = 6;

    @Override
    public List<Found> check(List<CaseView> views) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            Optional<String> name =
                    views.get(i).decision().flatMap(d -> Traits.of(d).name());
            if (name.isPresent()) {
                byName.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            CaseView view = views.get(i);
            for (Application a : view.applications()) {
                for (int other : Traits.of(a).name().map(byName::get).orElse(List.of())) {
                    if (other != i) {
                        int at = i;
                        contradiction(view, a, views.get(other).decision().orElseThrow())
                                .ifPresent(finding -> found.add(new Found(at, finding)));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<RuleFinding> contradiction(CaseView view, Application a, Decision d) {
        Optional<Field<String>> body = d.origin().decidingBody();
        Optional<Money> granted = d.grant().rejected()
                ? Optional.of(Money.ZERO)
                : d.grant().maxAmount().map(Field::value);
        if (body.isEmpty() || granted.isEmpty() || !Traits.of(a).mayOverlap(Traits.of(d))) {
            return Optional.empty();
        }
        return a.budget()
                .flatMap(Budget::financing)
                .map(TableView::new)
                .flatMap(table -> rowOf(body.get().value(), table)
                        .flatMap(row -> table.total(row)
                                .filter(counted ->
                                        counted.differsFrom(granted.get(), table.tolerance(view.tolerances())))
                                .map(counted -> finding(view, table.rows().get(row), counted, d, granted.get()))));
    }

    /** The one item of the body. */
    private static Optional<Integer> rowOf(String body, TableView table) {
        String name = FoldedText.organisation(FoldedText.dotless(body));
        List<Integer> rows = table.items().stream()
                .filter(i -> FoldedText.organisation(table.foldedLabel(i)).startsWith(name))
                .toList();
        return name.length() < SHORTEST || rows.size() != 1 ? Optional.empty() : Optional.of(rows.get(0));
    }

    private static RuleFinding finding(CaseView view, BudgetRow row, Money counted, Decision d, Money granted) {
        Field<?> there = Stream.<Optional<? extends Field<?>>>of(d.grant().maxAmount(), d.projectName())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        BilingualText where = RuleTexts.of("where.row", row.label().value());
        FindingDraft draft = FindingDraft.of(Rule.CO_FUNDER_CONTRADICTS)
                .where(where)
                .money(counted, granted)
                .seen(row.label());
        row.total().ifPresent(draft::seen);
        return draft.seen(there)
                .say(
                        "co.funder.contradicts",
                        view.place(row.label()),
                        where,
                        FigureFormat.money(counted),
                        d.origin().decidingBody().orElseThrow().value(),
                        FigureFormat.money(granted),
                        view.place(there));
    }
}
