package se.stodkoll.report.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.value.Money;

/**
 * A night in figures.
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
 * @param work cases by what they ask of a person; all of them have a count
 * @param apart what differs in the cases before a person, by its kind
 */
public record Summary(
        int documents,
        int failed,
        int duplicates,
        int cases,
        int match,
        int mismatch,
        int review,
        int unmatched,
        int notRead,
        Map<Attention, Integer> work,
        Apart apart) {
    public Summary {
        work = Map.copyOf(work);
    }

    /**
     * What differs, its kinds never added to each other. What a person has set aside is not counted.
     *
     * @param granted cases in which the amount granted is not the one applied for
     * @param grantedKronor by how much, together, without sign
     * @param misprints cases in which a paper contradicts itself
     * @param misprintKronor the largest contradiction of each, together
     * @param other cases in which the two sides differ in something else than the amount
     */
    public record Apart(int granted, Money grantedKronor, int misprints, Money misprintKronor, int other) {
        static Apart of(List<Matter> matters) {
            List<Money> granted = matters.stream()
                    .flatMap(m -> m.differenceGranted().stream())
                    .toList();
            List<Money> misprints =
                    matters.stream().flatMap(m -> m.misprint().stream()).toList();
            return new Apart(granted.size(), sum(granted), misprints.size(), sum(misprints), (int)
                    matters.stream().filter(Matter::differsOtherwise).count());
        }

        private static Money sum(List<Money> all) {
            return all.stream().reduce(Money.ZERO, Money::plus);
        }
    }

    static Summary of(NightDigest night) {
        RunReport report = night.report();
        Map<Attention, Integer> work = new EnumMap<>(Attention.class);
        List.of(Attention.values()).forEach(a -> work.put(a, 0));
        night.matters().forEach(m -> work.merge(night.attention(m), 1, Integer::sum));
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
                (int) report.cases().stream().mapToLong(Summary::notRead).sum(),
                work,
                Apart.of(night.matters().stream()
                        .filter(m -> night.attention(m).isToDo())
                        .toList()));
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

    /** Cases before a person. */
    public int toDo() {
        return work.get(Attention.NEW) + work.get(Attention.LEFT);
    }

    private static int count(List<DocumentReport> documents, DocumentReport.Status status) {
        return (int) documents.stream().filter(d -> d.status() == status).count();
    }

    private static int count(RunReport report, CaseStatus status) {
        return (int) report.cases().stream()
                .map(Case::status)
                .filter(s -> s == status)
                .count();
    }
}
