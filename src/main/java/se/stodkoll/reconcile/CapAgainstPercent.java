package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * {@link Rule#CAP_EXCEEDS_PERCENT} and {@link Rule#CAP_BELOW_PERCENT}: the ceiling is more, or less, than the granted
 * share of the application's total costs.
 */
final class CapAgainstPercent implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.isJoint()
                ? List.of()
                : view
                        .application()
                        .flatMap(Application::budget)
                        .flatMap(Budget::costs)
                        .filter(t -> !Figures.isSumUnread(t))
                        .flatMap(Figures::costs)
                        .filter(c -> c.total().isPresent())
                        .stream()
                        .flatMap(costs -> view.decision().stream().flatMap(d -> check(view, d, costs)))
                        .toList();
    }

    private static Stream<Fired> check(CaseView view, Decision d, Figures costs) {
        return d.grant().percent().stream()
                .flatMap(p -> d.grant().maxAmount().stream().flatMap(max -> compare(view, p, max, costs)));
    }

    private static Stream<Fired> compare(CaseView view, Field<BigDecimal> percent, Field<Money> max, Figures costs) {
        Money total = costs.total().orElseThrow();
        Money share = total.percent(percent.value());
        if (!max.value().differsFrom(share, view.tolerances().money())) {
            return Stream.empty();
        }
        boolean exceeds = max.value().compareTo(share) > 0;
        Draft draft = Draft.of(exceeds ? Rule.CAP_EXCEEDS_PERCENT : Rule.CAP_BELOW_PERCENT)
                .money(share, max.value())
                .seen(max, percent)
                .mend(max, Money.of(share.kronor().setScale(0, RoundingMode.HALF_UP)));
        costs.single().ifPresent(f -> draft.seen(f).mend(f, fullCosts(max.value(), percent.value(), total)));
        return Stream.of(draft.say(
                exceeds ? "cap.above" : "cap.below",
                view.place(max),
                Wording.money(max.value()),
                Wording.percent(percent.value()),
                Wording.money(total),
                Wording.money(share)));
    }

    /** The costs of which the ceiling is the share, in whole kronor. */
    private static Money fullCosts(Money max, BigDecimal percent, Money otherwise) {
        return percent.signum() == 0
                ? otherwise
                : Money.of(max.kronor().multiply(BigDecimal.valueOf(100)).divide(percent, 0, RoundingMode.HALF_UP));
    }
}
