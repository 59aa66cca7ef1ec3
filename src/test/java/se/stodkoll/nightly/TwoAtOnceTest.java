package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.made.OwnJava;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.Upkeep;
import se.stodkoll.store.Ledger;

/** Two programs over one home folder, as two processes: the lock of one process tells nothing of the other's. */
class TwoAtOnceTest {
    private static final int FILES = 6;
    private static final int TIMES = 20;
    private static final int LONGEST_APART_MILLIS = 300;

    @TempDir
    Path folder;

    private static Process process(Class<?> main, String... arguments) throws IOException {
        return process(main.getName(), arguments);
    }

    private static Process process(String main, String... arguments) throws IOException {
        return new ProcessBuilder(OwnJava.command(main, arguments))
                .redirectErrorStream(true)
                .start();
    }

    private NightHouse filled(String name) throws IOException {
        NightHouse house = new NightHouse(folder.resolve(name));
        for (int i = 0; i < FILES; i++) {
            house.drop("fil" + i + ".txt", "handling " + i);
        }
        return house;
    }

    /** Each command tries again and again, and between the commands the night reads on: no refusal may loosen what it holds. */
    @Test
    void noCommandThatChangesTheLedgerBeginsWhileANightReads() throws Exception {
        NightHouse house = filled("home");
        String home = house.home.folder().toString();
        Path backup = folder.resolve("kopia.db");
        Process night = process(HeldNight.class, home);
        try (BufferedReader said = night.inputReader()) {
            awaitReading(said);
            Upkeep.backup(Settings.load(house.home, NightHouse.QUICK), backup);
            List<List<String>> commands = List.of(
                    List.of("run"),
                    List.of("retry"),
                    List.of("part", "fil0.txt"),
                    List.of("retain", "--years", "1"),
                    List.of("erase", "case-1"),
                    List.of("restore", backup.toString()));
            List<Process> begun = new ArrayList<>();
            for (List<String> command : commands) {
                List<String> arguments = new ArrayList<>(List.of(String.valueOf(TIMES)));
                arguments.addAll(command);
                arguments.addAll(List.of("--home", home));
                begun.add(process("se.stodkoll.cli.Tries", arguments.toArray(String[]::new)));
            }
            for (int i = 0; i < begun.size(); i++) {
                String answer = new String(begun.get(i).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(HeldNight.LOCKED, begun.get(i).waitFor(), commands.get(i) + ": " + answer);
                assertEquals(
                        TIMES,
                        answer.lines()
                                .filter(line -> line.contains("process " + night.pid() + ", sedan"))
                                .count(),
                        answer);
                if (i + 1 < FILES) {
                    readOn(night, 1);
                }
            }
            readOn(night, 2 * FILES);
            said.lines().forEach(line -> assertEquals(HeldNight.READS, line));
            assertEquals(0, night.waitFor());
        }
        isWhole(house);
    }

    private static void readOn(Process night, int files) throws IOException {
        night.getOutputStream().write(new byte[files]);
        night.getOutputStream().flush();
    }

    @Test
    void twoHomesWithOneLedgerAreOneNightAtATime() throws Exception {
        NightHouse first = filled("home");
        NightHouse other = filled("other");
        for (NightHouse each : List.of(first, other)) {
            Files.writeString(each.home.settingsFile(), "jdbcUrl: jdbc:sqlite:" + folder.resolve("delad.db") + "\n");
        }
        Process night = process(HeldNight.class, first.home.folder().toString());
        try (BufferedReader said = night.inputReader()) {
            awaitReading(said);
            Process second = process(
                    "se.stodkoll.cli.Tries",
                    "3",
                    "run",
                    "--home",
                    other.home.folder().toString());
            String answer = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(HeldNight.LOCKED, second.waitFor(), answer);
            assertTrue(answer.contains("med en annan hemmapp"), answer);
            readOn(night, 2 * FILES);
            said.lines().forEach(line -> assertEquals(HeldNight.READS, line));
            assertEquals(0, night.waitFor());
        }
        isWhole(first);
    }

    private static void awaitReading(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(HeldNight.READS)) {
                return;
            }
        }
        throw new IllegalStateException("the night ended before it read");
    }

    private static void isWhole(NightHouse house) throws IOException {
        try (Night night = house.open("1")) {
            assertEquals(List.of(), night.upkeep().verify());
        }
        try (Ledger ledger =
                Ledger.open(Settings.load(house.home, NightHouse.QUICK).ledger())) {
            assertEquals(FILES, ledger.files().size());
        }
        assertEquals(FILES, NightHouse.names(house.home.archive()).size());
    }

    /** They begin a moment of chance apart: one takes the files, the other ends at once, and only then is anything read. */
    @Test
    @Tag("slow")
    void twentyTimesTwoNightsAtOnceLeaveALedgerThatIsWhole() throws Exception {
        Random random = new Random(20);
        for (int i = 0; i < TIMES; i++) {
            NightHouse house = filled("home" + i);
            String home = house.home.folder().toString();
            Process one = process(HeldNight.class, home);
            Thread.sleep(random.nextInt(LONGEST_APART_MILLIS));
            Process two = process(HeldNight.class, home);
            CompletableFuture.anyOf(one.onExit(), two.onExit()).get(1, TimeUnit.MINUTES);
            Process refused = one.isAlive() ? two : one;
            Process night = one.isAlive() ? one : two;
            assertEquals(HeldNight.LOCKED, refused.waitFor(), "round " + i);
            readOn(night, 2 * FILES);
            assertEquals(0, night.waitFor(), "round " + i);
            assertTrue(Files.exists(house.home.latestReport()));
            isWhole(house);
        }
    }
}
