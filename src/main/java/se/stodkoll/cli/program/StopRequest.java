package se.stodkoll.cli.program;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Hears that the process is asked to end (SIGTERM, Ctrl-C), and holds its end until the command has closed itself. */
public final class StopRequest {
    /** For ending what is begun; stodkoll-watch.service allows a little more than both together. */
    private static final long PATIENCE_SECONDS = 45;

    private static final long LAST_SECONDS = 35;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * From here on the process ends only after {@link #ended()}.
     *
     * @param hurry what to do where that takes too long
     */
    public void listen(Runnable hurry) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> hold(hurry), "stop-request"));
    }

    private void hold(Runnable hurry) {
        requested.countDown();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                hurry.run();
                ended.await(LAST_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits so long; true at once where the end is requested. */
    public boolean isRequestedWithin(long millis) {
        try {
            return requested.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    public void ended() {
        ended.countDown();
    }
}
