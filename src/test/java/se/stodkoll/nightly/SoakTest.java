package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.Upkeep;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;

/**
 * Twenty nights of the real program over made texts, of a hundred files two bad, killed at random moments: each night's
 * balance adds, the ledger comes to the same as that of nights that were left alone, and memory does not grow with the
 * nights. How many documents: system property {@code stodkoll.soak}.
 */
@Tag("slow")
class SoakTest {
    private static final int DOCUMENTS = Integer.getInteger("stodkoll.soak", 400);
    private static final int NIGHTS = 20;
    private static final Instant FIRST = Instant.parse("2025-03-01T02:00:00Z");
    /** Of a hundred files. */
    private static final int BAD = 2;

    @TempDir
    Path folder;

    @Test
    void twentyNightsWithKillsComeToTheSameAsWithout() throws Exception {
        List<Long> memory = new ArrayList<>();
        int kills = nights(folder.resolve("killed"), new Random(7), memory);
        nights(folder.resolve("alone"), null, new ArrayList<>());
        assertEquals(endOf(folder.resolve("alone")), endOf(folder.resolve("killed")));
        System.out.println("soak: documents " + DOCUMENTS + ", kills " + kills + ", heap MB by night " + memory);
        assertTrue(kills >= NIGHTS / 2, "kills " + kills);
        long early =
                memory.subList(0, NIGHTS / 2).stream().mapToLong(m -> m).max().orElseThrow();
        long late = memory.subList(NIGHTS / 2, NIGHTS).stream()
                .mapToLong(m -> m)
                .max()
                .orElseThrow();
        assertTrue(late <= 2 * early + 32, "heap grows: " + memory);
    }

    /** How many were killed; none without dice. */
    private static int nights(Path home, Random dice, List<Long> memory) throws Exception {
        int kills = 0;
        int dropped = 0;
        for (int night = 0; night < NIGHTS; night++) {
            dropped = drop(home.resolve("inbox"), dropped, DOCUMENTS * (night + 1) / NIGHTS);
            Instant time = FIRST.plus(Duration.ofDays(night));
            for (int i = dice == null ? 0 : dice.nextInt(3); i > 0; i--, kills++) {
                run(home, time, 200 + dice.nextInt(9000));
            }
            List<String> said = run(home, time, Long.MAX_VALUE);
            String end = said.get(said.size() - 1);
            assertTrue(end.startsWith("adds "), "night " + night + " said " + said);
            memory.add(Long.parseLong(end.split(" ")[1]));
        }
        return kills;
    }

    private static int drop(Path inbox, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            int matter = i / 2;
            if (i % 100 < BAD) {
                put(inbox.resolve("skadad" + i + ".pdf"), "%PDF-1.7 avhuggen " + i + " %%EOF");
            } else if (i % 2 == 0) {
                put(inbox.resolve("mapp" + i % 3 + "/ansokan" + matter + ".txt"), SoakPapers.description(matter));
            } else if (SoakPapers.hasDecision(matter)) {
                put(inbox.resolve("beslut" + matter + ".txt"), SoakPapers.proposal(matter));
            } else {
                put(inbox.resolve("igen" + matter + ".txt"), SoakPapers.description(matter));
            }
        }
        return to;
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static List<String> run(Path home, Instant time, long millis) throws Exception {
        Process night = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SoakNight.class.getName(),
                        home.toString(),
                        time.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = night.inputReader(StandardCharsets.UTF_8)) {
            said.add(lines.readLine());
            assertEquals(SoakNight.BEGINS, said.get(0));
            if (millis < Long.MAX_VALUE) {
                night.waitFor(millis, TimeUnit.MILLISECONDS);
                night.destroyForcibly().waitFor();
                return said;
            }
            lines.lines().forEach(said::add);
            night.waitFor();
        }
        return said;
    }

    /** Files by state, cases, and the sums over all nights that ended. */
    private static List<String> endOf(Path home) throws IOException {
        List<String> end = new ArrayList<>();
        try (Ledger ledger = Ledger.open(Settings.load(new Home(home), Map.of()).ledger())) {
            Map<String, String> names = new TreeMap<>();
            ledger.files().forEach(file -> names.put(file.claim(), file.name()));
            for (FileEntry file : ledger.files()) {
                end.add(file.name() + " " + file.state() + " "
                        + file.duplicateOf().map(names::get).orElse("-") + " "
                        + Files.exists(home.resolve(file.place().orElseThrow())));
            }
            ledger.standing().all().stream()
                    .map(c -> c.projectName() + " " + c.status() + " "
                            + c.findings().stream().map(f -> f.rule()).toList())
                    .sorted()
                    .forEach(end::add);
            for (NightRecord night : ledger.nights().last(1000)) {
                assertTrue(night.balance().map(Balance::adds).orElse(true), night.runId());
            }
            end.add("inbox " + NightHouse.names(home.resolve("inbox")));
            assertEquals(List.of(), new Upkeep(new Home(home), ledger, Clock.systemUTC()).verify());
        }
        return end;
    }
}
