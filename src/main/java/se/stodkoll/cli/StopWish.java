package se.stodkoll.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Hears that the process is asked to end (SIGTERM, Ctrl-C), and holds its end until the command has closed itself. */
final class StopWish {
    /** For ending what is begun; stodkoll-watch.service allows a little more than both together. */
    private static final long PATIENCE_SECONDS = 45;

    private static final long LAST_SECONDS = 35;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * From here on the process ends only after {@link #ended()}.
     *
     * @param hurry what to do where that takes too long
     */
    void listen(Runnable hurry) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> hold(hurry), "stop-wish"));
    }

    private void hold(Runnable hurry) {
        wished.countDown();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                hurry.run();
                ended.await(LAST_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWished() {
        return wished.getCount() == 0;
    }

    /** Waits so long; true at once where the end is wished. */
    boolean isWishedWithin(long millis) {
        try {
            return wished.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void ended() {
        ended.countDown();
    }
}
