package se.stodkoll.ingest.worker;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.ingest.page.IngestEnvironmentException;
import se.stodkoll.ingest.page.PageReaderFactory;
import se.stodkoll.ingest.worker.WorkerMessage.Reply;
import se.stodkoll.ingest.worker.WorkerMessage.Request;

/** The worker processes, at most so many at a time. Thread-safe. */
public final class WorkerPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    /** What Tesseract with two languages and the JVM itself take beside the heap, and the largest picture's bitmaps. */
    private static final int OUTSIDE_HEAP_MEGABYTES = 1024;

    private final Semaphore free;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final List<Worker> all = new ArrayList<>();
    private final ScheduledExecutorService watchdog;
    private volatile boolean closed;

    /**
     * @param settings number of workers, heap and places
     * @param readerFactory class of the {@link PageReaderFactory} that each worker makes its reader with
     */
    public WorkerPool(IngestSettings settings, String readerFactory) {
        this.free = new Semaphore(settings.workers(), true);
        this.watchdog = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread thread = new Thread(r, "ingest-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        List<String> command = command(settings, readerFactory);
        for (int i = 0; i < settings.workers(); i++) {
            Worker worker = new Worker(command, settings.workerHeapMegabytes() + OUTSIDE_HEAP_MEGABYTES, watchdog);
            all.add(worker);
            idle.add(worker);
        }
    }

    static List<String> command(IngestSettings settings, String readerFactory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ClassArchive.options());
        command.addAll(List.of(
                "-Xmx" + settings.workerHeapMegabytes() + "m",
                "-XX:+UseSerialGC",
                // A worker lives for one night's files: what the optimizing compiler costs is not won back within 50 of
                // them.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "stodkoll-worker-%p.log"),
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                IngestWorker.class.getName(),
                readerFactory,
                settings.tessdata().toString(),
                settings.cache().toString(),
                Integer.toString(settings.cacheMegabytes())));
        return List.copyOf(command);
    }

    /** This process's, and where this code was loaded from if that is elsewhere: a cluster's executor loads it later. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        String code = ClassArchive.program().toString();
        boolean there = List.of(own.split(File.pathSeparator)).contains(code);
        return there ? own : own + File.pathSeparator + code;
    }

    /**
     * Asks a worker; where it dies or is too slow, asks once more in a fresh process.
     *
     * @param within time for each of the two
     * @throws WorkerFailure where both failed; tells how the second did
     */
    public Reply call(Request request, Duration within) throws WorkerFailure {
        Worker worker = borrow(request.reading());
        try {
            return twice(worker, request, within);
        } finally {
            giveBack(worker);
        }
    }

    private Reply twice(Worker worker, Request request, Duration within) throws WorkerFailure {
        try {
            return known(worker.call(request, within));
        } catch (WorkerFailure first) {
            if (closed) {
                throw first;
            }
            LOG.warn("worker lost: {} {} page {}; retrying once", first.kind(), request.task(), request.page());
            return known(worker.call(request, within));
        }
    }

    private static Reply known(Reply reply) {
        reply.environment().ifPresent(lacking -> {
            throw new IngestEnvironmentException(lacking, null);
        });
        return reply;
    }

    /** One that has the file open; else one that runs, for starting another costs as much as a hundred printed pages; else any. */
    private Worker borrow(long reading) {
        free.acquireUninterruptibly();
        synchronized (idle) {
            Worker best = idle.stream()
                    .filter(w -> w.serves(reading))
                    .findFirst()
                    .or(() -> idle.stream().filter(Worker::isRunning).findFirst())
                    .orElseGet(idle::peekFirst);
            idle.remove(best);
            return best;
        }
    }

    private void giveBack(Worker worker) {
        synchronized (idle) {
            idle.addLast(worker);
        }
        free.release();
    }

    /** Kills all workers; calls under way fail. */
    @Override
    public void close() {
        closed = true;
        watchdog.shutdownNow();
        all.forEach(Worker::close);
    }
}
