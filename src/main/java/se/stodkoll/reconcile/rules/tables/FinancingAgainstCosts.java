package se.stodkoll.reconcile.rules.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.PrintedTotals;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#NOT_FULLY_FINANCED}: the printed totals of financing and costs differ;
 * {@link Rule#YEARLY_FINANCING_DIFFERS}: they agree, but a year's do not.
 */
public final class FinancingAgainstCosts implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.applications().stream()
                .flatMap(a -> a.budget().stream()
                        .flatMap(b -> check(view, b, a.request().amount())))
                .toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Budget budget, Optional<Field<Money>> applied) {
        Optional<PrintedTotals> costs = budget.costs().flatMap(PrintedTotals::costs);
        Optional<PrintedTotals> financing = budget.financing().flatMap(PrintedTotals::financing);
        if (costs.flatMap(PrintedTotals::total).isEmpty()
                || financing.flatMap(PrintedTotals::total).isEmpty()) {
            return Stream.empty();
        }
        Money tolerance = tolerance(view, budget);
        Money cost = costs.get().total().get();
        Money paid = financing.get().total().get();
        if (!cost.differsFrom(paid, tolerance)) {
            return years(view, costs.get(), financing.get(), tolerance).stream();
        }
        if (Stream.of(budget.costs(), budget.financing())
                .flatMap(Optional::stream)
                .anyMatch(PrintedTotals::isSumUnread)) {
            return Stream.of(sumUnread(view, costs.get(), financing.get()));
        }
        if (budget.financing().filter(PrintedTotals::isPartOnly).isEmpty()) {
            return Stream.of(total(view, costs.get(), financing.get()));
        }
        boolean restIsAppliedFor = applied.filter(a -> !cost.minus(paid).differsFrom(a.value(), tolerance))
                .isPresent();
        return restIsAppliedFor ? Stream.empty() : Stream.of(partOnly(view, costs.get(), financing.get()));
    }

    /** The coarser table's. */
    private static Money tolerance(CaseView view, Budget budget) {
        return Stream.of(budget.costs(), budget.financing())
                .flatMap(Optional::stream)
                .map(t -> new TableView(t).tolerance(view.tolerances()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static RuleFinding sumUnread(CaseView view, PrintedTotals costs, PrintedTotals financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        return FindingDraft.of(Rule.LOW_CONFIDENCE)
                .money(cost, paid)
                .seen(at)
                .say("financing.sum.unread", view.place(at), FigureFormat.money(paid), FigureFormat.money(cost));
    }

    private static RuleFinding partOnly(CaseView view, PrintedTotals costs, PrintedTotals financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        FindingDraft draft =
                FindingDraft.of(Rule.LOW_CONFIDENCE).money(cost, paid).seen(at);
        costs.single().ifPresent(draft::seen);
        return draft.say("financing.parts.only", view.place(at), FigureFormat.money(paid), FigureFormat.money(cost));
    }

    private static RuleFinding total(CaseView view, PrintedTotals costs, PrintedTotals financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        FindingDraft draft = FindingDraft.of(Rule.NOT_FULLY_FINANCED).money(cost, paid);
        costs.single().ifPresent(f -> draft.seen(f).correction(f, paid));
        financing.single().ifPresent(f -> draft.seen(f).correction(f, cost));
        return draft.seen(at)
                .say("not.fully.financed", view.place(at), FigureFormat.money(paid), FigureFormat.money(cost));
    }

    private static List<RuleFinding> years(
            CaseView view, PrintedTotals costs, PrintedTotals financing, Money tolerance) {
        List<String> differing = new ArrayList<>();
        for (String year : costs.byYear().keySet().stream().sorted().toList()) {
            Money cost = costs.byYear().get(year);
            Money paid = financing.byYear().get(year);
            if (paid != null && cost.differsFrom(paid, tolerance)) {
                differing.add(year);
            }
        }
        return differing.stream()
                .map(year -> year(view, year, differing, costs, financing))
                .toList();
    }

    /** @param differing all years that differ: where two do by the same, money stands in the wrong one */
    private static RuleFinding year(
            CaseView view, String year, List<String> differing, PrintedTotals costs, PrintedTotals financing) {
        Money cost = costs.byYear().get(year);
        Money paid = financing.byYear().get(year);
        Field<Money> at = financing.fields().get(0);
        BilingualText where = RuleTexts.of("where.year", year);
        FindingDraft draft = FindingDraft.of(Rule.YEARLY_FINANCING_DIFFERS)
                .where(where)
                .money(cost, paid)
                .seen(at);
        cell(financing, paid).ifPresent(f -> draft.seen(f).correction(f, cost));
        cell(costs, cost).ifPresent(f -> draft.seen(f).correction(f, paid));
        List<Money> over = differing.stream()
                .map(y -> financing.byYear().get(y).minus(costs.byYear().get(y)))
                .toList();
        if (over.size() == 2 && over.get(0).plus(over.get(1)).isZero()) {
            int from = over.get(0).ore() > 0 ? 0 : 1;
            return draft.say(
                    "financing.moved",
                    view.place(at),
                    FigureFormat.money(over.get(from)),
                    differing.get(from),
                    differing.get(1 - from));
        }
        return draft.say("financing.year", view.place(at), where, FigureFormat.money(paid), FigureFormat.money(cost));
    }

    private static Optional<Field<Money>> cell(PrintedTotals figures, Money amount) {
        return figures.fields().stream().filter(f -> f.value().equals(amount)).findFirst();
    }
}
