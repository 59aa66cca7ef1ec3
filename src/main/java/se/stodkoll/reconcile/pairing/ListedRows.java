package se.stodkoll.reconcile.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.reconcile.traits.RecordEntry;
import se.stodkoll.reconcile.traits.Traits;

/** The rows of all lists, each a matter; what several lists tell in the same words is one. */
final class ListedRows {
    private ListedRows() {}

    /**
     * What a row says. A list that says it more than once tells more than one thing.
     *
     * @param traits what it is told by
     * @param rejected whether it turns the application down
     * @param time from 1, how many rows of its list say it so far
     */
    private record RowKey(Traits traits, boolean rejected, int time) {}

    static List<CaseSide> of(List<RecordEntry> rows) {
        Map<RowKey, List<RecordEntry>> told = new LinkedHashMap<>();
        Map<String, Map<RowKey, Integer>> times = new HashMap<>();
        for (RecordEntry row : rows) {
            RowKey once = new RowKey(
                    row.traits(), row.decision().orElseThrow().grant().rejected(), 1);
            int time = times.computeIfAbsent(row.id(), list -> new HashMap<>()).merge(once, 1, Integer::sum);
            told.computeIfAbsent(new RowKey(once.traits, once.rejected, time), t -> new ArrayList<>())
                    .add(row);
        }
        return told.values().stream().map(CaseSide::of).toList();
    }
}
