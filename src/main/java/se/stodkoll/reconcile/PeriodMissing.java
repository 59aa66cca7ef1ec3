package se.stodkoll.reconcile;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;

/** {@link Rule#PERIOD_MISSING}: the application states no period of its own, whether or not its activities give one. */
final class PeriodMissing implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.application().filter(a -> !a.request().periodStated()).stream()
                .map(PeriodMissing::fired)
                .toList();
    }

    private static Fired fired(Application a) {
        Draft draft = Draft.of(Rule.PERIOD_MISSING);
        a.identity().projectName().ifPresent(draft::seen);
        Said taken = Stream.concat(a.period().start().stream(), a.period().end().stream())
                .map(f -> f.value().toString())
                .reduce((s, e) -> s + "–" + e)
                .map(p -> RuleTexts.of("period.taken", p))
                .orElse(Said.NOTHING);
        return draft.say("period.missing", taken);
    }
}
