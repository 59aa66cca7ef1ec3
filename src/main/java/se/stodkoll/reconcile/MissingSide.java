package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Field;
import se.stodkoll.model.Rule;

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
            return List.of(fired(
                    Rule.NO_DECISION,
                    name,
                    "Inget beslut har hittats till ansökan",
                    "No decision was found for the application"));
        }
        if (view.application().isEmpty()) {
            return List.of(fired(
                    Rule.NO_APPLICATION,
                    view.decision().flatMap(d -> d.projectName()),
                    "Ingen ansökan har hittats till beslutet",
                    "No application was found for the decision"));
        }
        return List.of();
    }

    private static Fired fired(Rule rule, Optional<Field<String>> name, String sv, String en) {
        Draft draft = Draft.of(rule);
        name.ifPresent(draft::seen);
        return draft.say(
                sv + name.map(n -> " ”" + n.value() + "”").orElse("") + ".",
                en + name.map(n -> " \"" + n.value() + "\"").orElse("") + ".");
    }
}
