package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.made.OwnJava;

/**
 * Nights killed (as by kill -9) at random moments come to the same end as one that was left alone, and at no moment is a
 * file lost or there twice.
 */
class KillTest {
    private static final long MILLIS_PER_FILE = 12;
    /** Longer than an undisturbed night of the made inbox takes, so that some kills come after its end. */
    private static final int LONGEST_MILLIS = 900;

    @TempDir
    Path folder;

    @Test
    void twentyKillsChangeNothing() throws Exception {
        kill(20, 20_261_122L);
    }

    @Test
    @Tag("slow")
    void aHundredKillsChangeNothing() throws Exception {
        kill(100, 42L);
    }

    /** Ten deaths at the same moments of a night quarantine nothing that is sound. */
    @Test
    @Tag("slow")
    void aNightOf47FilesKilledTenTimesEndsAsIfLeftAlone() throws Exception {
        NightHouse alone = of47(folder.resolve("alone"));
        NightHouse killed = of47(folder.resolve("killed"));
        for (int i = 0; i < 10; i++) {
            killAfter(250, killed);
        }
        assertEquals(MadeInbox.endOf(alone), MadeInbox.endOf(killed));
    }

    private static NightHouse of47(Path home) throws IOException {
        NightHouse house = new NightHouse(home);
        for (int i = 0; i < 47; i++) {
            house.drop("fil" + i + ".txt", "handling " + i);
        }
        return house;
    }

    private void kill(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> undisturbed = MadeInbox.endOf(MadeInbox.filled(folder.resolve("undisturbed")));
        int done = 0;
        for (int round = 0; done < kills; round++) {
            NightHouse house = MadeInbox.filled(folder.resolve("round" + round));
            int inARow = Math.min(kills - done, 1 + random.nextInt(2));
            for (int i = 0; i < inARow; i++, done++) {
                killAfter(random.nextInt(LONGEST_MILLIS), house);
                MadeInbox.nothingIsLostOrHalfWritten(house);
            }
            assertEquals(undisturbed, MadeInbox.endOf(house), "round " + round + " of seed " + seed);
        }
    }

    private static void killAfter(int millis, NightHouse house) throws Exception {
        Process night = new ProcessBuilder(OwnJava.command(
                        KilledNight.class.getName(), house.home.folder().toString(), String.valueOf(MILLIS_PER_FILE)))
                .redirectError(new File("/dev/null"))
                .start();
        try (BufferedReader said = night.inputReader()) {
            assertEquals(KilledNight.BEGINS, said.readLine());
            night.waitFor(millis, TimeUnit.MILLISECONDS);
            night.destroyForcibly().waitFor();
        }
    }
}
