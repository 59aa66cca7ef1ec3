package se.stodkoll.report;

import java.io.IOException;
import java.nio.file.Path;
import se.stodkoll.model.RunReport;

/** The door of the package. */
public final class ReportWriter {
    /**
     * Writes all files of a report into a new folder; report.json last, by atomic rename.
     *
     * @param folder made if missing
     */
    public void write(RunReport report, PageCrops crops, Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }
}
