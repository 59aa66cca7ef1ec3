package se.stodkoll.web.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateTest {
    /** A clock set by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void countsStartAnewEachMinute() {
        Hand clock = new Hand();
        Rate rate = new Rate(clock);
        assertTrue(rate.allows("a", 1));
        assertFalse(rate.allows("a", 1));
        assertTrue(rate.allows("b", 1));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertTrue(rate.allows("a", 1));
    }

    @Test
    void whatIsRememberedIsBoundedAndTheKnownAreStillServed() {
        Rate rate = new Rate(new Hand());
        for (int i = 0; i < 20_000; i++) {
            rate.allows("caller " + i, 5);
        }
        assertFalse(rate.allows("one too many", 5));
        assertTrue(rate.allows("caller 0", 5));
    }
}
