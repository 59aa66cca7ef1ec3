package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.settings.RuleSettings;

/**
 * Whole cases, {@code testdata/cases}: a folder each with its papers, what was seen on them ({@code layout.json}), what records
 * they hold ({@code records.json}) and what was found ({@code findings.json}). Each stage begins with the file of the one before,
 * so that the stage that changed is the one that fails. {@code -Dgolden=write} writes the files anew, and fails, so that it is
 * not left on.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // a file is written before the next stage reads it
class CaseGoldenTest {
    private static final Path CASES = Path.of("testdata", "cases");
    private static final boolean WRITES = System.getProperty("golden", "").equals("write");
    private static final DocumentParser PARSER = DocumentParser.load();

    @TempDir
    static Path kept;

    private static Ingest ingest;

    @BeforeAll
    static void open() {
        ingest = Ingest.start(IngestSettings.defaults(kept));
    }

    @AfterAll
    static void close() {
        ingest.close();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Order(1)
    void papersAreSeen(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path paper : papers(folder)) {
            String name = paper.getFileName().toString();
            documents.add(ingest.read(paper, Fingerprint.sha256(paper), name, page -> {}));
        }
        assertFalse(documents.isEmpty(), "no paper in " + folder);
        check(folder.resolve("layout.json"), documents);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Order(2)
    void recordsAreRead(Path folder) throws IOException {
        List<List<Part>> records = documents(folder).stream().map(PARSER::parse).toList();
        check(folder.resolve("records.json"), records);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Order(3)
    void findingsAreMade(Path folder) throws IOException {
        List<Document> documents = documents(folder);
        List<List<Part>> records = read(folder.resolve("records.json"), new TypeReference<>() {});
        List<DocumentReport> reports = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document read = documents.get(i);
            reports.add(new DocumentReport(
                    read.sha256(),
                    read.file(),
                    read.mediaType(),
                    read.pageCount(),
                    DocumentReport.Status.EXTRACTED,
                    Optional.empty(),
                    read.problems(),
                    records.get(i)));
        }
        check(folder.resolve("findings.json"), new Reconciler(RuleSettings.DEFAULT).reconcile(reports));
    }

    private static List<Path> papers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<Document> documents(Path folder) throws IOException {
        return read(folder.resolve("layout.json"), new TypeReference<>() {});
    }

    private static <T> T read(Path file, TypeReference<T> type) throws IOException {
        return ModelJson.read(Files.readString(file), type);
    }

    private static void check(Path file, Object value) throws IOException {
        String actual = byLines(ModelJson.write(value));
        if (WRITES) {
            Files.writeString(file, actual);
        }
        Supplier<String> left = () -> "written; read through " + file + " and run without the switch";
        assertEquals("", System.getProperty("golden", ""), left);
        assertEquals(Files.readString(file), actual, file.toString());
    }

    /** A word, a value and a finding on a line each, so that a change shows as one. */
    private static String byLines(String json) {
        return json.replaceAll("(?<=[\\[,{])((?:\"[A-Za-z]+\":)?\\{\"(?:text|value|number|rule|words)\")", "\n$1")
                + "\n";
    }
}
