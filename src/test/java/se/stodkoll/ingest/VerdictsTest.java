package se.stodkoll.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.ocr.Tessdata;

/** Counts what was judged wrong: damaged pages trusted as they are, clean ones read from their picture or altered. */
class VerdictsTest {
    private static final Path SHARED = Path.of("..", "shared", "corpus");

    @TempDir
    Path cache;

    @Test
    void everyDamagedPageOfTheShippedDocumentsIsCaughtAndNoCleanOneTouched() throws Exception {
        assertEquals(Map.of(), misjudged(Path.of("testdata", "demo")));
    }

    @Test
    @Tag("slow")
    void theSameOverTheSharedCorpus() throws Exception {
        assumeTrue(Files.isDirectory(SHARED), "no shared corpus beside the checkout");
        assertEquals(Map.of(), misjudged(SHARED));
    }

    /** Per file, how many of its pages were judged wrong, with how it was made; files judged right are left out. */
    private Map<String, Long> misjudged(Path corpus) throws Exception {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        JsonNode gold = ModelJson.mapper()
                .readTree(corpus.resolve("gold.json").toFile())
                .path("documents");
        IngestSettings settings = new IngestSettings(
                2, 768, Duration.ofMinutes(5), 5000, Tessdata.locate().orElseThrow(), cache, 0);
        Map<String, Long> wrong = new TreeMap<>();
        try (Ingest ingest = Ingest.start(settings);
                Stream<Path> files = Files.list(corpus.resolve("inbox"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String how = gold.path(name).path("how").asText().toLowerCase(Locale.ROOT);
                Document document = ingest.read(file, name, name, page -> {});
                long pages = misjudged(how, document.pages());
                if (pages > 0) {
                    wrong.put(how + " " + name, pages);
                }
            }
        }
        return wrong;
    }

    private static long misjudged(String how, List<Page> pages) {
        if (how.startsWith("scan") || how.startsWith("bad")) {
            return pages.stream()
                    .filter(p -> p.verdict().source() != TextSource.OCR)
                    .count();
        }
        if (how.startsWith("broken")) {
            // headings may have a font of their own that is whole: the file is caught where a page of it is
            return pages.stream().anyMatch(p -> p.verdict().source() != TextSource.TEXT_LAYER) ? 0 : pages.size();
        }
        return how.equals("born")
                ? pages.stream().filter(VerdictsTest::isTouched).count()
                : 0;
    }

    private static boolean isTouched(Page page) {
        return page.verdict().source() != TextSource.TEXT_LAYER
                || page.lines().stream()
                        .flatMap(l -> l.words().stream())
                        .anyMatch(w -> !w.edits().isEmpty());
    }
}
