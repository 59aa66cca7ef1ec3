package se.stodkoll.store;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Case;

/**
 * What the last night that ended found.
 *
 * @param basis what its cases were found by; empty where it was not kept
 * @param cases in the order it reported them
 */
public record LastNight(Optional<String> basis, List<Case> cases) {
    public LastNight {
        cases = List.copyOf(cases);
    }
}
