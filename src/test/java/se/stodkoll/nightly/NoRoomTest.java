package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.nightly.home.FolderTree;

/** Nights that run out of disk or of memory lose nothing, and the next one comes to the end that it would have come to. */
class NoRoomTest {
    private static final int DISK_KILOBYTES = 8192;
    private static final int STEP_KILOBYTES = 96;
    private static final int MOST_FREE_KILOBYTES = 2400;

    @TempDir
    Path folder;

    /** A disk of its own, which only root may mount; with ever more room left, a night gets ever further. */
    @Test
    void aFullDiskStopsANightAndTheNextGoesOn() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + DISK_KILOBYTES + "k", "tmpfs", disk.toString()) == 0,
                "no disk can be mounted here");
        try {
            List<String> undisturbed = MadeInbox.endOf(MadeInbox.filled(folder.resolve("undisturbed")));
            int stopped = 0;
            int through = 0;
            for (int free = 0; free <= MOST_FREE_KILOBYTES; free += STEP_KILOBYTES) {
                NightHouse house = MadeInbox.filled(disk.resolve("home" + free));
                Path filler = fill(disk, free);
                boolean stops = stops(house);
                stopped += stops ? 1 : 0;
                through += stops ? 0 : 1;
                MadeInbox.nothingIsLostOrHalfWritten(house);
                Files.delete(filler);
                assertEquals(undisturbed, MadeInbox.endOf(house), "with " + free + " kB left");
                FolderTree.delete(house.home.folder());
            }
            System.out.println("disk full: " + stopped + " nights stopped, " + through + " had room");
            assertTrue(stopped >= 5 && through >= 1, stopped + " stopped, " + through + " had room");
        } finally {
            assertEquals(List.of(), openAfterAWhile(disk), "files left open");
            assertEquals(0, run("umount", disk.toString()));
        }
    }

    /** What is still open when the pool's own threads have had time to close their connections. */
    private static List<String> openAfterAWhile(Path folder) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        List<String> open = open(folder);
        while (!open.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
            open = open(folder);
        }
        return open;
    }

    /** Files below the folder that this process holds open. */
    private static List<String> open(Path folder) throws IOException {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.filter(Files::exists)
                    .map(NoRoomTest::target)
                    .filter(target -> target.startsWith(folder.toString()))
                    .toList();
        }
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean stops(NightHouse house) {
        try {
            house.night();
            return false;
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    private static Path fill(Path disk, int leftKilobytes) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        return Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, free - leftKilobytes * 1024L)]);
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void aNightOutOfMemoryEndsAndTheNextGoesOn() throws Exception {
        NightHouse undisturbed = MadeInbox.filled(folder.resolve("undisturbed"));
        NightHouse hungry = MadeInbox.filled(folder.resolve("hungry"));
        undisturbed.drop("storatt.txt", "slukar minne");
        hungry.drop("storatt.txt", "slukar minne");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-D" + FakeStages.HUNGRY + "=true",
                "-cp",
                System.getProperty("java.class.path"),
                KilledNight.class.getName(),
                hungry.home.folder().toString(),
                "0"));
        Process night = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(night.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertNotEquals(0, night.waitFor(), said);
        assertTrue(said.contains("OutOfMemoryError"), said);
        assertEquals(MadeInbox.endOf(undisturbed), MadeInbox.endOf(hungry));
    }
}
