package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;

/** {@link Rule#SHARE_DIFFERS}: a share that the form prints is not what its tables give. */
final class ShareDiffers implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.applications().stream()
                .filter(a -> a.budget().isPresent())
                .flatMap(a -> a.form().shares().stream().flatMap(s -> check(view, a, s)))
                .toList();
    }

    private static Stream<Fired> check(CaseView view, Application a, Application.Share share) {
        Budget budget = a.budget().orElseThrow();
        Optional<BigDecimal> computed =
                new FormShares(budget, a.request().amount().map(Field::value)).of(share.name());
        BigDecimal printed = share.percent().value();
        return computed
                .filter(c ->
                        c.subtract(printed).abs().compareTo(view.tolerances().sharePoints()) > 0)
                .map(c -> fired(view, share, c.setScale(2, RoundingMode.HALF_UP)))
                .stream();
    }

    private static Fired fired(CaseView view, Application.Share share, BigDecimal computed) {
        BigDecimal printed = share.percent().value();
        return Draft.of(Rule.SHARE_DIFFERS)
                .where(share.name())
                .percent(computed, printed)
                .seen(share.percent())
                .mend(share.percent(), computed)
                .say(
                        "share.differs",
                        view.place(share.percent()),
                        share.name(),
                        Wording.percent(printed),
                        Wording.percent(computed));
    }
}
