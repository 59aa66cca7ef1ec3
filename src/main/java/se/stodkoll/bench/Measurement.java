package se.stodkoll.bench;

import java.util.Optional;

/**
 * What one reader needed for the pages.
 *
 * @param reader its name, as shown
 * @param stage how much of its work
 * @param pages read
 * @param wallSeconds from first to last page
 * @param cpuSeconds of all its processes together
 * @param peakMegabytes largest memory of all its processes together: shared memory counted once (PSS), by samples
 * @param amountsFound share of the amounts known to stand on the pages that its text has, 0 to 1; empty where none are known
 * @param seenTwice share of the figures of the pages' own text that were seen in their pictures too, 0 to 1; empty where nobody looked
 */
public record Measurement(
        String reader,
        Stage stage,
        int pages,
        double wallSeconds,
        double cpuSeconds,
        double peakMegabytes,
        Optional<Double> amountsFound,
        Optional<Double> seenTwice) {
    Measurement withSeenTwice(Optional<Double> share) {
        return new Measurement(reader, stage, pages, wallSeconds, cpuSeconds, peakMegabytes, amountsFound, share);
    }

    public double pagesPerMinute() {
        return 60 * pages / wallSeconds;
    }

    /** As {@link #pagesPerMinute()}, of one processor working for nobody else. */
    public double pagesPerProcessorMinute() {
        return 60 * pages / cpuSeconds;
    }

    public double processorMillisPerPage() {
        return 1000 * cpuSeconds / pages;
    }
}
