package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.Field;
import se.stodkoll.model.Rule;

/** {@link Rule#PERCENT_DIFFERS}: the share granted is not the share applied for. */
final class PercentDiffers implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.application().flatMap(a -> a.request().percent()).stream()
                .flatMap(applied -> view.granted(d -> d.grant().percent()).stream()
                        .flatMap(granted -> compare(view, applied, granted)))
                .toList();
    }

    private static Stream<Fired> compare(CaseView view, Field<BigDecimal> applied, Field<BigDecimal> granted) {
        BigDecimal difference = granted.value().subtract(applied.value()).abs();
        if (difference.compareTo(view.tolerances().percentPoints()) <= 0) {
            return Stream.empty();
        }
        String sv = view.place(granted) + ": beviljad andel är " + Wording.procent(granted.value()) + ", sökt andel är "
                + Wording.procent(applied.value()) + " (" + view.place(applied) + ").";
        String en = view.placeEn(granted) + ": granted share " + Wording.percent(granted.value())
                + ", share applied for " + Wording.percent(applied.value()) + " (" + view.placeEn(applied) + ").";
        return Stream.of(Draft.of(Rule.PERCENT_DIFFERS)
                .percent(applied.value(), granted.value())
                .eitherWay(applied, granted)
                .say(sv, en));
    }
}
