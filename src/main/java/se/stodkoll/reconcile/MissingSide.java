package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;

/** {@link Rule#NO_DECISION} and {@link Rule#NO_APPLICATION}: the case has one side only. */
final class MissingSide implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        if (view.isUnreadAlone()) {
            return List.of();
        }
        if (view.decision().isEmpty()) {
            Optional<Field<String>> name =
                    view.application().flatMap(a -> a.identity().projectName());
            return List.of(fired(Rule.NO_DECISION, name, "no.decision"));
        }
        if (view.application().isEmpty()) {
            return List.of(fired(Rule.NO_APPLICATION, view.decision().flatMap(d -> d.projectName()), "no.application"));
        }
        return List.of();
    }

    private static Fired fired(Rule rule, Optional<Field<String>> name, String key) {
        Draft draft = Draft.of(rule);
        name.ifPresent(draft::seen);
        return draft.say(key, name.map(n -> RuleTexts.of("named", n.value())).orElse(Said.NOTHING));
    }
}
