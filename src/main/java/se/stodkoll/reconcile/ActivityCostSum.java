package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.Activity;
import se.stodkoll.model.Application;
import se.stodkoll.model.Budget;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;

/**
 * {@link Rule#ACTIVITY_COST_SUM}: the activities do not add up to the total costs, or steps not to their activity.
 * Silent where a cost is not stated.
 */
final class ActivityCostSum implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.applications().stream()
                .flatMap(a -> Stream.concat(
                        activities(view, a).stream(), a.activities().stream().flatMap(x -> steps(view, x).stream())))
                .toList();
    }

    private static Optional<Fired> activities(CaseView view, Application a) {
        List<Field<Money>> parts =
                a.activities().stream().flatMap(x -> x.cost().stream()).toList();
        Optional<Figures> costs = a.budget().flatMap(Budget::costs).flatMap(Figures::costs);
        Optional<Money> total = costs.flatMap(Figures::total);
        if (parts.isEmpty() || parts.size() < a.activities().size() || total.isEmpty()) {
            return Optional.empty();
        }
        return compare(view, "aktiviteterna", parts, total.get(), costs.get().single());
    }

    private static Optional<Fired> steps(CaseView view, Activity activity) {
        List<Field<Money>> parts =
                activity.steps().stream().flatMap(s -> s.cost().stream()).toList();
        if (parts.isEmpty()
                || parts.size() < activity.steps().size()
                || activity.cost().isEmpty()) {
            return Optional.empty();
        }
        return compare(
                view,
                "aktivitet " + activity.name().value(),
                parts,
                activity.cost().get().value(),
                activity.cost());
    }

    private static Optional<Fired> compare(
            CaseView view, String where, List<Field<Money>> parts, Money printed, Optional<Field<Money>> at) {
        Money sum = parts.stream().map(Field::value).reduce(Money.ZERO, Money::plus);
        if (!sum.differsFrom(printed, view.tolerances().money())) {
            return Optional.empty();
        }
        Draft draft = Draft.of(Rule.ACTIVITY_COST_SUM).where(where).money(printed, sum);
        at.ifPresent(f -> draft.seen(f).mend(f, sum));
        parts.forEach(p -> draft.seen(p).mend(p, p.value().plus(printed.minus(sum))));
        Field<Money> place = at.orElse(parts.get(0));
        String sv = view.place(place) + " " + where + ": delarna kostar tillsammans " + Wording.kr(sum)
                + ", angiven kostnad är " + Wording.kr(printed) + "; skillnad "
                + Wording.signedKr(sum.minus(printed)) + ".";
        String en = view.placeEn(place) + " (" + where + "): the parts cost " + Wording.sek(sum)
                + " together, the stated cost is " + Wording.sek(printed) + ".";
        return Optional.of(draft.say(sv, en));
    }
}
