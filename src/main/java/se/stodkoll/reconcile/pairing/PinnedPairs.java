package se.stodkoll.reconcile.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's pairings, by part. */
final class PinnedPairs {
    private final Map<String, Set<String>> together = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    PinnedPairs(List<PriorState.Pin> pinned) {
        for (PriorState.Pin pin : pinned) {
            (pin.together() ? together : apart)
                    .computeIfAbsent(pin.application(), a -> new HashSet<>())
                    .add(pin.decision());
        }
    }

    /** Decision parts that belong to the application. */
    Set<String> partners(CaseSide application) {
        return of(together, application);
    }

    boolean together(CaseSide application, CaseSide decision) {
        return decision.ids().stream().anyMatch(of(together, application)::contains);
    }

    boolean apart(CaseSide application, CaseSide decision) {
        return decision.ids().stream().anyMatch(of(apart, application)::contains);
    }

    private static Set<String> of(Map<String, Set<String>> pins, CaseSide application) {
        return application.ids().stream()
                .flatMap(id -> pins.getOrDefault(id, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
