package se.stodkoll.reconcile;

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
public record Earlier(Map<String, String> caseIds, List<Pin> pinned) {
    public static final Earlier NONE = new Earlier(Map.of(), List.of());

    public Earlier {
        caseIds = Map.copyOf(caseIds);
        pinned = List.copyOf(pinned);
    }

    /** The names of cases found before, and what persons paired. */
    public static Earlier of(Collection<Case> cases, List<Pin> pinned) {
        Map<String, String> ids = new HashMap<>();
        cases.forEach(c -> c.ownParts().forEach(part -> ids.put(part, c.id())));
        return new Earlier(ids, pinned);
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
