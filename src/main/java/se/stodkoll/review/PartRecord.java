package se.stodkoll.review;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Source;

/** A part's records as a tree, in which fields are found and set by their path. Not thread-safe. */
final class PartRecord {
    private final Part part;
    private final ObjectNode tree;

    PartRecord(Part part) {
        this.part = part;
        this.tree = ModelJson.mapper().valueToTree(part.content());
    }

    Part part() {
        return part;
    }

    /** Paths of the fields that were read and can be corrected, in the order of the records. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(tree, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, List<String> into) {
        if (isField(node)) {
            if (FieldShape.of(path).isPresent()) {
                into.add(path);
            }
        } else if (node.isObject()) {
            node.fields().forEachRemaining(e -> collect(e.getValue(), path + "/" + escaped(e.getKey()), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, into);
            }
        }
    }

    private static boolean isField(JsonNode node) {
        return node.has("value") && node.has("confidence") && node.has("evidence");
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Whether a field at the path could be stated by a person: its record is there. */
    boolean hasRecordFor(String path) {
        return tree.at(JsonPointer.compile(path).head()).isObject();
    }

    private Optional<JsonNode> at(String path) {
        JsonNode node = tree.at(path);
        return isField(node) ? Optional.of(node) : Optional.empty();
    }

    boolean has(String path) {
        return at(path).isPresent();
    }

    /** What stands above or beside the field: its row and column, its activity; empty where its kind says it all. */
    String context(String path) {
        List<String> names = new ArrayList<>();
        JsonNode node = tree;
        String[] steps = path.substring(1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            node = node.isArray() ? node.path(Integer.parseInt(steps[i])) : node.path(steps[i]);
            JsonNode label = node.has("label") ? node.path("label").path("value") : node.path("name");
            label = label.isObject() ? label.path("value") : label;
            if (i > 1 && label.isTextual()) {
                names.add(label.asText());
            }
        }
        if (path.contains("/amounts/")) {
            names.add(steps[steps.length - 1]);
        } else if (path.endsWith("/total")) {
            names.add("totalt");
        }
        return String.join(", ", names);
    }

    Optional<String> plainValue(String path) {
        return at(path).map(node -> FieldShape.of(path).orElseThrow().type().plain(node.get("value")));
    }

    Optional<Evidence> evidence(String path) {
        return at(path).map(node -> read(node.get("evidence"), Evidence.class));
    }

    double confidence(String path) {
        return at(path).map(node -> node.get("confidence").asDouble()).orElse(0.0);
    }

    Optional<Source> source(String path) {
        return at(path).map(node -> Source.valueOf(node.get("source").asText()));
    }

    /** Sets a field to what a person says: surely so, and with no other readings. */
    void set(String path, String plain, Evidence evidence) {
        FieldType type = FieldShape.of(path).orElseThrow().type();
        boolean same = plainValue(path).filter(plain::equals).isPresent();
        Source source = same ? source(path).orElse(Source.CORRECTED) : Source.CORRECTED;
        JsonPointer pointer = JsonPointer.compile(path);
        ObjectNode field = tree.objectNode();
        field.set("value", type.json(plain));
        field.put("confidence", 1.0);
        field.put("source", source.name());
        field.set("evidence", ModelJson.mapper().valueToTree(evidence));
        field.putArray("alternatives");
        ((ObjectNode) tree.at(pointer.head())).set(pointer.last().getMatchingProperty(), field);
    }

    Part toPart() {
        return new Part(
                part.id(), part.kind(), part.title(), part.pages(), part.textSource(), read(tree, PartContent.class));
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        try {
            return ModelJson.mapper().treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
