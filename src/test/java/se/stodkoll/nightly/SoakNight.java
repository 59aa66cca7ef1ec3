package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Progress;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;

/**
 * A night of the program as it is, in a process of its own, to be killed; says when it begins, and at its end the
 * megabytes of heap that are in use after a collection. Arguments: home, the simulated time, whether to stay until told.
 */
final class SoakNight {
    static final String BEGINS = "begins";

    private SoakNight() {}

    public static void main(String[] arguments) throws IOException {
        Home home = new Home(Path.of(arguments[0]));
        Clock clock = Clock.fixed(Instant.parse(arguments[1]), ZoneOffset.UTC);
        Settings settings = Settings.load(home.make(), Map.of("STODKOLL_WORKERS", "1", "STODKOLL_INTERRUPTIONS", "50"));
        System.out.println(BEGINS);
        Watchers watchers = new Watchers(Progress.SILENT, () -> false, clock);
        try (Night night = Night.open(home, settings, Stages.open(settings), watchers)) {
            NightResult result = night.run();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println((result.balance().adds() ? "adds " : "open ")
                    + (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20) + " " + result.balance());
        }
    }
}
