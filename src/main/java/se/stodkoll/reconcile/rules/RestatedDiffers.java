package se.stodkoll.reconcile.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.reconcile.budget.CellCorrections;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/** {@link Rule#RESTATED_DIFFERS}: what a decision says was applied for is not what it grants. */
public final class RestatedDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.isJoint()
                ? List.of()
                : view.decision().stream().flatMap(d -> check(view, d)).toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Decision d) {
        Period restated = d.restated().period();
        return Stream.of(
                        amount(view, d.restated().amount(), d.grant().maxAmount()),
                        percent(view, d.restated().percent(), d.grant().percent()),
                        date(view, "start", restated.start(), d.period().start()),
                        date(view, "end", restated.end(), d.period().end()))
                .flatMap(Optional::stream);
    }

    private static Optional<RuleFinding> amount(
            CaseView view, Optional<Field<Money>> restated, Optional<Field<Money>> granted) {
        if (restated.isEmpty() || granted.isEmpty()) {
            return Optional.empty();
        }
        Money r = restated.get().value();
        Money g = granted.get().value();
        if (!r.differsFrom(g, view.tolerances().money())) {
            return Optional.empty();
        }
        return Optional.of(FindingDraft.of(Rule.RESTATED_DIFFERS)
                .where(RuleTexts.of("where.amount"))
                .money(r, g)
                .suggest(CellCorrections.slip(r, g))
                .eitherWay(restated.get(), granted.get())
                .say("restated.amount", view.place(granted.get()), FigureFormat.money(g), FigureFormat.money(r)));
    }

    private static Optional<RuleFinding> percent(
            CaseView view, Optional<Field<BigDecimal>> restated, Optional<Field<BigDecimal>> granted) {
        if (restated.isEmpty() || granted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal r = restated.get().value();
        BigDecimal g = granted.get().value();
        if (g.subtract(r).abs().compareTo(view.tolerances().percentPoints()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(FindingDraft.of(Rule.RESTATED_DIFFERS)
                .where(RuleTexts.of("where.share"))
                .percent(r, g)
                .eitherWay(restated.get(), granted.get())
                .say("restated.share", view.place(granted.get()), FigureFormat.percent(g), FigureFormat.percent(r)));
    }

    private static Optional<RuleFinding> date(
            CaseView view, String end, Optional<Field<LocalDate>> restated, Optional<Field<LocalDate>> granted) {
        if (restated.isEmpty() || granted.isEmpty()) {
            return Optional.empty();
        }
        LocalDate r = restated.get().value();
        LocalDate g = granted.get().value();
        if (r.equals(g)) {
            return Optional.empty();
        }
        return Optional.of(FindingDraft.of(Rule.RESTATED_DIFFERS)
                .where(RuleTexts.of("where." + end))
                .dates(r, g)
                .eitherWay(restated.get(), granted.get())
                .say("restated." + end, view.place(granted.get()), g, r));
    }
}
