package se.stodkoll.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Hears that the process is asked to end (SIGTERM, Ctrl-C), and holds its end until the command has closed itself. */
final class StopWish {
    private static final long LONGEST_SECONDS = 80;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private StopWish() {}

    static StopWish heard() {
        StopWish stop = new StopWish();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::hold, "stop-wish"));
        return stop;
    }

    private void hold() {
        wished.countDown();
        try {
            ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
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
