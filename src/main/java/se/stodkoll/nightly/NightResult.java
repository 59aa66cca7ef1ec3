package se.stodkoll.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.Balance;
import se.stodkoll.model.RunReport;

/**
 * How a night ended.
 *
 * @param report what was handed over
 * @param folder where it was written
 * @param balance of the night's files
 * @param refused what lies in the inbox but is no file to read, with the reason in Swedish
 */
public record NightResult(RunReport report, Path folder, Balance balance, Map<String, String> refused) {
    /** Files that could not be read, this night or before. */
    public List<se.stodkoll.model.DocumentReport> failed() {
        return report.documents().stream()
                .filter(d -> d.status() == se.stodkoll.model.DocumentReport.Status.FAILED)
                .toList();
    }
}
