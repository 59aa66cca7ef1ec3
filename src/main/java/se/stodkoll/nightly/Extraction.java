package se.stodkoll.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.model.Document;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.DocumentReport.Status;
import se.stodkoll.model.RunReport;
import se.stodkoll.report.json.ReportJson;
import se.stodkoll.store.Parsed;

/**
 * One file read on its own, without inbox or ledger.
 *
 * @param document as read, with the verdict on each page
 * @param report what the report would say of it
 */
public record Extraction(Document document, DocumentReport report) {

    /** Reads and parses one file; a bad one is told by {@link DocumentReport#problems()}. */
    public static Extraction of(Path file, Stages stages) throws IOException {
        String name = file.getFileName().toString();
        Document document =
                stages.reader().read(file.toAbsolutePath(), Fingerprint.sha256(file), name, pages -> {});
        Parsed parsed = document.isFailed()
                ? Parsed.of(document, List.of())
                : ParseDesk.parse(document, stages);
        Status status = parsed.readable() ? Status.EXTRACTED : Status.FAILED;
        return new Extraction(
                document,
                new DocumentReport(
                        document.sha256(),
                        name,
                        document.mediaType(),
                        document.pageCount(),
                        status,
                        Optional.empty(),
                        parsed.problems(),
                        parsed.parts()));
    }

    /** Its entry of report.json, indented, as the report's own writer writes it. */
    public String json() throws IOException {
        Path file = Files.createTempFile("stodkoll", ".json");
        try {
            RunReport alone = new RunReport(
                    "extract", Instant.EPOCH, Instant.EPOCH, ProgramVersion.name(), List.of(report), List.of(), Map.of());
            ReportJson.write(new se.stodkoll.report.digest.Night(alone), file);
            JsonNode all = ModelJson.mapper().readTree(file.toFile());
            return ModelJson.mapper().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(all.get("documents").get(0));
        } finally {
            Files.delete(file);
        }
    }
}
