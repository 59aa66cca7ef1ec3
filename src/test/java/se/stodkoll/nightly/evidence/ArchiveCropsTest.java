package se.stodkoll.nightly.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stodkoll.nightly.evidence.CropCacheTest.sight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Box;

/** Pictures of a file of many pages, and what is loaded for them. */
class ArchiveCropsTest {
    private static final int PAGES = 5;
    private static final List<Box> PLACE = List.of(new Box(20, 20, 80, 30));

    @TempDir
    private Path folder;

    private final List<String> loaded = new ArrayList<>();

    private ArchiveCrops crops;

    @BeforeEach
    void twoFiles() throws IOException {
        Path file = folder.resolve("file.pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 1; i <= PAGES; i++) {
                pdf.addPage(new PDPage(new PDRectangle(100, 100 + 10 * i)));
            }
            pdf.save(file.toFile());
        }
        crops = new ArchiveCrops(Map.of("a", file, "b", file, "gone", folder.resolve("gone.pdf")), this::load);
    }

    /** The fifth page was never read. */
    private Optional<Document> load(String sha256) {
        loaded.add(sha256);
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        List<Page> pages = IntStream.range(1, PAGES)
                .mapToObj(i -> new Page(i, 100, 100 + 10 * i, List.of(), List.of(), verdict))
                .toList();
        return Optional.of(new Document(sha256, "file.pdf", "application/pdf", PAGES, pages, List.of(), List.of()));
    }

    @Test
    void aFileIsLoadedOnceForAllItsPages() {
        for (int page = 1; page < PAGES; page++) {
            assertTrue(crops.crop(sight("a", page, PLACE)).isPresent());
            assertTrue(crops.page("a", page).isPresent());
        }
        assertEquals(List.of("a"), loaded);
    }

    @Test
    void eachPageIsItsOwnPicture() {
        int low = crops.crop(sight("a", 1, List.of(new Box(0, 900, 10, 910))))
                .orElseThrow()
                .height();
        int high = crops.crop(sight("a", 4, List.of(new Box(0, 900, 10, 910))))
                .orElseThrow()
                .height();
        assertTrue(low < high, low + " and " + high);
        assertEquals(Optional.empty(), crops.crop(sight("a", PAGES, PLACE)));
    }

    @Test
    void anotherFileIsLoadedForItself() {
        crops.crop(sight("a", 1, PLACE));
        crops.crop(sight("b", 1, PLACE));
        crops.crop(sight("b", 2, PLACE));
        assertEquals(List.of("a", "b"), loaded);
    }

    @Test
    void aFileThatIsGoneHasNoPictureAndIsNotLoaded() throws IOException {
        assertEquals(Optional.empty(), crops.crop(sight("gone", 1, PLACE)));
        assertEquals(Optional.empty(), crops.crop(sight("unknown", 1, PLACE)));
        assertEquals(List.of(), loaded);
    }
}
