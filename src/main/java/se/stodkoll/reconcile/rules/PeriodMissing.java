package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.RuleTexts;

/** {@link Rule#PERIOD_MISSING}: the application states no period of its own, whether or not its activities give one. */
public final class PeriodMissing implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.application().filter(a -> !a.request().periodStated()).stream()
                .map(PeriodMissing::finding)
                .toList();
    }

    private static RuleFinding finding(Application a) {
        FindingDraft draft = FindingDraft.of(Rule.PERIOD_MISSING);
        a.identity().projectName().ifPresent(draft::seen);
        BilingualText taken = Stream.concat(a.period().start().stream(), a.period().end().stream())
                .map(f -> f.value().toString())
                .reduce((s, e) -> s + "–" + e)
                .map(p -> RuleTexts.of("period.taken", p))
                .orElse(BilingualText.NOTHING);
        return draft.say("period.missing", taken);
    }
}
