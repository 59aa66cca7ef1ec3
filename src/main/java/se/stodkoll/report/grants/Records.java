package se.stodkoll.report.grants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The records of a report, each with its file: what was read, without what was made of it. */
final class Records {
    private Records() {}

    static ObjectNode of(JsonNode night) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("schemaVersion", night.path("schemaVersion"));
        root.withArray("records");
        for (JsonNode document : night.path("documents")) {
            for (JsonNode part : document.path("parts")) {
                ObjectNode record = root.withArray("records").addObject();
                record.put("file", document.path("file").asText());
                record.put("sha256", document.path("sha256").asText());
                record.setAll((ObjectNode) part);
            }
        }
        return root;
    }
}
