package se.stodkoll.reconcile.rules.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.budget.FormShares;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;

/** {@link Rule#SHARE_DIFFERS}: a share that the form prints is not what its tables give. */
public final class ShareDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.applications().stream()
                .filter(a -> a.budget().isPresent())
                .flatMap(a -> a.form().shares().stream().flatMap(s -> check(view, a, s)))
                .toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Application a, Application.Share share) {
        Budget budget = a.budget().orElseThrow();
        Optional<BigDecimal> computed =
                new FormShares(budget, a.request().amount().map(Field::value)).of(share.name());
        BigDecimal printed = share.percent().value();
        return computed
                .filter(c ->
                        c.subtract(printed).abs().compareTo(view.tolerances().sharePoints()) > 0)
                .map(c -> finding(view, share, c.setScale(2, RoundingMode.HALF_UP)))
                .stream();
    }

    private static RuleFinding finding(CaseView view, Application.Share share, BigDecimal computed) {
        BigDecimal printed = share.percent().value();
        return FindingDraft.of(Rule.SHARE_DIFFERS)
                .where(share.name())
                .percent(computed, printed)
                .seen(share.percent())
                .correction(share.percent(), computed)
                .say(
                        "share.differs",
                        view.place(share.percent()),
                        share.name(),
                        FigureFormat.percent(printed),
                        FigureFormat.percent(computed));
    }
}
