package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.Application;
import se.stodkoll.model.Budget;
import se.stodkoll.model.BudgetTable;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;

/**
 * {@link Rule#NOT_FULLY_FINANCED}: the printed totals of financing and costs differ;
 * {@link Rule#YEARLY_FINANCING_DIFFERS}: they agree, but a year's do not.
 */
final class FinancingAgainstCosts implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.applications().stream()
                .map(Application::budget)
                .flatMap(Optional::stream)
                .flatMap(b -> check(view, b))
                .toList();
    }

    private static Stream<Fired> check(CaseView view, Budget budget) {
        Optional<Figures> costs = budget.costs().flatMap(Figures::costs);
        Optional<Figures> financing = budget.financing().flatMap(Figures::financing);
        if (costs.flatMap(Figures::total).isEmpty()
                || financing.flatMap(Figures::total).isEmpty()) {
            return Stream.empty();
        }
        Money tolerance = tolerance(view, budget);
        Money cost = costs.get().total().get();
        Money paid = financing.get().total().get();
        return cost.differsFrom(paid, tolerance)
                ? Stream.of(total(view, costs.get(), financing.get()))
                : years(view, costs.get(), financing.get(), tolerance).stream();
    }

    private static Money tolerance(CaseView view, Budget budget) {
        BudgetTable table = budget.costs().orElseThrow();
        return new TableView(table).tolerance(view.tolerances());
    }

    private static Fired total(CaseView view, Figures costs, Figures financing) {
        Money cost = costs.total().orElseThrow();
        Money paid = financing.total().orElseThrow();
        Field<Money> at = financing.fields().get(0);
        Draft draft = Draft.of(Rule.NOT_FULLY_FINANCED).money(cost, paid);
        costs.single().ifPresent(f -> draft.seen(f).mend(f, paid));
        financing.single().ifPresent(f -> draft.seen(f).mend(f, cost));
        String sv = view.place(at) + ": finansieringen är " + Wording.kr(paid) + ", kostnaderna är "
                + Wording.kr(cost) + "; skillnad " + Wording.signedKr(paid.minus(cost))
                + ". Budgeten ska vara fullt finansierad.";
        String en = view.placeEn(at) + ": the financing is " + Wording.sek(paid) + ", the costs are "
                + Wording.sek(cost) + ". The budget must be fully financed.";
        return draft.seen(at).say(sv, en);
    }

    private static List<Fired> years(CaseView view, Figures costs, Figures financing, Money tolerance) {
        List<Fired> found = new ArrayList<>();
        for (String year : costs.byYear().keySet().stream().sorted().toList()) {
            Money cost = costs.byYear().get(year);
            Money paid = financing.byYear().get(year);
            if (paid != null && cost.differsFrom(paid, tolerance)) {
                found.add(year(view, year, costs, financing));
            }
        }
        return found;
    }

    private static Fired year(CaseView view, String year, Figures costs, Figures financing) {
        Money cost = costs.byYear().get(year);
        Money paid = financing.byYear().get(year);
        Field<Money> at = financing.fields().get(0);
        Draft draft = Draft.of(Rule.YEARLY_FINANCING_DIFFERS)
                .where("år " + year)
                .money(cost, paid)
                .seen(at);
        cell(financing, paid).ifPresent(f -> draft.seen(f).mend(f, cost));
        cell(costs, cost).ifPresent(f -> draft.seen(f).mend(f, paid));
        String sv = view.place(at) + " år " + year + ": finansieringen är " + Wording.kr(paid) + ", kostnaderna är "
                + Wording.kr(cost) + ", fast totalerna stämmer.";
        String en = view.placeEn(at) + " year " + year + ": the financing is " + Wording.sek(paid) + ", the costs are "
                + Wording.sek(cost) + ", although the totals agree.";
        return draft.say(sv, en);
    }

    private static Optional<Field<Money>> cell(Figures figures, Money amount) {
        return figures.fields().stream().filter(f -> f.value().equals(amount)).findFirst();
    }
}
