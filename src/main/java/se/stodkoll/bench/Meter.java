package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Measures this process and all it starts, from Linux' own accounts: processor time of this process and of those it
 * started, and memory sampled five times a second.
 */
final class Meter implements AutoCloseable {
    /** Linux counts processor time in hundredths of a second, whatever the machine. */
    private static final double TICKS = 100;

    private static final long SAMPLE_MILLIS = 200;
    private static final Path SELF = Path.of("/proc/self");

    /** What was used between start and stop. */
    record Use(double wallSeconds, double cpuSeconds, double peakMegabytes) {}

    private final long begun = System.nanoTime();
    private final double cpuBefore;
    private final Thread sampler;
    private volatile long peakKilobytes;
    private volatile boolean stopped;

    private Meter() throws IOException {
        cpuBefore = cpuSeconds();
        sampler = new Thread(this::sample, "bench-memory");
        sampler.setDaemon(true);
    }

    static Meter start() throws IOException {
        Meter meter = new Meter();
        meter.sampler.start();
        return meter;
    }

    /** What has been used since the start. */
    Use stop() throws IOException {
        close();
        return new Use((System.nanoTime() - begun) / 1e9, cpuSeconds() - cpuBefore, peakKilobytes / 1000.0);
    }

    private void sample() {
        while (!stopped) {
            long sum = Stream.concat(
                            Stream.of(ProcessHandle.current()),
                            ProcessHandle.current().descendants())
                    .mapToLong(process -> kilobytes(process.pid()))
                    .sum();
            peakKilobytes = Math.max(peakKilobytes, sum);
            try {
                Thread.sleep(SAMPLE_MILLIS);
            } catch (InterruptedException asked) {
                return;
            }
        }
    }

    /** Its share of memory; 0 where it has just ended. */
    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | RuntimeException ended) {
            return 0;
        }
    }

    /** Of this process and of all it started, those that still run and those that have ended. */
    private static double cpuSeconds() throws IOException {
        long ticks = ticks(Files.readString(SELF.resolve("stat")));
        for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
            try {
                ticks += ticks(Files.readString(Path.of("/proc/" + child.pid() + "/stat")));
            } catch (IOException ended) {
                // its parent has it from here on
            }
        }
        return ticks / TICKS;
    }

    /** Its own and its ended children's. */
    private static long ticks(String stat) {
        // the name in brackets may hold blanks; the fields after it are numbered from 3
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = 14; field <= 17; field++) {
            ticks += Long.parseLong(fields[field - 3]);
        }
        return ticks;
    }

    @Override
    public void close() {
        stopped = true;
        sampler.interrupt();
    }
}
