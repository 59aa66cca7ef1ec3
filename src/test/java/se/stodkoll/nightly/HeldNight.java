package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Path;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.settings.Settings;

/** A night with fake stages in a process of its own, which says when it reads its first file and reads on when told to. */
final class HeldNight {
    static final String READS = "reads";
    /** As the program's own commands end where another run is under way. */
    static final int LOCKED = 5;

    private HeldNight() {}

    public static void main(String[] arguments) throws IOException {
        NightHouse house = new NightHouse(Path.of(arguments[0]));
        Stages fakes = house.fakes.stages("1");
        Stages held = FakeStages.readBy(fakes, (file, sha256, name, pageDone) -> {
            waitToBeTold();
            return fakes.reader().read(file, sha256, name, pageDone);
        });
        try (Night night = Night.open(house.home, Settings.load(house.home, NightHouse.QUICK), held, Watchers.none())) {
            night.run();
        } catch (NightException e) {
            System.exit(e.reason() == NightException.Cause.LOCKED ? LOCKED : 1);
        }
    }

    private static synchronized void waitToBeTold() {
        try {
            System.out.println(READS);
            System.in.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
