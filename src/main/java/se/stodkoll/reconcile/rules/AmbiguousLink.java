package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.pairing.CaseGroup;
import se.stodkoll.reconcile.pairing.CaseSide;
import se.stodkoll.reconcile.traits.RecordEntry;

/** {@link Rule#AMBIGUOUS_LINK}: two pairings are about as likely, so that a person has to choose. */
public final class AmbiguousLink {
    private AmbiguousLink() {}

    public static RuleFinding of(CaseGroup group) {
        boolean application = !group.applications().isEmpty();
        List<CaseSide> others = group.rivals().stream()
                .map(p -> application ? p.decision() : p.application())
                .distinct()
                .toList();
        String names = others.stream().map(AmbiguousLink::named).collect(Collectors.joining(", "));
        FindingDraft draft = FindingDraft.of(Rule.AMBIGUOUS_LINK);
        others.forEach(m -> name(m).ifPresent(draft::seen));
        return draft.say(application ? "ambiguous.application" : "ambiguous.decision", names);
    }

    private static String named(CaseSide m) {
        return name(m).map(f -> "”" + f.value() + "” (" + m.id() + ")").orElse(m.id());
    }

    private static Optional<Field<String>> name(CaseSide m) {
        RecordEntry first = m.entries().get(0);
        return first.isDecision()
                ? first.decision().flatMap(d -> d.projectName())
                : first.application().flatMap(a -> a.identity().projectName());
    }
}
