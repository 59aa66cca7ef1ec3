package se.stodkoll.reconcile;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/** {@link Rule#AMOUNT_DIFFERS}: the amount granted is not the amount applied for. */
final class AmountDiffers implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.isJoint()
                ? List.of()
                : view.appliedAmount().stream()
                        .flatMap(applied ->
                                view.grantedAmount().stream().flatMap(granted -> compare(view, applied, granted)))
                        .toList();
    }

    private static Stream<Fired> compare(CaseView view, Field<Money> applied, Field<Money> granted) {
        if (!applied.value().differsFrom(granted.value(), view.tolerances().grantedAmount())) {
            return Stream.empty();
        }
        return Stream.of(Draft.of(Rule.AMOUNT_DIFFERS)
                .money(applied.value(), granted.value())
                .suggest(CellMends.slip(applied.value(), granted.value()))
                .eitherWay(applied, granted)
                .say(
                        "amount.differs",
                        view.place(granted),
                        Wording.money(granted.value()),
                        Wording.money(applied.value()),
                        view.place(applied)));
    }
}
