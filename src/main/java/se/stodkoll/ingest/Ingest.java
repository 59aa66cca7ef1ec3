package se.stodkoll.ingest;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import se.stodkoll.model.Document;

/** Reads files in worker processes that can be killed. Thread-safe. */
public final class Ingest implements AutoCloseable {
    private Ingest() {}

    /** Starts with settings; worker processes start when first needed. */
    public static Ingest start(IngestSettings settings) {
        return new Ingest();
    }

    /**
     * Reads one file; never throws for a bad one.
     *
     * @param file where its bytes are
     * @param sha256 of its bytes
     * @param name its path below the inbox
     * @param pageDone told the number of pages read so far
     */
    public Document read(Path file, String sha256, String name, IntConsumer pageDone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
