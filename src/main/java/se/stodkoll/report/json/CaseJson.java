package se.stodkoll.report.json;

import static se.stodkoll.report.json.FieldJson.array;
import static se.stodkoll.report.json.FieldJson.object;
import static se.stodkoll.report.json.FieldJson.text;
import static se.stodkoll.report.json.FieldJson.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Link;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.report.digest.Canonical;

/** A case with its links and findings, in report.json. */
final class CaseJson {
    private CaseJson() {}

    static ObjectNode of(Case c) {
        ObjectNode node = object();
        node.put("id", c.id());
        node.put("projectName", c.projectName());
        node.put("status", c.status().name());
        node.set("application", texts(c.application()));
        node.set("decision", texts(c.decision()));
        node.set("rows", array(c.rows(), CaseJson::row));
        node.set("links", array(c.links(), CaseJson::link));
        node.set("findings", array(c.findings(), CaseJson::finding));
        node.set("reviews", array(c.reviews(), ReviewJson::event));
        return node;
    }

    private static JsonNode row(RowRef ref) {
        return object().put("part", ref.part()).put("row", ref.row());
    }

    private static JsonNode link(Link link) {
        ObjectNode node = object().put("from", link.from()).put("to", link.to()).put("score", link.score());
        node.set("reasons", texts(link.reasons()));
        return node;
    }

    private static JsonNode finding(Finding f) {
        ObjectNode node = object();
        node.put("rule", f.rule().name());
        node.put("severity", f.severity().name());
        node.putObject("message")
                .put("sv", f.message().sv())
                .put("en", f.message().en());
        Comparison comparison = f.comparison();
        node.set("expected", compared(comparison.type(), comparison.expected()));
        node.set("actual", compared(comparison.type(), comparison.actual()));
        node.set("difference", number(comparison.actualMinusExpected()));
        node.set("differencePercent", number(comparison.percentOfExpected()));
        node.set("where", text(f.where()));
        node.set("evidence", array(f.evidence(), FieldJson::evidence));
        node.set("suggestion", text(f.suggestion()));
        node.put("cause", f.cause());
        node.set("review", ReviewJson.verdict(f.verdict()));
        return node;
    }

    /** Money and percent as numbers; what is no number ("2026-01-01", "1 000 eller 2 000") as its text. */
    private static JsonNode compared(Comparison.Type type, Optional<String> value) {
        Optional<BigDecimal> number = value.flatMap(v -> Canonical.number(type, v));
        return number.isPresent() ? number(number) : text(value);
    }

    private static JsonNode number(Optional<BigDecimal> value) {
        return value.map(FieldJson::number).orElseGet(() -> object().nullNode());
    }
}
