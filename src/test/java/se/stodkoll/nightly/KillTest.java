package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.store.FileEntry;
import se.stodkoll.store.Ledger;

/**
 * Nights killed (as by kill -9) at random moments come to the same end as one that was left alone, and at no moment is a
 * file lost or there twice.
 */
class KillTest {
    private static final long MILLIS_PER_FILE = 12;
    /** Longer than an undisturbed night of the made inbox takes, so that some kills come after its end. */
    private static final int LONGEST_MILLIS = 900;

    private static final List<String> CONTENTS = List.of(
            "ansökan 1", "ansökan 2", "beslut 1", "ansökan 1", "fel ENCRYPTED", "beslut 2", "fel TIMEOUT", "beslut 1",
            "tolkfel", "ansökan 3", "fel ENCRYPTED", "lista", "beslut 3", "PM");

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

    private void kill(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> undisturbed = endOf(filled(folder.resolve("undisturbed")));
        int done = 0;
        for (int round = 0; done < kills; round++) {
            NightHouse house = filled(folder.resolve("round" + round));
            int inARow = Math.min(kills - done, 1 + random.nextInt(2));
            for (int i = 0; i < inARow; i++, done++) {
                killAfter(random.nextInt(LONGEST_MILLIS), house);
                nothingIsLostOrHalfWritten(house);
            }
            assertEquals(undisturbed, endOf(house), "round " + round + " of seed " + seed);
        }
    }

    private static NightHouse filled(Path home) throws IOException {
        NightHouse house = new NightHouse(home, new FakeStages(0), NightHouse.QUICK);
        for (int i = 0; i < CONTENTS.size(); i++) {
            house.drop((i % 3 == 0 ? "mapp/" : "") + "fil" + i + ".txt", CONTENTS.get(i));
        }
        return house;
    }

    private static void killAfter(int millis, NightHouse house) throws Exception {
        Process night = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNight.class.getName(),
                        house.home.folder().toString(),
                        String.valueOf(MILLIS_PER_FILE))
                .redirectError(new File("/dev/null"))
                .start();
        try (BufferedReader said = night.inputReader()) {
            assertEquals(KilledNight.BEGINS, said.readLine());
            night.waitFor(millis, TimeUnit.MILLISECONDS);
            night.destroyForcibly().waitFor();
        }
    }

    private static void nothingIsLostOrHalfWritten(NightHouse house) throws IOException {
        List<String> lying = new ArrayList<>(NightHouse.names(house.home.inbox()));
        lying.addAll(NightHouse.names(house.home.archive()));
        NightHouse.names(house.home.quarantine()).stream()
                .filter(name -> name.endsWith(".txt"))
                .forEach(lying::add);
        assertEquals(CONTENTS.size(), lying.size(), lying.toString());
        if (Files.exists(house.home.latestReport())) {
            assertTrue(house.latest().documents().size() <= CONTENTS.size());
        }
    }

    /** The state after one more night that is left alone: ledger, folders, report. */
    private static List<String> endOf(NightHouse house) throws IOException {
        assertTrue(house.night().balance().adds());
        List<String> end = new ArrayList<>();
        try (Ledger ledger = Ledger.open(Settings.load(house.home, NightHouse.QUICK).ledger())) {
            for (FileEntry file : ledger.files()) {
                String twin = file.duplicateOf()
                        .map(claim -> ledger.find(claim).orElseThrow().name())
                        .orElse("-");
                end.add("ledger " + file.name() + " " + file.state() + " " + twin + " " + file.place().orElse("-"));
            }
        }
        NightHouse.names(house.home.archive()).forEach(name -> end.add("archive " + name));
        for (String name : new TreeSet<>(NightHouse.names(house.home.quarantine()))) {
            end.add("quarantine " + name + code(house.home.quarantine().resolve(name)));
        }
        NightHouse.names(house.home.inbox()).forEach(name -> end.add("inbox " + name));
        for (DocumentReport document : house.latest().documents()) {
            end.add("report " + document.file() + " " + document.status() + " " + document.parts().size());
        }
        house.latest().cases().forEach(each -> end.add("case " + each.id() + " " + each.projectName()));
        return end;
    }

    private static String code(Path file) throws IOException {
        return file.toString().endsWith(".reason.json")
                ? " " + ModelJson.mapper().readTree(file.toFile()).get("code").asText()
                : "";
    }
}
