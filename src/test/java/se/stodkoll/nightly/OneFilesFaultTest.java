package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.run.Balance;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.ArchiveFault;

/** What goes wrong with one file is that file's: it is told of and tried again, and all others are read. */
class OneFilesFaultTest {
    @TempDir
    Path folder;

    private NightHouse house;

    @BeforeEach
    void twoFiles() throws IOException {
        house = new NightHouse(folder.resolve("home"));
        house.drop("a.txt", "en ansökan");
        house.drop("b.txt", "ett beslut");
    }

    @Test
    void oneThatVanishesWhileItIsRead() throws IOException {
        Stages fakes = house.fakes.stages("1");
        Stages losing = FakeStages.readBy(fakes, (file, sha256, name, pageDone) -> {
            if (name.equals("a.txt")) {
                delete(file);
            }
            return fakes.reader().read(file, sha256, name, pageDone);
        });
        try (Night night =
                Night.open(house.home, Settings.load(house.home, NightHouse.QUICK), losing, Watchers.none())) {
            NightResult result = night.run();
            assertEquals(1, result.balance().read());
            assertTrue(
                    result.refused().get("a.txt").contains("försvann"),
                    result.refused().toString());
        }
        assertEquals(new Balance(0, 0, 0, 0, 0), house.night().balance());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As where another program has it open on a share, or a disk is mounted over it. */
    @Test
    void oneThatIsBusyWaitsUntilItIsNot() throws Exception {
        Path busy = house.home.inbox().resolve("a.txt");
        mount(busy, busy);
        try {
            for (int night = 1; night <= 2; night++) {
                NightResult result = house.night();
                assertEquals(2 - night, result.balance().read());
                assertEquals(1, result.balance().waiting());
                assertTrue(result.balance().adds());
                assertTrue(
                        result.refused().get("a.txt").startsWith("INACCESSIBLE: kan inte öppnas eller flyttas"),
                        result.refused().toString());
            }
        } finally {
            unmount(busy);
        }
        assertEquals(new Balance(1, 1, 0, 0, 0), house.night().balance());
    }

    /** As on a disk with a bad place, or on a share that goes away: it is opened, and then gives an error. */
    @Test
    void oneThatCannotBeReadToItsEndWaitsUntilItCan() throws Exception {
        house.home.make();
        Path taken = house.home.inbox().resolve(".work/r0/dålig.txt");
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, "en lista");
        mount(Path.of("/proc/" + ProcessHandle.current().pid() + "/mem"), taken);
        try {
            NightResult result = house.night();
            assertEquals(new Balance(3, 2, 0, 0, 1), result.balance());
            assertTrue(
                    result.refused().get("dålig.txt").startsWith("INACCESSIBLE: kan inte läsas till slut ("),
                    result.refused().toString());
        } finally {
            unmount(taken);
        }
        assertEquals(new Balance(1, 1, 0, 0, 0), house.night().balance());
    }

    @Test
    void anOriginalThatCannotBeReadIsNamedAndTheOthersLookedAt() throws Exception {
        house.night();
        List<Path> originals;
        try (var all = Files.walk(house.home.archive())) {
            originals = all.filter(Files::isRegularFile).sorted().toList();
        }
        Files.writeString(originals.get(1), "ändrat");
        mount(Path.of("/proc/" + ProcessHandle.current().pid() + "/mem"), originals.get(0));
        try (Night night = house.open("1")) {
            List<ArchiveFault> faults = night.upkeep().verify();
            assertEquals(2, faults.size(), faults.toString());
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.what().startsWith("originalet kan inte läsas till slut")),
                    faults.toString());
        } finally {
            unmount(originals.get(0));
        }
    }

    private static void mount(Path what, Path over) throws Exception {
        assumeTrue(mounting("mount", "--bind", what.toString(), over.toString()), "needs root, to mount over a file");
    }

    private static void unmount(Path over) throws Exception {
        assertTrue(mounting("umount", over.toString()));
        assertFalse(Files.notExists(over));
    }

    private static boolean mounting(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
