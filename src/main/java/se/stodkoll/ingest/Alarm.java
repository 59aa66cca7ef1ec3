package se.stodkoll.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Watches one process while it works: kills it when its time is up or it takes more memory than it may. */
final class Alarm implements AutoCloseable {
    private static final long LOOK_EVERY_MS = 500;

    /** Pages of memory are this large on the machines that tell their use in pages (Linux on x86 and most ARM). */
    private static final long PAGE_BYTES = 4096;

    private final Process process;
    private final long until;
    private final long maxBytes;
    private final ScheduledFuture<?> task;
    private volatile WorkerFailure.Kind rung;

    /**
     * @param within time it has
     * @param maxMegabytes memory it may hold, native libraries' included; seen on Linux only
     */
    Alarm(Process process, Duration within, long maxMegabytes, ScheduledExecutorService watchdog) {
        this.process = process;
        this.until = System.nanoTime() + within.toNanos();
        this.maxBytes = maxMegabytes << 20;
        long every = Math.max(1, Math.min(LOOK_EVERY_MS, within.toMillis()));
        this.task = watchdog.scheduleAtFixedRate(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (System.nanoTime() - until >= 0) {
            ring(WorkerFailure.Kind.TIMEOUT);
        } else if (residentBytes(process.pid()) > maxBytes) {
            ring(WorkerFailure.Kind.MEMORY);
        }
    }

    private void ring(WorkerFailure.Kind why) {
        rung = why;
        process.destroyForcibly();
        task.cancel(false);
    }

    /** Memory that a process holds; 0 where the system does not say or the process is gone. */
    static long residentBytes(long pid) {
        try {
            String[] fields = Files.readString(Path.of("/proc", Long.toString(pid), "statm")).split(" ");
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
