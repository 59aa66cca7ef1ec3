package se.stodkoll.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.report.digest.Attention;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.Summary;

/** Writes report.json, document by document and case by case, so that a large night needs no tree of the whole. */
public final class ReportJson {
    /** The version of the file's form; raised where a key changes its meaning. */
    static final int SCHEMA_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReportJson() {}

    /** Writes the file in place: the caller renames it when it is whole. */
    public static void write(NightDigest night, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            tree(json, "run", run(night.report()));
            tree(json, "settings", MAPPER.valueToTree(night.report().settings()));
            array(json, "documents", night.report().documents(), DocumentJson::document);
            array(json, "cases", night.casesInReportOrder(), CaseJson::of);
            tree(json, "summary", summary(night));
            json.writeEndObject();
        }
    }

    /** A document as it stands in the file. */
    public static ObjectNode of(DocumentReport document) {
        return DocumentJson.document(document);
    }

    /** A case as it stands in the file. */
    public static ObjectNode of(Case matter) {
        return CaseJson.of(matter);
    }

    private static <T> void array(JsonGenerator json, String name, List<T> values, Function<T, ObjectNode> each)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            MAPPER.writeTree(json, each.apply(value));
        }
        json.writeEndArray();
    }

    private static void tree(JsonGenerator json, String name, JsonNode node) throws IOException {
        json.writeFieldName(name);
        MAPPER.writeTree(json, node);
    }

    private static ObjectNode run(RunReport report) {
        return FieldJson.object()
                .put("id", report.runId())
                .put("startedAt", report.startedAt().toString())
                .put("finishedAt", report.finishedAt().toString())
                .put("version", report.version());
    }

    private static ObjectNode tonight(Balance balance) {
        return FieldJson.object()
                .put("filesIn", balance.filesIn())
                .put("read", balance.read())
                .put("duplicates", balance.duplicates())
                .put("quarantined", balance.quarantined());
    }

    /** What is left for a person, and what differs in it. */
    private static ObjectNode work(Summary s) {
        ObjectNode node = FieldJson.object()
                .put("toDo", s.toDo())
                .put("new", s.work().get(Attention.NEW))
                .put("left", s.work().get(Attention.LEFT))
                .put("deferred", s.work().get(Attention.DEFERRED))
                .put("reviewed", s.work().get(Attention.REVIEWED))
                .put("nothing", s.work().get(Attention.NOTHING))
                .put("grantedDiffers", s.apart().granted())
                .put("misprinted", s.apart().misprints())
                .put("otherwiseDiffers", s.apart().other());
        node.set("grantedDifference", FieldJson.number(s.apart().grantedKronor().kronor()));
        node.set(
                "misprintDifference",
                FieldJson.number(s.apart().misprintKronor().kronor()));
        return node;
    }

    private static ObjectNode summary(NightDigest night) {
        Summary s = night.summary();
        ObjectNode node = FieldJson.object()
                .put("documents", s.documents())
                .put("failed", s.failed())
                .put("duplicates", s.duplicates())
                .put("waiting", night.report().files().balance().waiting())
                .put("cases", s.cases())
                .put("match", s.match())
                .put("mismatch", s.mismatch())
                .put("review", s.review())
                .put("unmatched", s.unmatched())
                .put("notRead", s.notRead());
        node.set("differenceSum", FieldJson.number(night.differenceSum().kronor()));
        node.set("tonight", tonight(night.report().files().balance()));
        node.set("work", work(s));
        return node;
    }
}
