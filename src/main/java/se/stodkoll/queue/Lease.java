package se.stodkoll.queue;

import java.time.Duration;

/**
 * How a machine holds the jobs it has taken: it says every so often that it lives; where it has not for four times that
 * long, its jobs are given to others.
 *
 * @param heartbeat at least a second
 */
public record Lease(Duration heartbeat) {
    static final int MISSED = 4;

    /** Between two looks for jobs and for results. */
    static final Duration POLL = Duration.ofMillis(500);
}
