package se.stodkoll.reconcile.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.RuleTexts;

/** {@link Rule#PERIOD_DIFFERS}: the period granted does not start or end with the one applied for. */
public final class PeriodDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        Period applied = view.application().map(a -> a.period()).orElse(Period.NONE);
        Period granted = new Period(
                view.granted(d -> d.period().start()),
                view.granted(d -> d.period().end()));
        List<RuleFinding> found = new ArrayList<>();
        compare(view, "start", applied.start(), granted.start()).ifPresent(found::add);
        compare(view, "end", applied.end(), granted.end()).ifPresent(found::add);
        return view.isJoint() ? List.of() : found;
    }

    private static Optional<RuleFinding> compare(
            CaseView view, String end, Optional<Field<LocalDate>> applied, Optional<Field<LocalDate>> granted) {
        if (applied.isEmpty()
                || granted.isEmpty()
                || applied.get().value().equals(granted.get().value())) {
            return Optional.empty();
        }
        Field<LocalDate> a = applied.get();
        Field<LocalDate> d = granted.get();
        return Optional.of(FindingDraft.of(Rule.PERIOD_DIFFERS)
                .where(RuleTexts.of("where." + end))
                .dates(a.value(), d.value())
                .eitherWay(a, d)
                .say("period." + end + ".differs", view.place(d), d.value(), a.value(), view.place(a)));
    }
}
