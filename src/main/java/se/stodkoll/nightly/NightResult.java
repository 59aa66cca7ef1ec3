package se.stodkoll.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;

/**
 * How a night ended.
 *
 * @param report what was handed over
 * @param folder where it was written
 * @param balance of the night's files
 * @param refused what is left in the inbox, for it is no file to read or cannot be got at, with the reason in Swedish
 * @param lacking what the machine lacked, in Swedish, for which files are left waiting
 * @param badForms what keeps form files from being used, in Swedish
 */
public record NightResult(
        RunReport report,
        Path folder,
        Balance balance,
        Map<String, String> refused,
        Set<String> lacking,
        List<String> badForms) {
    /** Files that could not be read, this night or before. */
    public List<DocumentReport> failed() {
        return report.documents().stream()
                .filter(document -> document.status() == DocumentReport.Status.FAILED)
                .toList();
    }
}
