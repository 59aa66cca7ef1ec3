package se.stodkoll.store.record;

import java.util.List;
import se.stodkoll.model.finding.CaseChange;

/**
 * What a night leaves standing.
 *
 * @param basis what its cases were found by: program and settings; the next night under the same builds on them
 * @param reviewed number of the last review event that they rest on
 * @param settled contents that were reconciled for the first time, or anew
 * @param change to the cases that stood
 */
public record NightEnd(String basis, long reviewed, List<String> settled, CaseChange change) {
    public NightEnd {
        settled = List.copyOf(settled);
    }
}
