package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.made.OtherUser;
import se.stodkoll.made.OtherUser.Said;

/** Beside other users of the machine: what they own stops nothing. */
class OtherUserTest {
    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void makeThem() throws Exception {
        assumeTrue(OtherUser.canBeMade(), "needs root and setpriv, to be two users");
        home = folder.resolve("home");
        Files.createDirectories(home.resolve("inbox"));
    }

    private Said program(String... arguments) throws Exception {
        return OtherUser.program(
                Map.of(
                        "STODKOLL_HOME", home.toString(),
                        "STODKOLL_SETTLE_SECONDS", "0",
                        "STODKOLL_PATIENCE_SECONDS", "0",
                        "STODKOLL_WORKERS", "1"),
                arguments);
    }

    private Path drop(String name) throws IOException {
        Path file = home.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "En sida text, " + name);
    }

    @Test
    void filesThatCannotBeGotAtWaitAndTheOthersAreRead() throws Exception {
        drop("egen.txt");
        Path locked = drop("låst.txt");
        Path sticky = drop("klibbig/annans.txt");
        OtherUser.give(locked, "rw-------");
        OtherUser.give(sticky, "rw-r--r--");
        OtherUser.give(sticky.getParent(), "rwxrwxrwx");
        assertEquals(0, new ProcessBuilder("chmod", "1777", sticky.getParent().toString()).start().waitFor());

        for (int night = 1; night <= 2; night++) {
            Said run = program("run");
            assertEquals(0, run.exit(), run.text());
            assertTrue(run.text().contains("Balansen går ihop."), run.text());
            assertTrue(run.text().contains("Lämnad i inkorgen: låst.txt INACCESSIBLE: "), run.text());
            assertTrue(run.text().contains("Lämnad i inkorgen: klibbig/annans.txt INACCESSIBLE: "), run.text());
            assertTrue(run.text().matches("(?s).*väntar +2\n.*"), run.text());
        }
        assertTrue(Files.exists(locked) && Files.exists(sticky));
        Said status = program("status");
        assertTrue(status.text().contains("låst.txt INACCESSIBLE: kan inte öppnas; ge programmets användare läsrätt"), status.text());
        Said doctor = program("doctor", "--quiet");
        assertEquals(ExitCode.ENVIRONMENT.code(), doctor.exit(), doctor.text());
        assertTrue(doctor.text().contains("låst.txt=INACCESSIBLE"), doctor.text());

        OtherUser.give(locked, "rw-r--r--");
        Files.delete(sticky);
        Said last = program("run");
        assertTrue(last.text().matches("(?s).*lästa +1\n.*väntar +0\n.*"), last.text());
        assertFalse(Files.exists(locked));
    }
}
