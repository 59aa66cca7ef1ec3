package se.stodkoll.report.digest;

import java.util.List;
import se.stodkoll.model.Case;
import se.stodkoll.model.CaseStatus;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.RunReport;

/**
 * A night in eight figures.
 *
 * @param documents files known, failed and duplicates among them
 * @param failed files that could not be read
 * @param duplicates files with the content of another, or of the same paper
 * @param cases all cases
 * @param match cases where the two sides agree
 * @param mismatch cases where something differs
 * @param review cases that a person must look at before anything can be said
 * @param unmatched cases with one side only
 */
public record Summary(
        int documents, int failed, int duplicates, int cases, int match, int mismatch, int review, int unmatched) {
    static Summary of(RunReport report) {
        return new Summary(
                report.documents().size(),
                count(report.documents(), DocumentReport.Status.FAILED),
                count(report.documents(), DocumentReport.Status.DUPLICATE)
                        + count(report.documents(), DocumentReport.Status.RESCAN),
                report.cases().size(),
                count(report, CaseStatus.MATCH),
                count(report, CaseStatus.MISMATCH),
                count(report, CaseStatus.REVIEW),
                count(report, CaseStatus.UNMATCHED));
    }

    /** Files whose content was read. */
    public int read() {
        return documents - failed - duplicates;
    }

    private static int count(List<DocumentReport> documents, DocumentReport.Status status) {
        return (int) documents.stream().filter(d -> d.status() == status).count();
    }

    private static int count(RunReport report, CaseStatus status) {
        return (int) report.cases().stream().map(Case::status).filter(s -> s == status).count();
    }
}
