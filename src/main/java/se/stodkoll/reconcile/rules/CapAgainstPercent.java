package se.stodkoll.reconcile.rules;

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
import se.stodkoll.reconcile.budget.PrintedTotals;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;

/**
 * {@link Rule#CAP_EXCEEDS_PERCENT} and {@link Rule#CAP_BELOW_PERCENT}: the ceiling is more, or less, than the granted
 * share of the application's total costs.
 */
public final class CapAgainstPercent implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.isJoint()
                ? List.of()
                : view
                        .application()
                        .flatMap(Application::budget)
                        .flatMap(Budget::costs)
                        .filter(t -> !PrintedTotals.isSumUnread(t))
                        .flatMap(PrintedTotals::costs)
                        .filter(c -> c.total().isPresent())
                        .stream()
                        .flatMap(costs -> view.decision().stream().flatMap(d -> check(view, d, costs)))
                        .toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Decision d, PrintedTotals costs) {
        return d.grant().percent().stream()
                .flatMap(p -> d.grant().maxAmount().stream().flatMap(max -> compare(view, p, max, costs)));
    }

    private static Stream<RuleFinding> compare(
            CaseView view, Field<BigDecimal> percent, Field<Money> max, PrintedTotals costs) {
        Money total = costs.total().orElseThrow();
        Money share = total.percent(percent.value());
        if (!max.value().differsFrom(share, view.tolerances().money())) {
            return Stream.empty();
        }
        boolean exceeds = max.value().compareTo(share) > 0;
        FindingDraft draft = FindingDraft.of(exceeds ? Rule.CAP_EXCEEDS_PERCENT : Rule.CAP_BELOW_PERCENT)
                .money(share, max.value())
                .seen(max, percent)
                .correction(max, Money.of(share.kronor().setScale(0, RoundingMode.HALF_UP)));
        costs.single().ifPresent(f -> draft.seen(f).correction(f, fullCosts(max.value(), percent.value(), total)));
        return Stream.of(draft.say(
                exceeds ? "cap.above" : "cap.below",
                view.place(max),
                FigureFormat.money(max.value()),
                FigureFormat.percent(percent.value()),
                FigureFormat.money(total),
                FigureFormat.money(share)));
    }

    /** The costs of which the ceiling is the share, in whole kronor. */
    private static Money fullCosts(Money max, BigDecimal percent, Money otherwise) {
        return percent.signum() == 0
                ? otherwise
                : Money.of(max.kronor().multiply(BigDecimal.valueOf(100)).divide(percent, 0, RoundingMode.HALF_UP));
    }
}
