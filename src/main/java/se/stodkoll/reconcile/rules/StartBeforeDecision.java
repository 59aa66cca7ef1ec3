package se.stodkoll.reconcile.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;

/** {@link Rule#START_BEFORE_DECISION}: the project may start before the date of the decision. */
public final class StartBeforeDecision implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.decision().stream().flatMap(d -> check(view, d)).toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Decision d) {
        Optional<Field<LocalDate>> start = d.period()
                .start()
                .or(() -> view.application().flatMap(a -> a.period().start()));
        return d.origin().decisionDate().stream()
                .flatMap(decided -> start.filter(s -> s.value().isBefore(decided.value())).stream()
                        .map(s -> finding(view, s, decided)));
    }

    private static RuleFinding finding(CaseView view, Field<LocalDate> start, Field<LocalDate> decided) {
        return FindingDraft.of(Rule.START_BEFORE_DECISION)
                .dates(decided.value(), start.value())
                .seen(start, decided)
                .say("start.before.decision", view.place(start), start.value(), decided.value());
    }
}
