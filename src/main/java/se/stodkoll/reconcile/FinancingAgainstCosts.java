package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * {@link Rule#NOT_FULLY_FINANCED}: the printed totals of financing and costs differ;
 * {@link Rule#YEARLY_FINANCING_DIFFERS}: they agree, but a year's do not.
 */
final class FinancingAgainstCosts implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.applications().stream()
                .flatMap(a -> a.budget().stream()
                        .flatMap(b -> check(view, b, a.request().amount())))
                .toList();
    }

    private static Stream<Fired> check(CaseView view, Budget budget, Optional<Field<Money>> applied) {
        Optional<Figures> costs = budget.costs().flatMap(Figures::costs);
        Optional<Figures> financing = budget.financing().flatMap(Figures::financing);
        if (costs.flatMap(Figures::total).isEmpty()
                || financing.flatMap(Figures::total).isEmpty()) {
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
                .anyMatch(Figures::isSumUnread)) {
            return Stream.of(sumUnread(view, costs.get(), financing.get()));
        }
        if (budget.financing().filter(Figures::isPartOnly).isEmpty()) {
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

    private static Fired sumUnread(CaseView view, Figures costs, Figures financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        return Draft.of(Rule.LOW_CONFIDENCE)
                .money(cost, paid)
                .seen(at)
                .say("financing.sum.unread", view.place(at), Wording.money(paid), Wording.money(cost));
    }

    private static Fired partOnly(CaseView view, Figures costs, Figures financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        Draft draft = Draft.of(Rule.LOW_CONFIDENCE).money(cost, paid).seen(at);
        costs.single().ifPresent(draft::seen);
        return draft.say("financing.parts.only", view.place(at), Wording.money(paid), Wording.money(cost));
    }

    private static Fired total(CaseView view, Figures costs, Figures financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        Draft draft = Draft.of(Rule.NOT_FULLY_FINANCED).money(cost, paid);
        costs.single().ifPresent(f -> draft.seen(f).mend(f, paid));
        financing.single().ifPresent(f -> draft.seen(f).mend(f, cost));
        return draft.seen(at).say("not.fully.financed", view.place(at), Wording.money(paid), Wording.money(cost));
    }

    private static List<Fired> years(CaseView view, Figures costs, Figures financing, Money tolerance) {
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
    private static Fired year(CaseView view, String year, List<String> differing, Figures costs, Figures financing) {
        Money cost = costs.byYear().get(year);
        Money paid = financing.byYear().get(year);
        Field<Money> at = financing.fields().get(0);
        Said where = RuleTexts.of("where.year", year);
        Draft draft = Draft.of(Rule.YEARLY_FINANCING_DIFFERS)
                .where(where)
                .money(cost, paid)
                .seen(at);
        cell(financing, paid).ifPresent(f -> draft.seen(f).mend(f, cost));
        cell(costs, cost).ifPresent(f -> draft.seen(f).mend(f, paid));
        List<Money> over = differing.stream()
                .map(y -> financing.byYear().get(y).minus(costs.byYear().get(y)))
                .toList();
        if (over.size() == 2 && over.get(0).plus(over.get(1)).isZero()) {
            int from = over.get(0).ore() > 0 ? 0 : 1;
            return draft.say(
                    "financing.moved",
                    view.place(at),
                    Wording.money(over.get(from)),
                    differing.get(from),
                    differing.get(1 - from));
        }
        return draft.say("financing.year", view.place(at), where, Wording.money(paid), Wording.money(cost));
    }

    private static Optional<Field<Money>> cell(Figures figures, Money amount) {
        return figures.fields().stream().filter(f -> f.value().equals(amount)).findFirst();
    }
}
