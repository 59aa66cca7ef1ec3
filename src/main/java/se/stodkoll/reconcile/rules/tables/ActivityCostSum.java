package se.stodkoll.reconcile.rules.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;
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
 * {@link Rule#ACTIVITY_COST_SUM}: the activities do not add up to the total costs, or steps not to their activity.
 * Silent where a cost is not stated.
 */
public final class ActivityCostSum implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.applications().stream()
                .flatMap(a -> Stream.concat(
                        activities(view, a).stream(), a.activities().stream().flatMap(x -> steps(view, x).stream())))
                .toList();
    }

    private static Optional<RuleFinding> activities(CaseView view, Application a) {
        List<Field<Money>> parts =
                a.activities().stream().flatMap(x -> x.cost().stream()).toList();
        Optional<PrintedTotals> costs = a.budget().flatMap(Budget::costs).flatMap(PrintedTotals::costs);
        Optional<Money> total = costs.flatMap(PrintedTotals::total);
        if (parts.isEmpty() || parts.size() < a.activities().size() || total.isEmpty()) {
            return Optional.empty();
        }
        Money tolerance = new TableView(a.budget().flatMap(Budget::costs).orElseThrow()).tolerance(view.tolerances());
        return sum(parts).differsFrom(total.get(), tolerance)
                ? Optional.of(finding(
                        view, Optional.empty(), parts, total.get(), costs.get().single()))
                : Optional.empty();
    }

    private static Optional<RuleFinding> steps(CaseView view, Activity activity) {
        List<Field<Money>> parts =
                activity.steps().stream().flatMap(s -> s.cost().stream()).toList();
        if (parts.isEmpty()
                || parts.size() < activity.steps().size()
                || activity.cost().isEmpty()) {
            return Optional.empty();
        }
        Money cost = activity.cost().get().value();
        return sum(parts).differsFrom(cost, view.tolerances().money())
                ? Optional.of(finding(view, Optional.of(activity.name().value()), parts, cost, activity.cost()))
                : Optional.empty();
    }

    private static Money sum(List<Field<Money>> parts) {
        return parts.stream().map(Field::value).reduce(Money.ZERO, Money::plus);
    }

    private static RuleFinding finding(
            CaseView view,
            Optional<String> activity,
            List<Field<Money>> parts,
            Money printed,
            Optional<Field<Money>> at) {
        BilingualText where = activity.map(name -> RuleTexts.of("where.activity", name))
                .orElseGet(() -> RuleTexts.of("where.activities"));
        Money sum = sum(parts);
        FindingDraft draft =
                FindingDraft.of(Rule.ACTIVITY_COST_SUM).where(where).money(printed, sum);
        at.ifPresent(f -> draft.seen(f).correction(f, sum));
        parts.forEach(p -> draft.seen(p).correction(p, p.value().plus(printed.minus(sum))));
        Field<Money> place = at.orElse(parts.get(0));
        return activity.isPresent()
                ? draft.say(
                        "activity.cost.sum",
                        view.place(place),
                        where,
                        FigureFormat.money(sum),
                        FigureFormat.money(printed))
                : draft.say(
                        "activity.cost.all", view.place(place), FigureFormat.money(sum), FigureFormat.money(printed));
    }
}
