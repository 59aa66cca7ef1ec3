package se.stodkoll.ingest.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.Made;
import se.stodkoll.ingest.page.IngestEnvironmentException;
import se.stodkoll.ingest.page.PageReaderFactory;
import se.stodkoll.ingest.worker.FaultyReader.Page;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** A reader that crashes, hangs or eats memory costs its page and nothing else. */
class WorkerFaultTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    private static Ingest shared;

    private Ingest ingest = shared;

    @BeforeAll
    static void startWorkers() {
        shared = start(100, LONG, FaultyReader.Factory.class);
    }

    private static IngestSettings settings(int maxPages) {
        return new IngestSettings(2, 64, Duration.ofSeconds(6), maxPages, folder, folder.toAbsolutePath(), 0);
    }

    private static Ingest start(int maxPages, Duration longestFile, Class<? extends PageReaderFactory> reader) {
        return Ingest.start(settings(maxPages), reader, longestFile);
    }

    @BeforeEach
    void forgetAttempts() throws IOException {
        for (Page page : Page.values()) {
            Files.deleteIfExists(folder.resolve(page.name()));
        }
    }

    @AfterEach
    void closeOwn() {
        if (ingest != shared) {
            ingest.close();
        }
    }

    @AfterAll
    static void noWorkerIsLeft() {
        shared.close();
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            children.forEach(child -> child.onExit().join());
        }
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            assertEquals(0, children.count());
        }
    }

    private Document read(Page... pages) throws IOException {
        return ingest.read(Made.tiff(folder.resolve("in.tiff"), pages), "ab", "in.tiff", n -> {});
    }

    private static List<String> problems(Document document) {
        return document.problems().stream().map(p -> p.page() + " " + p.code()).toList();
    }

    private static List<Integer> pages(Document document) {
        return document.pages().stream().map(p -> p.number()).toList();
    }

    private List<String> attempts(Page page) throws IOException {
        return Files.readAllLines(folder.resolve(page.name()));
    }

    /** As a blank file of thousands of pages would: a short one that comes later is read between its pages. */
    @Test
    void aLongFileKeepsNoShortOneWaiting() throws Exception {
        ingest = start(5000, LONG, FaultyReader.Factory.class);
        Page[] pages = new Page[800];
        Arrays.fill(pages, Page.FINE);
        Path longFile = Made.tiff(folder.resolve("long.tiff"), pages);
        Path shortFile = Made.tiff(folder.resolve("short.tiff"), Page.FINE, Page.FINE);
        AtomicInteger done = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(3);
        CompletableFuture<Document> reading =
                CompletableFuture.supplyAsync(() -> ingest.read(longFile, "a", "long.tiff", n -> {
                    done.incrementAndGet();
                    begun.countDown();
                }));
        begun.await();

        assertEquals(
                2, ingest.read(shortFile, "b", "short.tiff", n -> {}).pages().size());

        assertTrue(done.get() < pages.length, "it waited for the whole long file");
        assertEquals(pages.length, reading.get(3, TimeUnit.MINUTES).pages().size());
    }

    @Test
    void eachFaultCostsItsOwnPageOnly() throws IOException {
        AtomicInteger told = new AtomicInteger();
        Path file = Made.tiff(
                folder.resolve("in.tiff"),
                Page.FINE,
                Page.CRASH,
                Page.FINE,
                Page.HANG,
                Page.FINE,
                Page.THROW,
                Page.FAIL,
                Page.NO_MEMORY,
                Page.FINE);
        Document document = ingest.read(file, "ab", "in.tiff", n -> told.incrementAndGet());
        assertEquals(List.of(1, 3, 5, 9), pages(document));
        assertEquals(
                List.of("2 OCR_FAILED", "4 TIMEOUT", "6 OCR_FAILED", "7 OCR_FAILED", "8 OCR_FAILED"),
                problems(document));
        assertEquals(9, document.pageCount());
        assertEquals(9, told.get());
        for (Page lost : List.of(Page.CRASH, Page.HANG, Page.NO_MEMORY)) {
            assertEquals(2, attempts(lost).stream().distinct().count(), lost + " is tried in two processes");
            assertEquals(2, attempts(lost).size(), lost + " is tried twice");
        }
        assertEquals(1, attempts(Page.THROW).size(), "an answer is an answer");
    }

    @Test
    void whatPassesIsReadInTheSecondProcess() throws IOException {
        Document document = read(Page.FINE, Page.CRASH_ONCE);
        assertEquals(List.of(1, 2), pages(document));
        assertEquals(List.of(), document.problems());
        assertEquals(2, attempts(Page.CRASH_ONCE).stream().distinct().count());
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() throws IOException {
        Document document = read(Page.PRINT, Page.PRINT, Page.FINE);
        assertEquals(List.of(1, 2, 3), pages(document));
        assertEquals(List.of(), document.problems());
        assertEquals(2, attempts(Page.PRINT).size());
    }

    @Test
    void aFileWithoutAReadPageIsFailedWithItsFirstProblem() throws IOException {
        Document document = read(Page.FAIL, Page.FAIL);
        assertTrue(document.isFailed());
        assertEquals(List.of("0 OCR_FAILED"), problems(document));
    }

    @Test
    void blankPicturesAreNoSuccess() throws IOException {
        assertEquals(List.of("0 EMPTY"), problems(read(Page.BLANK, Page.BLANK)));
        Document withText = read(Page.BLANK, Page.FINE);
        assertEquals(List.of(1, 2), pages(withText));
        assertEquals(1.0, withText.pages().get(0).verdict().signals().get("blank"));
    }

    @Test
    void pagesBeyondTheLimitAreSaidToBeUnread() throws IOException {
        ingest = start(2, LONG, FaultyReader.Factory.class);
        Document document = read(Page.FINE, Page.FINE, Page.FINE);
        assertEquals(List.of(1, 2), pages(document));
        assertEquals(List.of("3 TOO_LARGE"), problems(document));
        assertEquals(3, document.pageCount());
    }

    @Test
    void aFileThatTakesTooLongKeepsWhatWasRead() throws IOException {
        ingest = start(100, Duration.ZERO, FaultyReader.Factory.class);
        Document document = read(Page.FINE, Page.FINE);
        assertTrue(document.isFailed());
        assertEquals(List.of("0 TIMEOUT"), problems(document));
    }

    @Test
    void aMachineWithoutEngineIsNoFaultOfTheFile() {
        ingest = start(100, LONG, FaultyReader.Missing.class);
        IngestEnvironmentException e = assertThrows(IngestEnvironmentException.class, () -> read(Page.FINE));
        assertTrue(e.getMessage().contains("swe.traineddata saknas"), e.getMessage());
    }

    @Test
    void filesAreReadSideBySide() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(5);
        List<Future<Document>> documents = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = i + ".tiff";
            Page second = i % 5 == 0 ? Page.CRASH : Page.FINE;
            Path file = Made.tiff(folder.resolve(name), Page.FINE, second, Page.FINE);
            documents.add(readers.submit(() -> ingest.read(file, "ab", name, n -> {})));
        }
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i).get();
            assertEquals(i + ".tiff", document.file());
            assertEquals(i % 5 == 0 ? List.of(1, 3) : List.of(1, 2, 3), pages(document));
        }
        readers.shutdown();
    }

    @Test
    void problemsSayWhereAndWhatToDo() throws IOException {
        Problem problem = read(Page.FINE, Page.CRASH).problems().get(0);
        assertEquals(ProblemCode.OCR_FAILED, problem.code());
        assertEquals("Sidan 2: läsprocessen avbröts två gånger. Granska sidan för hand.", problem.message());
    }

    @Test
    void filesOneAfterAnotherNeedOneProcess() throws Exception {
        ingest = start(100, LONG, FaultyReader.Factory.class);
        long before = ProcessHandle.current().children().count();
        for (String name : List.of("one.tiff", "two.tiff", "three.tiff")) {
            Path file = Made.tiff(folder.resolve(name), Page.FINE);
            assertEquals(1, ingest.read(file, name, name, n -> {}).pages().size());
        }
        assertEquals(before + 1, ProcessHandle.current().children().count());
    }

    @Test
    void aWorkerEndsWithItsInput() throws Exception {
        List<String> command = WorkerPool.command(settings(1), FaultyReader.Factory.class.getName());
        Process worker = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        worker.getOutputStream().close();
        assertTrue(worker.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, worker.exitValue());
    }
}
