package se.stodkoll.ingest.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one process while it works: kills it when its time is up or it takes more memory than it may. Its time is that of the
 * processor, so that a sound page is not lost because the machine is busy; one that waits for nothing is seen by the clock.
 */
final class ProcessWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessWatch.class);
    private static final long LOOK_EVERY_MS = 500;
    /** How much longer by the clock than by the processor it may take. */
    private static final int BUSY_MACHINE = 4;

    /** Pages of memory are this large on the machines that tell their use in pages (Linux on x86 and most ARM). */
    private static final long PAGE_BYTES = 4096;

    private final Process process;
    private final Duration within;
    private final long started = System.nanoTime();
    private final Duration usedBefore;
    private final long maxBytes;
    private final ScheduledFuture<?> task;
    private volatile WorkerFailure.Kind rung;

    /**
     * @param within processor time it has; by the clock four times as much
     * @param maxMegabytes memory it may hold, native libraries' included; seen on Linux only
     */
    ProcessWatch(Process process, Duration within, long maxMegabytes, ScheduledExecutorService watchdog) {
        this.process = process;
        this.within = within;
        this.usedBefore = used(process).orElse(Duration.ZERO);
        this.maxBytes = maxMegabytes << 20;
        long every = Math.max(1, Math.min(LOOK_EVERY_MS, within.toMillis()));
        this.task = watchdog.scheduleAtFixedRate(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Duration clock = Duration.ofNanos(System.nanoTime() - started);
        Duration worked = used(process).map(used -> used.minus(usedBefore)).orElse(clock);
        long resident = residentBytes(process.pid());
        if (worked.compareTo(within) >= 0 || clock.compareTo(within.multipliedBy(BUSY_MACHINE)) >= 0) {
            ring(WorkerFailure.Kind.TIMEOUT, worked, clock, resident);
        } else if (resident > maxBytes) {
            ring(WorkerFailure.Kind.MEMORY, worked, clock, resident);
        }
    }

    /** Processor time so far; empty where the system does not say. */
    private static Optional<Duration> used(Process process) {
        return process.info().totalCpuDuration();
    }

    private void ring(WorkerFailure.Kind why, Duration worked, Duration clock, long resident) {
        LOG.warn(
                "worker killed: {} after {} s of processor, {} s by the clock, holding {} MB",
                why,
                worked.toSeconds(),
                clock.toSeconds(),
                resident >> 20);
        rung = why;
        process.destroyForcibly();
        task.cancel(false);
    }

    /** Memory that a process holds; 0 where the system does not say or the process is gone. */
    static long residentBytes(long pid) {
        try {
            String[] fields = Files.readString(Path.of("/proc", Long.toString(pid), "statm"))
                    .split(" ");
            return Long.parseLong(fields[1]) * PAGE_BYTES;
        } catch (IOException goneOrNotTold) {
            return 0;
        }
    }

    /** Why the process was killed; empty where it was not. */
    Optional<WorkerFailure.Kind> rung() {
        return Optional.ofNullable(rung);
    }

    @Override
    public void close() {
        task.cancel(false);
    }
}
