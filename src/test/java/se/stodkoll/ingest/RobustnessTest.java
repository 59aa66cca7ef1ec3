package se.stodkoll.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.ingest.file.PdfSource;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.ProblemCode;

/**
 * Reads a folder of hostile files, named by the system property {@code stodkoll.robustness}; its {@code manifest.csv}
 * says of each what must become of it. None may end otherwise than read or failed with a code, in bounded time.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "stodkoll.robustness", matches = ".+")
class RobustnessTest {
    private static final Path FILES = Path.of(System.getProperty("stodkoll.robustness", "."));
    private static final Duration PAGE = Duration.ofSeconds(60);

    /** What the manifest's wording demands of the outcome. */
    private enum Demand {
        PASSWORD("clear error: password protected"),
        NOT_READABLE("clear error: not a readable PDF"),
        NO_PAGES("clear error: no pages"),
        NO_BLANK_SUCCESS("PDFBox shows an empty page"),
        RESULT("result"),
        BOUNDED("");

        private final String wording;

        Demand(String wording) {
            this.wording = wording;
        }

        static Demand of(String row) {
            return Stream.of(values())
                    .filter(d -> row.contains(d.wording))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As many as the aim for memory is set for, and as many files at a time, as a night reads. */
    private static final int WORKERS = 2;

    /** Of the workers, without the process that gathers what they read. The aim is 1,200; performance.md tells what holds more. */
    private static final long MOST_MEGABYTES = 1_800;

    @TempDir
    static Path home;

    private static final Map<String, Future<Outcome>> OUTCOMES = new LinkedHashMap<>();
    private static final ExecutorService READERS = Executors.newFixedThreadPool(WORKERS);
    private static Ingest ingest;
    private static MemoryOfAll memory;

    private record Outcome(Document document, Duration took) {}

    @BeforeAll
    static void start() throws IOException {
        IngestSettings usual = IngestSettings.defaults(home);
        ingest = Ingest.start(new IngestSettings(
                WORKERS, usual.workerHeapMegabytes(), PAGE, 200, usual.tessdata(), usual.cache(), 100));
        memory = new MemoryOfAll();
        rows().forEach(row -> OUTCOMES.put(row, READERS.submit(() -> read(name(row)))));
    }

    @AfterAll
    static void stop() {
        READERS.shutdownNow();
        memory.close();
        ingest.close();
    }

    private static String name(String row) {
        return row.substring(0, row.indexOf(','));
    }

    private static Outcome read(String name) {
        long started = System.nanoTime();
        Document document = ingest.read(FILES.resolve(name), "ab", name, n -> {});
        return new Outcome(document, Duration.ofNanos(System.nanoTime() - started));
    }

    static List<String> rows() throws IOException {
        return Files.readAllLines(FILES.resolve("manifest.csv")).stream()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void endsAsReadOrFailedWithItsCode(String row) throws Exception {
        String name = name(row);
        Document document = OUTCOMES.get(row).get().document();
        Duration took = OUTCOMES.get(row).get().took();
        assertTrue(took.compareTo(PAGE.multipliedBy(3L * (document.pageCount() + 1))) < 0, name + " took " + took);
        assertFalse(document.isFailed() && document.problems().isEmpty(), name + " failed without a reason");
        check(Demand.of(row), name, document);
    }

    @Test
    void allOfThemHoldNoMoreMemoryTogetherThanIsTold() throws Exception {
        for (Future<Outcome> each : OUTCOMES.values()) {
            each.get();
        }
        System.out.println("the workers held at most " + memory.mostMegabytes() + " MB together");
        assertTrue(memory.mostMegabytes() < MOST_MEGABYTES, memory.mostMegabytes() + " MB");
    }

    private static void check(Demand demand, String name, Document document) {
        Set<ProblemCode> allowed = switch (demand) {
            case PASSWORD -> Set.of(ProblemCode.ENCRYPTED);
            case NOT_READABLE -> Set.of(ProblemCode.DAMAGED, ProblemCode.UNSUPPORTED_TYPE);
            case NO_PAGES -> Set.of(ProblemCode.EMPTY, ProblemCode.DAMAGED);
            case NO_BLANK_SUCCESS, RESULT -> Set.of(ProblemCode.EMPTY, ProblemCode.OCR_FAILED, ProblemCode.DAMAGED);
            case BOUNDED -> Set.of(ProblemCode.values());
        };
        boolean mayBeRead = switch (demand) {
            case PASSWORD, NO_PAGES -> false;
            case NOT_READABLE -> !document.mediaType().equals(PdfSource.MEDIA_TYPE);
            case NO_BLANK_SUCCESS, RESULT, BOUNDED -> true;
        };
        if (!document.isFailed()) {
            assertTrue(mayBeRead, name + " was read");
            assertTrue(document.pages().stream().anyMatch(p -> !p.lines().isEmpty()), name + " has no text");
            return;
        }
        ProblemCode code = document.problems().get(0).code();
        assertTrue(allowed.contains(code), name + ": " + code + ", expected one of " + allowed);
        assertEquals(0, document.problems().get(0).page(), name);
    }
}
