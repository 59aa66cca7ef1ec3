package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The units that are shipped are such as systemd takes. */
class UnitsTest {
    private static final Path UNITS = Path.of("src", "deploy", "systemd");

    @TempDir
    Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "systemd-analyze")));
    }

    /** The launcher of this checkout stands in for the one that is installed. */
    private List<Path> units() throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> all = Files.list(UNITS)) {
            for (Path unit : all.sorted().toList()) {
                String text = Files.readString(unit);
                Path launcher = Path.of("stodkoll").toAbsolutePath();
                copies.add(Files.writeString(
                        folder.resolve(unit.getFileName()),
                        text.replace("/opt/stodkoll/stodkoll", launcher.toString())));
            }
        }
        return copies;
    }

    @Test
    void systemdTakesThem() throws Exception {
        assumeTrue(isInstalled(), "systemd-analyze is not on this machine");
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        units().forEach(unit -> command.add(unit.toString()));
        assertEquals(6, command.size(), command.toString());
        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = verify.waitFor();
        assertEquals(0, exit, said);
        assertTrue(said.lines().noneMatch(line -> line.contains(folder.toString())), said);
    }

    @Test
    void theCronLineHasATimeAUserAndACommand() throws IOException {
        List<String> jobs = Files.readAllLines(Path.of("src", "deploy", "cron.d", "stodkoll")).stream()
                .filter(line -> !line.startsWith("#") && !line.matches("[A-Z_]+=.*"))
                .toList();
        assertEquals(1, jobs.size());
        assertTrue(jobs.get(0).matches("0 2 \\* \\* \\* stodkoll /opt/stodkoll/stodkoll run .*"), jobs.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UMask=0077",
                "ProtectProc=invisible",
                "SystemCallFilter=@system-service",
                "SystemCallFilter=~@privileged",
                "NoNewPrivileges=yes",
                "ProtectSystem=strict",
                "PrivateTmp=yes",
                "CapabilityBoundingSet="
            })
    void everyServiceIsShutIn(String line) throws IOException {
        try (Stream<Path> all = Files.list(UNITS)) {
            for (Path unit :
                    all.filter(file -> file.toString().endsWith(".service")).toList()) {
                assertTrue(Files.readAllLines(unit).contains(line), unit + " lacks " + line);
            }
        }
    }
}
