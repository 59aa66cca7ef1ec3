package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.RuleTexts;

/** {@link Rule#NO_DECISION} and {@link Rule#NO_APPLICATION}: the case has one side only. */
public final class MissingSide implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        if (view.isUnreadAlone()) {
            return List.of();
        }
        if (view.decision().isEmpty()) {
            Optional<Field<String>> name =
                    view.application().flatMap(a -> a.identity().projectName());
            return List.of(finding(Rule.NO_DECISION, name, "no.decision"));
        }
        if (view.application().isEmpty()) {
            return List.of(
                    finding(Rule.NO_APPLICATION, view.decision().flatMap(d -> d.projectName()), "no.application"));
        }
        return List.of();
    }

    private static RuleFinding finding(Rule rule, Optional<Field<String>> name, String key) {
        FindingDraft draft = FindingDraft.of(rule);
        name.ifPresent(draft::seen);
        return draft.say(key, name.map(n -> RuleTexts.of("named", n.value())).orElse(BilingualText.NOTHING));
    }
}
