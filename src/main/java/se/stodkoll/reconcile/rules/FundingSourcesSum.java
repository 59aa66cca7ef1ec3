package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;

/**
 * {@link Rule#FUNDING_SOURCES_SUM}: a decision's amount is split over sources whose parts do not add up to it. Where a
 * source states no part, the others may only not exceed the amount.
 */
public final class FundingSourcesSum implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.decision().stream()
                .flatMap(d -> d.grant().maxAmount().stream().flatMap(max -> check(view, d, max)))
                .toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Decision d, Field<Money> max) {
        List<Field<Money>> parts =
                d.fundingSources().stream().flatMap(s -> s.amount().stream()).toList();
        Money sum = parts.stream().map(Field::value).reduce(Money.ZERO, Money::plus);
        boolean complete = parts.size() == d.fundingSources().size();
        boolean differs = sum.differsFrom(max.value(), view.tolerances().money());
        if (parts.isEmpty() || !differs || !complete && sum.compareTo(max.value()) < 0) {
            return Stream.empty();
        }
        Money missing = max.value().minus(sum);
        FindingDraft draft = FindingDraft.of(Rule.FUNDING_SOURCES_SUM)
                .money(max.value(), sum)
                .seen(max)
                .seen(parts)
                .correction(max, sum);
        parts.forEach(p -> draft.correction(p, p.value().plus(missing)));
        return Stream.of(draft.say(
                "funding.sources.sum", view.place(max), FigureFormat.money(sum), FigureFormat.money(max.value())));
    }
}
