package se.stodkoll.report.digest;

import java.util.List;
import se.stodkoll.model.Case;
import se.stodkoll.model.CaseStatus;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Rule;
import se.stodkoll.model.RunReport;

/**
 * A night in nine figures.
 *
 * @param documents files known, failed and duplicates among them
 * @param failed files that could not be read
 * @param duplicates files with the content of another, or of the same paper
 * @param cases all cases
 * @param match cases where the two sides agree
 * @param mismatch cases where something differs
 * @param review cases that a person must look at before anything can be said
 * @param unmatched cases with one side only
 * @param notRead what papers hold and could not be read, or not far enough to compare; a person has set none of it aside
 */
public record Summary(
        int documents, int failed, int duplicates, int cases, int match, int mismatch, int review, int unmatched, int notRead) {
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
                count(report, CaseStatus.UNMATCHED),
                (int) report.cases().stream().mapToLong(Summary::notRead).sum());
    }

    private static long notRead(Case c) {
        return c.findings().stream().filter(Summary::isNotRead).count();
    }

    /** Whether it tells of something not read that no person has set aside. */
    static boolean isNotRead(Finding f) {
        return f.rule() == Rule.NOT_READ && !f.isDismissed();
    }

    /** Whether all that came was read: no file failed, and nothing in the others was left. */
    public boolean allRead() {
        return failed + notRead == 0;
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
