package se.stodkoll.nightly;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongPredicate;
import se.stodkoll.inbox.InboxEvents;
import se.stodkoll.nightly.settings.Settings;

/** Says when it is worth looking at the inbox again: soon after something happened there, else after the time between two looks. */
public final class InboxWatch implements AutoCloseable {
    private static final long STEP_MILLIS = 250;
    /** After a look, so that a file that is written for long does not have one night follow another. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final InboxEvents events;
    private final Duration poll;

    private InboxWatch(InboxEvents events, Duration poll) {
        this.events = events;
        this.poll = poll;
    }

    /** Listens to the inbox in force, which must be there. */
    public static InboxWatch listen(Settings settings) {
        return new InboxWatch(
                InboxEvents.of(settings.inbox()), settings.dropping().poll());
    }

    /**
     * Waits until it is time.
     *
     * @param stoppedWithin waits so many milliseconds; true at once where the end is wished
     * @return false where the end is wished
     */
    public boolean await(LongPredicate stoppedWithin) {
        long began = System.nanoTime();
        boolean rung = false;
        while (!stoppedWithin.test(STEP_MILLIS)) {
            rung |= events.any();
            long waited = System.nanoTime() - began;
            if (waited >= poll.toNanos() || rung && waited >= Math.min(REST.toNanos(), poll.toNanos())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
