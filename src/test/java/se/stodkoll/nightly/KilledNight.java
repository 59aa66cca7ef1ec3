package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Path;

/** A night with fake stages in a process of its own, to be killed; says a line when it begins. */
final class KilledNight {
    static final String BEGINS = "begins";

    private KilledNight() {}

    public static void main(String[] arguments) throws IOException {
        long millisPerFile = Long.parseLong(arguments[1]);
        NightHouse house = new NightHouse(Path.of(arguments[0]), new FakeStages(millisPerFile), NightHouse.QUICK);
        try (Night night = house.open("1")) {
            System.out.println(BEGINS);
            night.run();
        }
    }
}
