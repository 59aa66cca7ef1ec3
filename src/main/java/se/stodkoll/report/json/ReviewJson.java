package se.stodkoll.report.json;

import static se.stodkoll.report.json.FieldJson.object;
import static se.stodkoll.report.json.FieldJson.text;
import static se.stodkoll.report.json.FieldJson.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject.FieldPlace;

/** What persons have decided, in report.json. */
final class ReviewJson {
    private ReviewJson() {}

    /** What was said of a finding; null where nobody has said anything. */
    static JsonNode verdict(Optional<ReviewEvent> event) {
        return event.<JsonNode>map(e -> said(e)).orElseGet(() -> object().nullNode());
    }

    /** A decision that holds, on a case or any value of it. */
    static JsonNode event(ReviewEvent e) {
        ObjectNode node = said(e);
        node.put("number", e.number());
        node.set("parts", texts(e.subject().parts()));
        node.set("field", text(e.subject().field().map(FieldPlace::path)));
        node.set("oldValue", text(e.oldValue()));
        node.set("newValue", text(e.newValue()));
        return node;
    }

    private static ObjectNode said(ReviewEvent e) {
        return object().put("verdict", e.act().name())
                .put("by", e.person())
                .put("at", e.at().toString())
                .put("reason", e.reason());
    }
}
