package se.stodkoll.reconcile.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.CrossCaseRule;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;
import se.stodkoll.reconcile.traits.Traits;

/**
 * {@link Rule#COST_CLAIMED_TWICE}: one applicant's budgets of two projects hold a cost of the same label, year and
 * amount. Even thousands and small amounts say nothing: two projects may each travel for 50 000 kr.
 */
public final class CostClaimedTwice implements CrossCaseRule {
    /** A chance agreement of an uneven amount above this is rare. */
    private static final Money LEAST = Money.kronor(10_000);

    private static final long EVEN = Money.kronor(1_000).ore();

    /** A cell of a cost table, of one case. */
    private record Cost(int view, String project, String year, BudgetRow row, Field<Money> amount) {}

    @Override
    public List<Found> check(List<CaseView> views) {
        Map<String, List<Cost>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            for (Application a : views.get(i).applications()) {
                costs(i, a)
                        .forEach((key, cost) -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(cost));
            }
        }
        List<Found> found = new ArrayList<>();
        for (List<Cost> same : byKey.values()) {
            for (Cost one : same) {
                same.stream()
                        .filter(other -> other.view != one.view && !other.project.equals(one.project))
                        .findFirst()
                        .ifPresent(other -> found.add(new Found(one.view, finding(views.get(one.view), one, other))));
            }
        }
        return found;
    }

    /** What an application's costs are told by, beyond its own case. */
    public static Set<String> keys(Application a) {
        return costs(0, a).keySet();
    }

    private static Map<String, Cost> costs(int view, Application a) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        Optional<String> applicant = Traits.of(a).organisation().map(Traits.Organisation::name);
        Optional<String> project = Traits.of(a).name();
        if (applicant.isEmpty() || project.isEmpty()) {
            return costs;
        }
        a.budget().flatMap(Budget::costs).map(TableView::new).ifPresent(table -> {
            for (int row : table.items()) {
                table.rows().get(row).amounts().forEach((year, amount) -> {
                    if (isTelling(amount.value())) {
                        String key = Stream.of(
                                        applicant.get(),
                                        table.foldedLabel(row),
                                        year,
                                        "" + amount.value().ore())
                                .reduce("kostnad", (x, y) -> x + "\n" + y);
                        costs.put(
                                key,
                                new Cost(view, project.get(), year, table.rows().get(row), amount));
                    }
                });
            }
        });
        return costs;
    }

    private static boolean isTelling(Money amount) {
        return amount.compareTo(LEAST) >= 0 && amount.ore() % EVEN != 0;
    }

    private static RuleFinding finding(CaseView view, Cost here, Cost there) {
        String label = here.row.label().value();
        return FindingDraft.of(Rule.COST_CLAIMED_TWICE)
                .where(RuleTexts.of("where.cell", label, here.year))
                .seen(here.amount, there.amount)
                .say(
                        "cost.claimed.twice",
                        view.place(here.amount),
                        label,
                        here.year,
                        FigureFormat.money(here.amount.value()),
                        view.place(there.amount));
    }
}
