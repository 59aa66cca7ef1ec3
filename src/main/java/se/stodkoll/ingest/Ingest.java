package se.stodkoll.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import se.stodkoll.ingest.page.CachedTesseract;
import se.stodkoll.ingest.page.IngestEnvironmentException;
import se.stodkoll.ingest.page.PageReaderFactory;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.ingest.worker.WorkerPool;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.PageRange;

/** Reads files in worker processes that can be killed. Thread-safe. */
public final class Ingest implements AutoCloseable {
    /** A file of the most pages that are read, each in a second, is done by then. */
    private static final Duration LONGEST_FILE = Duration.ofHours(4);

    private static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

    private final FileReading.Means means;
    private final ExecutorService pages;

    private Ingest(IngestSettings settings, String readerFactory, Duration longestFile) {
        this.pages = Executors.newFixedThreadPool(settings.workers(), r -> {
            Thread thread = new Thread(r, "ingest-page");
            thread.setDaemon(true);
            return thread;
        });
        this.means = new FileReading.Means(
                new WorkerPool(settings, readerFactory), pages, new OwnTextRepair(), settings, longestFile);
    }

    /** Starts with settings; worker processes start when first needed. */
    public static Ingest start(IngestSettings settings) {
        return new Ingest(settings, CachedTesseract.class.getName(), LONGEST_FILE);
    }

    /** As {@link #start(IngestSettings)}, with another reader of pictures and another limit for a whole file. */
    public static Ingest start(
            IngestSettings settings, Class<? extends PageReaderFactory> reader, Duration longestFile) {
        return new Ingest(settings, reader.getName(), longestFile);
    }

    /**
     * Reads one file; never throws for a bad one.
     *
     * @param file where its bytes are
     * @param sha256 of its bytes
     * @param name its path below the inbox
     * @param pageDone told the number of pages read so far; called from several threads
     * @throws IngestEnvironmentException where the machine lacks what reading needs
     */
    public Document read(Path file, String sha256, String name, IntConsumer pageDone) {
        return assemble(List.of(readPages(file, sha256, name, ALL, pageDone)));
    }

    /**
     * Some pages of a file, as {@link #read} but not yet repaired: what mangled them shows over the whole document.
     *
     * @param range may reach beyond the file's end
     */
    public Document readPages(Path file, String sha256, String name, PageRange range, IntConsumer pageDone) {
        return new FileReading(means, file.toAbsolutePath(), sha256, name, pageDone).read(range);
    }

    /**
     * A whole file of its parts.
     *
     * @param parts of one file, in order of pages; at least one
     */
    public Document assemble(List<Document> parts) {
        return new DocumentAssembly(means.repair(), means.settings().maxPages()).of(parts);
    }

    /** Kills the workers; readings under way end with problems. */
    @Override
    public void close() {
        pages.shutdownNow().forEach(Runnable::run); // they leave their pages
        means.pool().close();
    }
}
