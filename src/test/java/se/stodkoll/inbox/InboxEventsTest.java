package se.stodkoll.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens in the inbox is told of, however long that takes the system; what is none of a night's business is not. */
@Timeout(60)
class InboxEventsTest {
    @TempDir
    Path folder;

    private InboxEvents events;

    @BeforeEach
    void listen() {
        events = InboxEvents.of(folder);
    }

    private void untilTold() throws InterruptedException {
        while (!events.any()) {
            Thread.sleep(20);
        }
    }

    @Test
    void aFileInAFolderMadeLaterIsToldOf() throws Exception {
        Path below = Files.createDirectories(folder.resolve("län/söder"));
        untilTold();
        Files.writeString(below.resolve("a.txt"), "a");
        untilTold();
        events.close();
    }

    @Test
    void hiddenFilesAndFoldersAreNot() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve(".work/r1")).resolve("a.txt"), "a");
        Files.writeString(folder.resolve(".upload.tmp"), "a");
        Files.writeString(folder.resolve("sist.txt"), "a");
        untilTold();
        Files.writeString(folder.resolve(".work/r1/b.txt"), "b");
        Files.writeString(folder.resolve(".efter"), "b");
        assertFalse(events.any());
        events.close();
    }

    @Test
    void whereNobodyTellsNothingIsTold() throws IOException {
        try (InboxEvents missing = InboxEvents.of(folder.resolve("finns-inte"))) {
            assertFalse(missing.any());
        }
        assertTrue(Files.isDirectory(folder));
    }
}
