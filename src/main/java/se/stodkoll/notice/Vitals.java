package se.stodkoll.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stodkoll.model.run.NightRecord;

/**
 * How the program is.
 *
 * @param last the last night that ended; empty where none has
 * @param files how many, by state in lower case
 * @param freeBytes left on the home folder's disk
 * @param faults what somebody should look at, in Swedish; empty where all is well
 */
public record Vitals(Optional<NightRecord> last, Map<String, Integer> files, long freeBytes, List<String> faults) {
    public Vitals {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
        faults = List.copyOf(faults);
    }
}
