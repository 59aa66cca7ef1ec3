package se.stodkoll.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stodkoll.model.Case;

/**
 * What earlier nights and persons have settled.
 *
 * @param caseIds by part id: a case keeps the id that any of its parts had
 * @param pinned pairings that a person has set; they stand for good
 * @param standing cases that hold unless a new document touches them; empty where all is to be reconciled anew
 */
public record Earlier(Map<String, String> caseIds, List<Pin> pinned, List<Case> standing) {
    public static final Earlier NONE = new Earlier(Map.of(), List.of());

    public Earlier {
        caseIds = Map.copyOf(caseIds);
        pinned = List.copyOf(pinned);
        standing = List.copyOf(standing);
    }

    /** Nothing stands. */
    public Earlier(Map<String, String> caseIds, List<Pin> pinned) {
        this(caseIds, pinned, List.of());
    }

    /**
     * The cases of the last night.
     *
     * @param stand whether they were found by the same rules under the same settings, so that they hold; else they only
     *     give their ids
     */
    public static Earlier of(List<Case> cases, boolean stand) {
        Map<String, String> ids = new HashMap<>();
        cases.forEach(c -> Stream.concat(c.application().stream(), c.decision().stream())
                .forEach(part -> ids.put(part, c.id())));
        return new Earlier(ids, List.of(), stand ? cases : List.of());
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
