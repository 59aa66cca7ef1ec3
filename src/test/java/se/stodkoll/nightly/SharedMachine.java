package se.stodkoll.nightly;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import se.stodkoll.nightly.extract.SharedExtractor;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;

/**
 * A machine that works for a shared night, with fake stages, in a process of its own; says each file it begins. Arguments:
 * home, and how many files it ends: at the next one it hangs.
 */
final class SharedMachine {
    private SharedMachine() {}

    @SuppressWarnings("try") // open is all that the extractor has to be
    public static void main(String[] arguments) throws Exception {
        Home home = new Home(Path.of(arguments[0]));
        CountDownLatch left = new CountDownLatch(Integer.parseInt(arguments[1]));
        Stages fakes = new FakeStages().stages("1");
        Stages telling = FakeStages.readBy(fakes, (file, sha256, name, pageDone) -> {
            System.out.println(name);
            hangAt(left);
            return fakes.reader().read(file, sha256, name, pageDone);
        });
        try (SharedExtractor work =
                SharedExtractor.open(home, Settings.load(home, NightHouse.QUICK), telling, () -> false)) {
            System.in.read();
        }
    }

    private static void hangAt(CountDownLatch left) {
        if (left.getCount() > 0) {
            left.countDown();
            return;
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
