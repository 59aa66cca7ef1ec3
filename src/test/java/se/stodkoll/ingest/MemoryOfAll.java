package se.stodkoll.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The memory that this process's workers hold together, looked at several times a second; what they share is counted once (PSS). */
final class MemoryOfAll implements AutoCloseable {
    private static final long EVERY_MILLIS = 100;
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private final AtomicLong most = new AtomicLong();
    private final Thread looks = new Thread(this::look, "memory");

    MemoryOfAll() {
        looks.setDaemon(true);
        looks.start();
    }

    long mostMegabytes() {
        return most.get() >> 10;
    }

    private void look() {
        try {
            while (true) {
                try (Stream<ProcessHandle> workers = ProcessHandle.current().descendants()) {
                    most.accumulateAndGet(
                            workers.mapToLong(w -> kilobytes(w.pid())).sum(), Math::max);
                }
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long kilobytes(long pid) {
        try {
            Matcher pss = PSS.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
            return pss.find() ? Long.parseLong(pss.group(1)) : 0;
        } catch (IOException goneOrNotTold) {
            return 0;
        }
    }

    @Override
    public void close() {
        looks.interrupt();
    }
}
