package se.stodkoll.review;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Source;

/** A part's records as a tree, in which fields are found and set by their path. Not thread-safe. */
final class PartRecord {
    /** What the last column is called, whatever is printed above it. */
    private static final String TOTAL = "Totalt";

    private final Part part;
    private final ObjectNode tree;
    private final AddedRows added;

    PartRecord(Part part) {
        this.part = part;
        this.tree = ModelJson.mapper().valueToTree(part.content());
        this.added = new AddedRows(tree);
    }

    Part part() {
        return part;
    }

    AddedRows added() {
        return added;
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
            node.properties().forEach(e -> collect(e.getValue(), path + "/" + escaped(e.getKey()), into));
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

    /** Paths of the amounts of a budget's rows that were not read, and could have been: its columns tell. */
    List<String> emptyCells() {
        List<String> empty = new ArrayList<>();
        for (String name : List.of("costs", "financing", "inKind")) {
            String table = "/application/budget/" + name;
            for (int i = 0; i < tree.at(table + "/rows").size(); i++) {
                String row = table + "/rows/" + i;
                Stream.concat(
                                columns(table).stream().map(c -> row + "/amounts/" + escaped(c)),
                                Stream.of(row + "/total"))
                        .filter(path -> !has(path))
                        .forEach(empty::add);
            }
        }
        return empty;
    }

    /** Without the one that holds the rows' own sums. */
    private List<String> columns(String table) {
        List<String> columns = new ArrayList<>();
        tree.at(table + "/columns").forEach(c -> columns.add(c.asText()));
        columns.remove(TOTAL);
        return columns;
    }

    /** Whether a field at the path could be stated by a person: its record is there, or none is. */
    boolean hasRecordFor(String path) {
        return tree.at(JsonPointer.compile(path).head()).isObject() || isBare();
    }

    private boolean isBare() {
        return Stream.of("application", "decision", "supportList")
                .noneMatch(record -> tree.path(record).isObject());
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
            names.add(steps[steps.length - 1].replace("~1", "/").replace("~0", "~"));
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

    /** Sets a field to what a person says: surely so, and with no other readings. Where nothing was read, its record begins here. */
    void set(String path, String plain, Evidence evidence) {
        FieldType type = FieldShape.of(path).orElseThrow().type();
        boolean same = plainValue(path).filter(plain::equals).isPresent();
        Source source = same ? source(path).orElse(Source.CORRECTED) : Source.CORRECTED;
        if (isBare()) {
            begin(path.split("/")[1]);
        }
        JsonPointer pointer = JsonPointer.compile(path);
        ObjectNode field = tree.objectNode();
        field.set("value", type.json(plain));
        field.put("confidence", 1.0);
        field.put("source", source.name());
        field.set("evidence", ModelJson.mapper().valueToTree(evidence));
        field.putArray("alternatives");
        ObjectNode holder = (ObjectNode) tree.at(pointer.head());
        holder.set(pointer.last().getMatchingProperty(), field);
        BudgetCell.of(path).ifPresent(cell -> {
            added.call(cell, evidence);
            if (cell.isAmount()) {
                inOrderOfColumns(holder, columns(cell.table()));
            }
        });
    }

    private static void inOrderOfColumns(ObjectNode amounts, List<String> columns) {
        columns.stream().filter(amounts::has).forEach(c -> amounts.set(c, amounts.remove(c)));
    }

    /** A part of which a person states something is no longer one that bears no record. */
    private void begin(String record) {
        tree.set(record, BlankRecords.of(record));
        ArrayNode left = tree.putArray("unread");
        part.content().unread().stream()
                .filter(u -> u.kind() != Unread.Kind.MONEY_WITHOUT_RECORD)
                .forEach(u -> left.add(ModelJson.mapper().valueToTree(u)));
    }

    /** The part as it now is; nothing may be set after it. */
    Part toPart() {
        added.arrange();
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
