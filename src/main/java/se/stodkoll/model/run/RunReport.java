package se.stodkoll.model.run;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.finding.Case;

/**
 * What a run hands over.
 *
 * @param runId of the run
 * @param startedAt when it began
 * @param finishedAt when the report was made
 * @param version of the program
 * @param documents every file known, in order of file name
 * @param cases in order of severity and money
 * @param settings what the rules held to, section by section as the configuration file writes it; empty where no rule ran
 * @param files what came tonight, and where originals lie
 */
public record RunReport(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        String version,
        List<DocumentReport> documents,
        List<Case> cases,
        Map<String, Map<String, Object>> settings,
        RunFiles files) {
    public RunReport {
        documents = List.copyOf(documents);
        cases = List.copyOf(cases);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
