package se.stodkoll.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    private static final Duration SETTLE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMillis(900);

    @TempDir
    Path home;

    private Path folder;
    private Inbox inbox;

    @BeforeEach
    void open() throws IOException {
        folder = home.resolve("inbox");
        inbox = Inbox.open(folder, SETTLE, PATIENCE, List.of(home.resolve("archive")));
    }

    private Path old(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        return file;
    }

    private static List<String> names(InboxTake take) {
        return take.claimed().stream().map(ClaimedFile::name).toList();
    }

    @Test
    void takesFilesOfSubFoldersAndLeavesTheFoldersThere() throws IOException {
        old("b.txt", "b");
        old("län/söder/å.txt", "å");
        InboxTake take = inbox.take("r1");
        assertEquals(List.of("b.txt", "län/söder/å.txt"), names(take));
        assertEquals("r1/län/söder/å.txt", take.claimed().get(1).claim());
        assertEquals(inbox.pathOf("r1/b.txt"), take.claimed().get(0).path());
        assertTrue(Files.isDirectory(folder.resolve("län/söder")));
        assertFalse(Files.exists(folder.resolve("b.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "rapport.pdf, false",
        "README, false",
        "partiell.pdf, false",
        ".hemlig.pdf, true",
        "~$brev.docx, true",
        "brev.docx~, true",
        "hämtning.pdf.crdownload, true",
        "kopia.PART, true",
        "Thumbs.db, true",
        "x.tmp, true",
    })
    void hiddenAndTemporaryNamesAreNotSeen(String name, boolean ignored) throws IOException {
        assertEquals(ignored, InboxScan.isHiddenOrTemporary(name));
        old(name, "x");
        assertEquals(ignored ? 0 : 1, inbox.take("r").filesIn());
    }

    @Test
    void hiddenFoldersAreNotEntered() throws IOException {
        old(".trash/a.txt", "x");
        assertEquals(0, inbox.take("r").filesIn());
    }

    @Test
    void linksAreRefusedAndNotFollowed() throws IOException {
        Path outside = Files.writeString(home.resolve("hemlig.txt"), "hemlig");
        Files.createDirectories(home.resolve("annan"));
        Files.writeString(home.resolve("annan/b.txt"), "b");
        Files.createSymbolicLink(folder.resolve("fil.txt"), outside);
        Files.createSymbolicLink(folder.resolve("mapp"), home.resolve("annan"));
        InboxTake take = inbox.take("r");
        assertEquals(0, take.filesIn());
        assertEquals(
                List.of("fil.txt", "mapp"),
                take.refused().stream().map(RefusedFile::name).sorted().toList());
        assertTrue(take.refused().get(0).reason().contains("länk"));
        assertEquals("hemlig", Files.readString(outside));
    }

    @Test
    void pipesAreRefusedAndNotOpened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("rör.pdf");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        InboxTake take = inbox.take("r");
        assertEquals(0, take.filesIn());
        assertEquals("rör.pdf", take.refused().get(0).name());
    }

    @Test
    void aNewFileIsTakenWhenItHasStoodStill() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "ny");
        assertEquals(List.of("a.txt"), names(inbox.take("r")));
    }

    @Test
    void aFileStillBeingWrittenWaits() throws Exception {
        Path file = folder.resolve("a.txt");
        write(file);
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 40; i++) {
                write(file);
            }
        });
        writer.start();
        InboxTake take = inbox.take("r");
        writer.join();
        assertEquals(List.of(), names(take));
        assertEquals(List.of("a.txt"), take.waiting());
        assertEquals(List.of("a.txt"), names(inbox.take("r2")));
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "mer ", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(50);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 början', false",
        "'%PDF-1.7 hela %%EOF', true",
        "'PK\u0003\u0004 början', false",
        "'vanlig text', true",
        "'II*\u0000\u0040\u0000\u0000\u0000 börjar', false",
        "'MM\u0000*\u0000\u0000\u0000\u0008 och en katalog', true",
        "'', true",
    })
    void aCopyThatStallsLacksItsEnd(String content, boolean whole) throws IOException {
        Path file = Files.write(folder.resolve("a"), content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertEquals(whole, EndMark.isPresent(file));
    }

    @Test
    void aFileWithoutItsEndIsTakenAfterThePatience() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 avhuggen");
        Instant before = Instant.now();
        assertEquals(List.of("a.pdf"), names(inbox.take("r")));
        assertTrue(Duration.between(before, Instant.now()).compareTo(SETTLE.plusMillis(200)) > 0);
    }

    @Test
    void whatABrokenRunHadTakenComesFirst() throws IOException {
        old("b.txt", "b");
        inbox.take("r1");
        old("a.txt", "a");
        InboxTake take = inbox.take("r2");
        assertEquals(
                List.of("r1/b.txt", "r2/a.txt"),
                take.claimed().stream().map(ClaimedFile::claim).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rad\nbruten.txt",
                "\uD83D\uDCC4 bilaga.txt",
                "-rf",
                "a b  c.txt",
                "%2e%2e%2f.txt",
                "$(reboot).txt"
            })
    void oddNamesAreNames(String name) throws IOException {
        old(name, "x");
        assertEquals(List.of(name), names(inbox.take("r1")));
        assertTrue(Files.exists(inbox.pathOf("r1/" + name)));
    }

    @Test
    void aNameAsLongAsTheFileSystemAllowsIsKept() throws IOException {
        String name = "å".repeat(125) + "x.txt"; // 255 bytes
        old(name, "x");
        assertEquals(List.of(name), names(inbox.take("r1")));
    }

    @Test
    void namesThatAreNoTextAreFoundAgainUnderTheirClaim() throws Exception {
        String bytes = "cd \"$1\" && printf a > $'\\xe5.txt' && printf b > $'\\xe4.txt' && touch -d '1 hour ago' *.txt";
        Process shell = new ProcessBuilder("bash", "-c", bytes, "bash", folder.toString()).start();
        assertEquals(0, shell.waitFor());
        InboxTake take = inbox.take("r1");
        assertEquals(2, take.claimed().size());
        for (ClaimedFile each : take.claimed()) {
            assertTrue(Files.exists(inbox.pathOf(each.claim())), each.claim());
        }
        assertEquals(2, inbox.take("r2").claimed().size(), "found again after a broken night");
    }

    @Test
    void aFolderSwappedForALinkGivesNothingAway() throws IOException {
        Path outside = Files.createDirectories(home.resolve("annan"));
        Files.writeString(outside.resolve("a.txt"), "hemlig");
        Files.setLastModifiedTime(
                outside.resolve("a.txt"), FileTime.from(Instant.now().minusSeconds(3600)));
        Path work = folder.resolve(".work");
        Files.delete(work);
        Files.createSymbolicLink(work, outside);
        InboxException refused =
                assertThrows(InboxException.class, () -> Inbox.open(folder, SETTLE, PATIENCE, List.of()));
        assertTrue(refused.getMessage().contains("är en länk"), refused.getMessage());
        assertTrue(Files.exists(outside.resolve("a.txt")));
    }

    @Test
    void sweepingRemovesOnlyEmptyFolders() throws IOException {
        old("x/a.txt", "a");
        old("y/b.txt", "b");
        InboxTake take = inbox.take("r1");
        Files.delete(take.claimed().get(0).path());
        inbox.sweep();
        assertFalse(Files.exists(inbox.pathOf("r1/x")));
        assertTrue(Files.exists(inbox.pathOf("r1/y/b.txt")));
    }

    @ParameterizedTest
    @CsvSource({"inbox/ut", "inbox", "."})
    void anOutputFolderInTheInboxIsRefusedAndTheOtherWayAround(String output) throws IOException {
        Files.createDirectories(home.resolve(output));
        InboxException refused = assertThrows(
                InboxException.class, () -> Inbox.open(folder, SETTLE, PATIENCE, List.of(home.resolve(output))));
        assertTrue(refused.getMessage().contains("ligger i varandra"), refused.getMessage());
    }
}
