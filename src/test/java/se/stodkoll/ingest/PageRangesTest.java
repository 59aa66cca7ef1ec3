package se.stodkoll.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.PageRange;

/** A file read by page ranges, on whatever machines, is the file read in one go. */
class PageRangesTest {
    private static final Path SHIPPED = Path.of("testdata", "demo", "inbox");

    @TempDir
    Path home;

    @Test
    void partsPutTogetherAreTheWhole() throws IOException {
        try (Ingest ingest = Ingest.start(IngestSettings.defaults(home));
                Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.sorted().toList()) {
                Document whole = ingest.read(file, "0".repeat(64), "name", pages -> {});
                List<Document> parts = new ArrayList<>();
                for (int page = 1; page <= whole.pageCount(); page++) {
                    parts.add(ingest.readPages(file, "0".repeat(64), "name", new PageRange(page, page), pages -> {}));
                }
                assertEquals(whole, ingest.assemble(parts), file.toString());
            }
        }
    }
}
