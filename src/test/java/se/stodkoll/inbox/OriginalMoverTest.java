package se.stodkoll.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalMoverTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "a.pdf, a.pdf, a-2.pdf",
        "mapp/a.tar.gz, mapp/a.tar.gz, mapp/a.tar-2.gz",
        "utan, utan, utan-2",
        "v1.2/utan, v1.2/utan, v1.2/utan-2",
    })
    void aNameThatIsTakenGetsANumber(String name, String first, String second) throws IOException {
        assertEquals(root.resolve(first), OriginalMover.freePlace(root, name, place -> false));
        Files.createDirectories(root.resolve(first).getParent());
        Files.writeString(root.resolve(first), "x");
        assertEquals(root.resolve(second), OriginalMover.freePlace(root, name, place -> false));
        assertEquals(
                root.resolve(second.replace("-2", "-3")),
                OriginalMover.freePlace(root, name, place -> place.equals(root.resolve(second))),
                "promised to another");
    }

    @Test
    void aVeryLongNameLeavesRoomForWhatIsPutAfterIt() throws IOException {
        String name = "å".repeat(125) + ".pdf";
        Path place = OriginalMover.freePlace(root, name, p -> false);
        String last = place.getFileName().toString();
        assertTrue(last.getBytes(StandardCharsets.UTF_8).length <= 200, last);
        assertTrue(last.endsWith("å.pdf"), last);
        OriginalMover.write(place.resolveSibling(last + ".reason.json"), "{}");
    }

    @Test
    void movingTwiceIsMovingOnce() throws IOException {
        Path source = Files.writeString(root.resolve("a.txt"), "a");
        Path place = root.resolve("archive/2026/a.txt");
        OriginalMover.move(source, place);
        OriginalMover.move(source, place);
        assertEquals("a", Files.readString(place));
        assertFalse(Files.exists(source));
    }

    @Test
    void aFileThatLiesNowhereIsAnError() {
        assertThrows(IOException.class, () -> OriginalMover.move(root.resolve("a"), root.resolve("b")));
    }
}
