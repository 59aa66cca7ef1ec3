package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.CellCorrections;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;

/** {@link Rule#AMOUNT_DIFFERS}: the amount granted is not the amount applied for. */
public final class AmountDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.isJoint()
                ? List.of()
                : view.appliedAmount().stream()
                        .flatMap(applied ->
                                view.grantedAmount().stream().flatMap(granted -> compare(view, applied, granted)))
                        .toList();
    }

    private static Stream<RuleFinding> compare(CaseView view, Field<Money> applied, Field<Money> granted) {
        if (!applied.value().differsFrom(granted.value(), view.tolerances().grantedAmount())) {
            return Stream.empty();
        }
        return Stream.of(FindingDraft.of(Rule.AMOUNT_DIFFERS)
                .money(applied.value(), granted.value())
                .suggest(CellCorrections.slip(applied.value(), granted.value()))
                .eitherWay(applied, granted)
                .say(
                        "amount.differs",
                        view.place(granted),
                        FigureFormat.money(granted.value()),
                        FigureFormat.money(applied.value()),
                        view.place(applied)));
    }
}
