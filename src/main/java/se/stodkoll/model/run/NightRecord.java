package se.stodkoll.model.run;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stodkoll.model.finding.CaseStatus;

/**
 * What the ledger keeps of one night.
 *
 * @param runId of the run
 * @param startedAt when it began
 * @param finishedAt when it ended; empty where it was broken off or is under way
 * @param balance its files; empty likewise
 * @param caseStatuses number of cases by status
 * @param errorCodes number of failed attempts by code
 */
public record NightRecord(
        String runId,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Balance> balance,
        Map<CaseStatus, Integer> caseStatuses,
        Map<String, Integer> errorCodes) {
    public NightRecord {
        caseStatuses = Collections.unmodifiableMap(new TreeMap<>(caseStatuses));
        errorCodes = Collections.unmodifiableMap(new TreeMap<>(errorCodes));
    }
}
