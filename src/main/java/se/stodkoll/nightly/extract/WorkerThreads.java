package se.stodkoll.nightly.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Some threads that share a list of work. The first one that cannot go on stops them all; what is begun is ended. */
public final class WorkerThreads {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final int size;
    private final BooleanSupplier stopping;

    public WorkerThreads(int size, BooleanSupplier stopping) {
        this.size = size;
        this.stopping = stopping;
    }

    /** Work on one thing. */
    public interface Work<T> {
        void on(T thing) throws IOException;
    }

    public <T> void doAll(List<T> things, Work<T> work) throws IOException {
        if (things.isEmpty()) {
            return;
        }
        Queue<T> left = new ConcurrentLinkedQueue<>(things);
        AtomicBoolean broken = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(size, things.size()));
        try {
            List<Future<Object>> ends = IntStream.range(0, size)
                    .mapToObj(i -> threads.submit(() -> {
                        workOff(left, work, broken);
                        return null;
                    }))
                    .toList();
            for (Future<Object> end : ends) {
                await(end);
            }
        } finally {
            threads.shutdown();
            awaitAll(threads);
        }
    }

    /** The others end what they have begun before what they write to is closed. */
    private static void awaitAll(ExecutorService threads) {
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private <T> void workOff(Queue<T> left, Work<T> work, AtomicBoolean broken) throws IOException {
        boolean whole = false;
        try {
            for (T thing = left.poll();
                    thing != null && !broken.get() && !stopping.getAsBoolean();
                    thing = left.poll()) {
                work.on(thing);
            }
            whole = true;
        } finally {
            if (!whole) {
                broken.set(true);
            }
        }
    }

    private static void await(Future<Object> end) throws IOException {
        try {
            end.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("fel i en arbetstråd", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("avbruten", e);
        }
    }

    /** Waits; false where a stop was asked for meanwhile. */
    public static boolean pause(Duration time, BooleanSupplier stopping) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && !stopping.getAsBoolean()) {
            try {
                Thread.sleep(Math.min(LOOK.toMillis(), Math.max(1, (end - System.nanoTime()) / 1_000_000)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("avbruten", e);
            }
        }
        return !stopping.getAsBoolean();
    }
}
