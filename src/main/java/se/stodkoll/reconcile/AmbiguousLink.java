package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;

/** {@link Rule#AMBIGUOUS_LINK}: two pairings are about as likely, so that a person has to choose. */
final class AmbiguousLink {
    private AmbiguousLink() {}

    static Fired of(Grouping.Group group) {
        boolean application = !group.applications().isEmpty();
        List<Matter> others = group.rivals().stream()
                .map(p -> application ? p.decision() : p.application())
                .distinct()
                .toList();
        String names = others.stream().map(AmbiguousLink::named).collect(Collectors.joining(", "));
        Draft draft = Draft.of(Rule.AMBIGUOUS_LINK);
        others.forEach(m -> name(m).ifPresent(draft::seen));
        return draft.say(application ? "ambiguous.application" : "ambiguous.decision", names);
    }

    private static String named(Matter m) {
        return name(m).map(f -> "”" + f.value() + "” (" + m.id() + ")").orElse(m.id());
    }

    private static Optional<Field<String>> name(Matter m) {
        Entry first = m.entries().get(0);
        return first.isDecision()
                ? first.decision().flatMap(d -> d.projectName())
                : first.application().flatMap(a -> a.identity().projectName());
    }
}
