package se.stodkoll.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped under testdata/demo is what the generator makes today. */
class DemoCorpusTest {
    private static final Path SHIPPED = Path.of("testdata", "demo");
    private static final long MOST_BYTES = 1_500_000;

    @TempDir
    private Path folder;

    private static List<String> names(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("inbox"))) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theShippedDemoIsTheGeneratorsOwn() throws IOException {
        DemoCorpus.write(folder);
        assertEquals(
                Files.readString(folder.resolve("gold.json")),
                Files.readString(SHIPPED.resolve("gold.json")),
                "make it anew as testdata/README.md says");
        assertEquals(names(folder), names(SHIPPED));
    }

    @Test
    void theDemoIsSmall() throws IOException {
        long bytes = 0;
        for (String name : names(SHIPPED)) {
            bytes += Files.size(SHIPPED.resolve("inbox").resolve(name));
        }
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }
}
