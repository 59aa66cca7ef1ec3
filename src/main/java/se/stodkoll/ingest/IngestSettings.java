package se.stodkoll.ingest;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Limits and places of ingest.
 *
 * @param workers worker processes, at least 1
 * @param workerHeapMegabytes heap of each
 * @param pageTimeout longest time one page may take
 * @param maxPages pages read of one file at most
 * @param tessdata folder with swe, eng and osd traineddata
 * @param cache folder where readings of pictures are kept
 * @param cacheMegabytes its size at most
 */
public record IngestSettings(
        int workers,
        int workerHeapMegabytes,
        Duration pageTimeout,
        int maxPages,
        Path tessdata,
        Path cache,
        int cacheMegabytes) {}
