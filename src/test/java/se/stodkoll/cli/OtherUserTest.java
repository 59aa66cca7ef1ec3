package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.cli.program.ExitCode;
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
        assertEquals(
                0,
                new ProcessBuilder("chmod", "1777", sticky.getParent().toString())
                        .start()
                        .waitFor());

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
        assertTrue(
                status.text().contains("låst.txt INACCESSIBLE: kan inte öppnas; ge programmets användare läsrätt"),
                status.text());
        Said doctor = program("doctor", "--quiet");
        assertEquals(ExitCode.ENVIRONMENT.code(), doctor.exit(), doctor.text());
        assertTrue(doctor.text().contains("låst.txt=INACCESSIBLE"), doctor.text());

        OtherUser.give(locked, "rw-r--r--");
        Files.delete(sticky);
        Said last = program("run");
        assertTrue(last.text().matches("(?s).*lästa +1\n.*väntar +0\n.*"), last.text());
        assertFalse(Files.exists(locked));
    }

    private static Said asOther(Path file) throws Exception {
        return OtherUser.asOther("ls", file.toString());
    }

    @Test
    void aHomeThatOthersCouldReadIsClosedToThemAndToldOnce() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(home.resolve("sessions"));
        assertEquals(0, asOther(home.resolve("sessions")).exit(), "open at first");
        drop("egen.txt");

        Said run = program("run");

        assertEquals(0, run.exit(), run.text());
        assertTrue(run.text().contains("Andra användare kunde läsa i [" + home + ", "), run.text());
        for (String inside : List.of("", "sessions", "inbox", "stodkoll.db", "report/latest", "logs/stodkoll.log")) {
            assertTrue(asOther(home.resolve(inside)).exit() != 0, inside);
        }
        for (String each : List.of("archive", "report", "quarantine", "cache", "logs", "tmp", "sessions")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(each))),
                    each);
        }
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("stodkoll.db"))));
        Path backup = folder.resolve("kopia.db");
        Said second = program("backup", backup.toString());
        assertFalse(second.text().contains("Andra användare"), second.text());
        assertTrue(OtherUser.asOther("cat", backup.toString()).exit() != 0, "a backup is the ledger");
    }

    private Said programIn(Path temporary, String... arguments) throws Exception {
        return OtherUser.program(
                Map.of("STODKOLL_HOME", home.toString(), "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary),
                arguments);
    }

    @Test
    void whatAnotherUserHasInTheTemporaryFolderStopsNothing() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        OtherUser.give(Files.createDirectories(temporary.resolve("poifiles")), "rwx------");
        drop("egen.txt");

        Said run = programIn(temporary, "run");

        assertEquals(0, run.exit(), run.text());
        assertTrue(Files.exists(home.resolve("report/latest/rapport.xlsx")));
        assertEquals(List.of("poifiles"), names(temporary), "what was made for a moment is gone");
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aTemporaryFolderThatCannotBeUsedIsNamed() throws Exception {
        Path missing = folder.resolve("finns-inte");
        Said refused = programIn(missing, "status");
        assertEquals(ExitCode.ENVIRONMENT.code(), refused.exit(), refused.text());
        assertTrue(
                refused.text().contains("mappen " + missing + " för tillfälliga filer kan inte användas"),
                refused.text());

        Path noexec = Files.createDirectories(folder.resolve("noexec"));
        int mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "noexec,size=20m", "tmpfs", noexec.toString())
                .start()
                .waitFor();
        assumeTrue(mounted == 0, "no disk can be mounted here");
        try {
            Said noPrograms = programIn(noexec, "status");
            assertEquals(ExitCode.ENVIRONMENT.code(), noPrograms.exit(), noPrograms.text());
            assertTrue(
                    noPrograms.text().contains("mappen " + noexec)
                            && noPrograms.text().contains("noexec)"),
                    noPrograms.text());
        } finally {
            assertEquals(
                    0, new ProcessBuilder("umount", noexec.toString()).start().waitFor());
        }
    }

    /** As a killed night leaves it, with a picture of a page in it. */
    @Test
    void whatADeadProcessLeftGoesWhenTheNextBegins() throws Exception {
        String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        Path dead = Files.createDirectories(home.resolve("tmp").resolve(host + "-999999999"));
        Files.writeString(dead.resolve("sida.png"), "bild");

        assertEquals(0, program("status").exit());

        assertEquals(List.of(), names(home.resolve("tmp")));
    }

    @Test
    void aHomeThatCannotBeWrittenToIsToldInOneLine() throws Exception {
        OtherUser.give(home, "r-xr-xr-x");
        for (String command : List.of("run", "status", "review")) {
            Said told = program(command);
            assertEquals(ExitCode.ENVIRONMENT.code(), told.exit(), told.text());
            assertEquals(1, told.text().strip().lines().count(), told.text());
            assertTrue(told.text().contains("Hemmappen " + home + " går inte att skriva i."), told.text());
        }
    }
}
