package se.stodkoll.nightly.files;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import se.stodkoll.nightly.home.SwedishTime;

/**
 * Who looks on.
 *
 * @param progress told how it goes
 * @param stopping whether to leave the rest for another night
 * @param clock tells the time, and the place's time zone
 */
public record Watchers(Progress progress, BooleanSupplier stopping, Clock clock) {
    /** Nobody, in the machine's own time. */
    public static Watchers none() {
        return new Watchers(Progress.SILENT, () -> false, SwedishTime.clock());
    }
}
