package se.stodkoll.reconcile;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * {@link Rule#FUNDING_SOURCES_SUM}: a decision's amount is split over sources whose parts do not add up to it. Where a
 * source states no part, the others may only not exceed the amount.
 */
final class FundingSourcesSum implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.decision().stream()
                .flatMap(d -> d.grant().maxAmount().stream().flatMap(max -> check(view, d, max)))
                .toList();
    }

    private static Stream<Fired> check(CaseView view, Decision d, Field<Money> max) {
        List<Field<Money>> parts =
                d.fundingSources().stream().flatMap(s -> s.amount().stream()).toList();
        Money sum = parts.stream().map(Field::value).reduce(Money.ZERO, Money::plus);
        boolean complete = parts.size() == d.fundingSources().size();
        boolean differs = sum.differsFrom(max.value(), view.tolerances().money());
        if (parts.isEmpty() || !differs || !complete && sum.compareTo(max.value()) < 0) {
            return Stream.empty();
        }
        Money missing = max.value().minus(sum);
        Draft draft = Draft.of(Rule.FUNDING_SOURCES_SUM)
                .money(max.value(), sum)
                .seen(max)
                .seen(parts)
                .mend(max, sum);
        parts.forEach(p -> draft.mend(p, p.value().plus(missing)));
        return Stream.of(
                draft.say("funding.sources.sum", view.place(max), Wording.money(sum), Wording.money(max.value())));
    }
}
