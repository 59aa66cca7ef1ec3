package se.stodkoll.bench.readers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One of those compared. */
public interface MeasuredReader {
    /** As shown. */
    String name();

    /** All the pages read, on all processors: the text of each file. */
    Map<Path, String> read(ScannedPages pages) throws IOException, BenchException;
}
