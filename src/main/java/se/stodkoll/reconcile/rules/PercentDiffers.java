package se.stodkoll.reconcile.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;

/** {@link Rule#PERCENT_DIFFERS}: the share granted is not the share applied for. */
public final class PercentDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.application().flatMap(a -> a.request().percent()).stream()
                .flatMap(applied -> view.granted(d -> d.grant().percent()).stream()
                        .flatMap(granted -> compare(view, applied, granted)))
                .toList();
    }

    private static Stream<RuleFinding> compare(CaseView view, Field<BigDecimal> applied, Field<BigDecimal> granted) {
        BigDecimal difference = granted.value().subtract(applied.value()).abs();
        if (difference.compareTo(view.tolerances().percentPoints()) <= 0) {
            return Stream.empty();
        }
        return Stream.of(FindingDraft.of(Rule.PERCENT_DIFFERS)
                .percent(applied.value(), granted.value())
                .eitherWay(applied, granted)
                .say(
                        "percent.differs",
                        view.place(granted),
                        FigureFormat.percent(granted.value()),
                        FigureFormat.percent(applied.value()),
                        view.place(applied)));
    }
}
