package se.stodkoll.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;

/** {@link Rule#PERIOD_DIFFERS}: the period granted does not start or end with the one applied for. */
final class PeriodDiffers implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        Period applied = view.application().map(a -> a.period()).orElse(Period.NONE);
        Period granted = new Period(
                view.granted(d -> d.period().start()),
                view.granted(d -> d.period().end()));
        List<Fired> found = new ArrayList<>();
        compare(view, "start", applied.start(), granted.start()).ifPresent(found::add);
        compare(view, "end", applied.end(), granted.end()).ifPresent(found::add);
        return view.isJoint() ? List.of() : found;
    }

    private static Optional<Fired> compare(
            CaseView view, String end, Optional<Field<LocalDate>> applied, Optional<Field<LocalDate>> granted) {
        if (applied.isEmpty()
                || granted.isEmpty()
                || applied.get().value().equals(granted.get().value())) {
            return Optional.empty();
        }
        Field<LocalDate> a = applied.get();
        Field<LocalDate> d = granted.get();
        return Optional.of(Draft.of(Rule.PERIOD_DIFFERS)
                .where(RuleTexts.of("where." + end))
                .dates(a.value(), d.value())
                .eitherWay(a, d)
                .say("period." + end + ".differs", view.place(d), d.value(), a.value(), view.place(a)));
    }
}
