package se.stodkoll.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.html.HtmlReport;
import se.stodkoll.report.json.ReportJson;
import se.stodkoll.report.sheet.CsvReport;
import se.stodkoll.report.sheet.XlsxReport;

/** The door of the package. */
public final class ReportWriter {
    /** Where the review page is where nothing else is said. */
    public static final URI REVIEW_PAGE = URI.create("http://127.0.0.1:8080");

    private final URI review;

    /** @param review address of the review page, to which cases lead */
    public ReportWriter(URI review) {
        this.review = review;
    }

    public ReportWriter() {
        this(REVIEW_PAGE);
    }

    /**
     * Writes all files of a report into a new folder: crops/*.png, rapport.html, rapport.xlsx, rapport.csv, fynd.csv,
     * and report.json last, by atomic rename. A folder with a report.json is whole.
     *
     * @param crops asked once for each place that a finding rests on
     * @param folder made if missing
     */
    public void write(RunReport report, PageCrops crops, Path folder) throws IOException {
        Files.createDirectories(folder);
        NightDigest night = new NightDigest(report);
        CropIndex pictures = CropFiles.write(night, crops, folder);
        HtmlReport.write(night, pictures, review, folder.resolve("rapport.html"));
        XlsxReport.write(night, pictures, folder.resolve("rapport.xlsx"));
        CsvReport.write(night, folder);
        Path unfinished = folder.resolve("report.json.tmp");
        ReportJson.write(night, unfinished);
        Files.move(unfinished, folder.resolve("report.json"), StandardCopyOption.ATOMIC_MOVE);
    }
}
