package se.stodkoll.nightly.home;

import java.time.Clock;
import java.time.ZoneId;

/** The time of day that the program tells and names nights by, wherever the machine's clock says that it stands. */
public final class SwedishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    public static Clock clock() {
        return Clock.system(ZONE);
    }
}
