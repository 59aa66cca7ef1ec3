package se.stodkoll.report.json;

import static se.stodkoll.report.json.FieldJson.array;
import static se.stodkoll.report.json.FieldJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.run.DocumentReport;

/** A file and the parts in it, in report.json. */
final class DocumentJson {
    private DocumentJson() {}

    static ObjectNode document(DocumentReport d) {
        ObjectNode node = object();
        node.put("sha256", d.sha256());
        node.put("file", d.file());
        node.put("mediaType", d.mediaType());
        node.put("pageCount", d.pageCount());
        boolean rescan = d.status() == DocumentReport.Status.RESCAN;
        node.put(
                "status",
                rescan ? DocumentReport.Status.DUPLICATE.name() : d.status().name());
        node.put("rescan", rescan);
        node.set("duplicateOf", FieldJson.text(d.duplicateOf()));
        node.set("error", error(d));
        node.set("problems", array(d.problems(), DocumentJson::problem));
        node.set("parts", array(d.parts(), DocumentJson::part));
        return node;
    }

    /** The worst problem of a file that failed; null where it was read. */
    private static JsonNode error(DocumentReport d) {
        if (d.status() != DocumentReport.Status.FAILED || d.problems().isEmpty()) {
            return object().nullNode();
        }
        Problem worst = d.problems().get(0);
        return object().put("code", worst.code().name()).put("message", worst.message());
    }

    private static JsonNode problem(Problem problem) {
        ObjectNode node = object().put("code", problem.code().name())
                .put("message", problem.message())
                .put("page", problem.page());
        problem.figures().forEach(node.withArray("figures")::add);
        return node;
    }

    private static JsonNode part(Part part) {
        ObjectNode node = object();
        node.put("id", part.id());
        node.put("kind", part.kind().name());
        node.put("title", part.title());
        node.putObject("pages")
                .put("first", part.pages().first())
                .put("last", part.pages().last());
        node.put("textSource", part.textSource().name());
        PartContent content = part.content();
        node.set(
                "application",
                content.application()
                        .<JsonNode>map(ApplicationJson::application)
                        .orElseGet(node::nullNode));
        node.set(
                "decision",
                content.decision().<JsonNode>map(DecisionJson::decision).orElseGet(node::nullNode));
        node.set(
                "supportList",
                content.supportList().<JsonNode>map(DecisionJson::supportList).orElseGet(node::nullNode));
        node.set("tables", array(content.tables(), TableJson::table));
        node.set("unread", array(content.unread(), DocumentJson::unread));
        return node;
    }

    private static JsonNode unread(Unread unread) {
        return object().put("kind", unread.kind().name()).set("evidence", FieldJson.evidence(unread.evidence()));
    }
}
