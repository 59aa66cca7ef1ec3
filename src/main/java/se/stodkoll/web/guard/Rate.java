package se.stodkoll.web.guard;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Counts requests by who asks and what for, a minute at a time. Thread-safe; what it remembers is bounded. */
public final class Rate {
    private static final int MOST_CALLERS = 10_000;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Rate(Clock clock) {
        this.clock = clock;
    }

    /** Whether this call is still within so many a minute. With too many callers at once, all but the known wait. */
    synchronized boolean allows(String caller, int mostPerMinute) {
        long now = clock.millis() / 60_000;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        if (counts.size() >= MOST_CALLERS && !counts.containsKey(caller)) {
            return false;
        }
        return counts.merge(caller, 1, Integer::sum) <= mostPerMinute;
    }
}
