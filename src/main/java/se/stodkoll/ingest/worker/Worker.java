package se.stodkoll.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.ingest.page.IngestEnvironmentException;
import se.stodkoll.ingest.worker.WorkerMessage.Reply;
import se.stodkoll.ingest.worker.WorkerMessage.Request;

/** One place for a worker process: starts one when there is none, asks it, and kills it when it does not answer. */
final class Worker implements AutoCloseable {
    /** A JVM starts in half a second; a machine under load gets its time. */
    private static final Duration START_WITHIN = Duration.ofMinutes(2);

    private static final long NONE = -1;

    private final List<String> command;
    private final long maxMegabytes;
    private final ScheduledExecutorService watchdog;
    private volatile Process process;
    private BufferedWriter requests;
    private InputStream replies;
    private long reading = NONE;

    /**
     * @param command that starts the process
     * @param maxMegabytes memory that the process may hold, native libraries' included
     * @param watchdog runs the alarms
     */
    Worker(List<String> command, long maxMegabytes, ScheduledExecutorService watchdog) {
        this.command = command;
        this.maxMegabytes = maxMegabytes;
        this.watchdog = watchdog;
    }

    /** Whether the file of this reading is open in it. */
    boolean serves(long wanted) {
        return reading == wanted;
    }

    /** Whether its process need not be started. */
    boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** Asks and waits for the answer. */
    Reply call(Request request, Duration within) throws WorkerFailure {
        if (!isRunning()) {
            start();
        }
        reading = request.reading();
        return exchange(ModelJson.write(request) + "\n", within);
    }

    private void start() {
        close();
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            process = builder.start();
            requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            replies = new BufferedInputStream(process.getInputStream());
            exchange("", START_WITHIN);
        } catch (IOException | WorkerFailure e) {
            throw new IngestEnvironmentException(
                    "En läsprocess kunde inte startas (" + e.getMessage() + AddressSpace.told()
                            + "). Kör stodkoll doctor.",
                    e);
        }
    }

    private Reply exchange(String line, Duration within) throws WorkerFailure {
        Process asked = process;
        try (ProcessWatch alarm = new ProcessWatch(asked, within, maxMegabytes, watchdog)) {
            try {
                requests.write(line);
                requests.flush();
                return WorkerMessage.read(replies).orElseThrow(() -> new WorkerFailure(kindOfEnd(alarm), null));
            } catch (IOException | UncheckedIOException e) {
                throw new WorkerFailure(kindOfEnd(alarm), e);
            }
        }
    }

    /** Makes sure that the process is gone, and tells why it went. */
    private WorkerFailure.Kind kindOfEnd(ProcessWatch alarm) {
        boolean full = end() == IngestWorker.OUT_OF_MEMORY;
        return alarm.rung().orElse(full ? WorkerFailure.Kind.MEMORY : WorkerFailure.Kind.CRASH);
    }

    /** Kills what may still run and waits for its end, so that no dead process lingers. */
    private int end() {
        Process ended = process;
        process = null;
        reading = NONE;
        try {
            if (!ended.waitFor(1, TimeUnit.SECONDS)) {
                ended.destroyForcibly();
            }
            return ended.waitFor();
        } catch (InterruptedException e) {
            ended.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }
}
