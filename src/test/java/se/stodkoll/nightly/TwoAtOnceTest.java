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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.Upkeep;
import se.stodkoll.store.Ledger;

/** Two programs over one home folder, as two processes: the lock of one process tells nothing of the other's. */
class TwoAtOnceTest {
    private static final int FILES = 6;

    @TempDir
    Path folder;

    private static Process process(Class<?> main, String... arguments) throws IOException {
        return process(main.getName(), arguments);
    }

    private static Process process(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private NightHouse filled(String name) throws IOException {
        NightHouse house = new NightHouse(folder.resolve(name));
        for (int i = 0; i < FILES; i++) {
            house.drop("fil" + i + ".txt", "handling " + i);
        }
        return house;
    }

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
                List<String> arguments = new ArrayList<>(command);
                arguments.addAll(List.of("--home", home));
                begun.add(process("se.stodkoll.cli.Stodkoll", arguments.toArray(String[]::new)));
            }
            for (int i = 0; i < begun.size(); i++) {
                String answer = new String(begun.get(i).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(HeldNight.LOCKED, begun.get(i).waitFor(), commands.get(i) + ": " + answer);
                assertTrue(answer.contains("process " + night.pid() + ", sedan"), answer);
            }
            night.getOutputStream().write(new byte[2 * FILES]);
            night.getOutputStream().flush();
            said.lines().forEach(line -> assertEquals(HeldNight.READS, line));
            assertEquals(0, night.waitFor());
        }
        isWhole(house);
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

    /** The second begins while the first takes its files, at a moment of chance. */
    @Test
    @Tag("slow")
    void twentyTimesTwoNightsAtOnceLeaveALedgerThatIsWhole() throws Exception {
        for (int i = 0; i < 20; i++) {
            NightHouse house = filled("home" + i);
            String home = house.home.folder().toString();
            Process first = process(HeldNight.class, home);
            Process second = process(HeldNight.class, home);
            for (Process each : List.of(first, second)) {
                each.getOutputStream().write(new byte[2 * FILES]);
                each.getOutputStream().flush();
            }
            int one = first.waitFor();
            int other = second.waitFor();
            assertTrue(Math.min(one, other) == 0, one + " and " + other);
            assertTrue(List.of(0, HeldNight.LOCKED).contains(Math.max(one, other)), one + " and " + other);
            assertTrue(Files.exists(house.home.latestReport()));
            isWhole(house);
        }
    }
}
