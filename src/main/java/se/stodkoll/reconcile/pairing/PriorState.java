package se.stodkoll.reconcile.pairing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.finding.Case;

/**
 * What earlier nights and persons have settled.
 *
 * @param caseIds by part id: a case keeps the id that any of its parts had
 * @param pinned pairings that a person has set; they stand for good
 */
public record PriorState(Map<String, String> caseIds, List<Pin> pinned) {
    public static final PriorState NONE = new PriorState(Map.of(), List.of());

    public PriorState {
        caseIds = Map.copyOf(caseIds);
        pinned = List.copyOf(pinned);
    }

    /** The names of cases found before, and what persons paired. */
    public static PriorState of(Collection<Case> cases, List<Pin> pinned) {
        Map<String, String> ids = new HashMap<>();
        cases.forEach(c -> c.ownParts().forEach(part -> ids.put(part, c.id())));
        return new PriorState(ids, pinned);
    }

    /**
     * A person's word on two parts.
     *
     * @param application part id
     * @param decision part id
     * @param together whether they belong together, or surely do not
     */
    public record Pin(String application, String decision, boolean together) {}
}
