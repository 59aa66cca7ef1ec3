package se.stodkoll.ingest.worker;

import java.nio.file.Path;
import java.time.Duration;
import se.stodkoll.ocr.Tessdata;

/**
 * Limits and places of ingest.
 *
 * @param workers worker processes, at least 1
 * @param workerHeapMegabytes heap of each, at least 64
 * @param pageTimeout longest processor time one page may take; by the clock four times as much
 * @param maxPages pages read of one file at most, at least 1
 * @param tessdata folder with swe, eng and osd traineddata
 * @param cache folder where readings of pictures are kept
 * @param cacheMegabytes its size at most; 0 keeps none
 */
public record IngestSettings(
        int workers,
        int workerHeapMegabytes,
        Duration pageTimeout,
        int maxPages,
        Path tessdata,
        Path cache,
        int cacheMegabytes) {
    public IngestSettings {
        require(workers >= 1, "workers must be at least 1, was " + workers);
        require(workerHeapMegabytes >= 64, "workerHeapMegabytes must be at least 64, was " + workerHeapMegabytes);
        require(!pageTimeout.isNegative() && !pageTimeout.isZero(), "pageTimeout must be positive, was " + pageTimeout);
        require(maxPages >= 1, "maxPages must be at least 1, was " + maxPages);
        require(cacheMegabytes >= 0, "cacheMegabytes must not be negative, was " + cacheMegabytes);
    }

    /**
     * One worker a core with 1 GB each, a minute a page, 5,000 pages a file, 2 GB of kept readings.
     *
     * @param home the program's own folder
     */
    public static IngestSettings defaults(Path home) {
        return new IngestSettings(
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                1024,
                Duration.ofMinutes(1),
                5000,
                Tessdata.locate().orElse(home.resolve("tessdata")),
                home.resolve("cache"),
                2048);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
