package se.stodkoll.model;

import java.time.Instant;
import java.util.List;

/**
 * What a run hands over.
 *
 * @param runId of the run
 * @param startedAt when it began
 * @param finishedAt when the report was made
 * @param version of the program
 * @param documents every file known, in order of file name
 * @param cases in order of severity and money
 */
public record RunReport(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        String version,
        List<DocumentReport> documents,
        List<Case> cases) {
    public RunReport {
        documents = List.copyOf(documents);
        cases = List.copyOf(cases);
    }
}
