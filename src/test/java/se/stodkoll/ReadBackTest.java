package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.made.MadeCorpus;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunFiles;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.settings.RuleSettingsMap;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.json.ReportJson;

/** Documents made at random, from file to findings: what was put into them must come out. Prints its errors by kind. */
@Tag("slow")
class ReadBackTest {
    /** Two processes leave the machine some room. */
    private static final int WORKERS = 2;

    @TempDir
    private Path folder;

    /** @param damages that the documents suffer; @param least shares of values and amounts that must be right */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "printed | 4711 | 112 | BORN | 3 | 0.97 | 0.98",
                "with a broken map | 4712 | 12 | BROKEN_MAP | 0 | 0.95 | 0.98",
                "scanned | 4713 | 4 | SCAN | 0 | 0.90 | 0.95"
            })
    void whatWasMadeIsReadBack(
            String name, String seed, String matters, String damages, String bundles, double values, double amounts)
            throws IOException {
        MadeCorpus.main(new String[] {folder.toString(), seed, matters, damages, bundles});
        JsonNode gold = ModelJson.mapper().readTree(folder.resolve("gold.json").toFile());
        ErrorTable errors = new ErrorTable();
        errors.compare(gold, night());
        System.out.println(errors.shown(name));
        assertTrue(errors.share(false) >= values, errors.shown(name));
        assertTrue(errors.share(true) >= amounts, errors.shown(name));
    }

    /** The night's report.json of all files. */
    private JsonNode night() throws IOException {
        List<DocumentReport> reports = new ArrayList<>();
        DocumentParser parser = DocumentParser.load();
        try (Ingest ingest = Ingest.start(settings())) {
            for (Path file : files()) {
                String name = file.getFileName().toString();
                Document document = ingest.read(file, Fingerprint.sha256(file), name, pages -> {});
                reports.add(new DocumentReport(
                        document.sha256(),
                        name,
                        document.mediaType(),
                        document.pageCount(),
                        DocumentReport.Status.EXTRACTED,
                        Optional.empty(),
                        document.problems(),
                        parser.parse(document)));
            }
        }
        Path report = folder.resolve("report.json");
        RunReport run = new RunReport(
                "made",
                Instant.EPOCH,
                Instant.EPOCH,
                "test",
                reports,
                new Reconciler(RuleSettings.DEFAULT).reconcile(reports),
                RuleSettingsMap.write(RuleSettings.DEFAULT),
                RunFiles.NONE);
        ReportJson.write(new NightDigest(run), report);
        return ModelJson.mapper().readTree(report.toFile());
    }

    private List<Path> files() throws IOException {
        try (var listed = Files.list(folder.resolve("inbox"))) {
            return listed.sorted().toList();
        }
    }

    private IngestSettings settings() {
        IngestSettings usual = IngestSettings.defaults(folder);
        return new IngestSettings(
                WORKERS, 768, Duration.ofMinutes(2), 500, usual.tessdata(), folder.resolve("cache"), 0);
    }
}
