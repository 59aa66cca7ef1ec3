package se.stodkoll.review;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private static final List<String> TABLES = List.of("costs", "financing", "inKind");

    private final Part part;
    private final ObjectNode tree;
    private final AddedRows added;
    /** By the path that states its years, each table of the budget that a person has begun. */
    private final Map<String, JsonNode> begun = new LinkedHashMap<>();

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
        for (String name : TABLES) {
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
        JsonPointer holder = BudgetCell.begunBy(path).isPresent()
                ? JsonPointer.compile("/application")
                : JsonPointer.compile(path).head();
        return tree.at(holder).isObject() || isBare();
    }

    /** Whether a person is asked for it: for the years of a table only where no reading found the table. */
    boolean isAskedFor(String path) {
        boolean read = BudgetCell.begunBy(path)
                .filter(table -> added.hasTable(table) && !hasBegun(table))
                .isPresent();
        return hasRecordFor(path) && !read;
    }

    /** Whether the table is a person's, whatever a reading since has found. */
    boolean hasBegun(String table) {
        return begun.containsKey(BudgetCell.years(table));
    }

    private boolean isBare() {
        return Stream.of("application", "decision", "supportList")
                .noneMatch(record -> tree.path(record).isObject());
    }

    private Optional<JsonNode> at(String path) {
        JsonNode node = begun.getOrDefault(path, tree.at(path));
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
        Optional<String> table = BudgetCell.begunBy(path);
        if (table.isPresent()) {
            beginTable(table.get(), FieldShape.of(path).orElseThrow().title(), List.of(plain.split(" ")));
            begun.put(path, field);
            return;
        }
        ObjectNode holder = (ObjectNode) tree.at(pointer.head());
        holder.set(pointer.last().getMatchingProperty(), field);
        BudgetCell.of(path).ifPresent(cell -> {
            added.call(cell, evidence);
            if (cell.isAmount()) {
                inOrderOfColumns(holder, columns(cell.table()));
            }
        });
    }

    /** A table without rows; one that there is gets other columns. */
    private void beginTable(String table, String title, List<String> years) {
        ObjectNode application = (ObjectNode) tree.path("application");
        if (!application.path("budget").isObject()) {
            application.set("budget", BlankRecords.budget());
        }
        ObjectNode budget = (ObjectNode) application.path("budget");
        String name = nameOf(table);
        if (!hasBegun(table)) {
            added.forget(table);
            budget.set(name, BlankRecords.table(title));
        }
        ArrayNode columns = ((ObjectNode) budget.path(name)).putArray("columns");
        years.forEach(columns::add);
        Set<Integer> all = new TreeSet<>();
        budget.path("years").forEach(y -> all.add(y.asInt()));
        years.forEach(y -> all.add(Integer.valueOf(y)));
        ArrayNode sorted = budget.putArray("years");
        all.forEach(sorted::add);
    }

    private static String nameOf(String table) {
        return table.substring(table.lastIndexOf('/') + 1);
    }

    /** A table in which nothing is stated is none, and amounts stand in its columns alone. */
    private void closeBegun() {
        begun.keySet().stream().flatMap(p -> BudgetCell.begunBy(p).stream()).forEach(table -> {
            JsonNode rows = tree.at(table).path("rows");
            rows.forEach(row -> ((ObjectNode) row.path("amounts")).retain(columns(table)));
            ObjectNode application = (ObjectNode) tree.path("application");
            ObjectNode budget = (ObjectNode) application.path("budget");
            if (rows.isEmpty()) {
                budget.putNull(nameOf(table));
            }
            if (TABLES.stream().noneMatch(name -> budget.path(name).isObject())) {
                application.putNull("budget");
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
        closeBegun();
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
