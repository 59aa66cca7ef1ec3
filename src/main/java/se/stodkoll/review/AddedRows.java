package se.stodkoll.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Evidence;

/**
 * Rows of a part's budget that no reading found and a person has added. They stand behind all others while corrections are
 * made, so that the numbers of rows mean what they meant when the paper was read, and in their own places after
 * {@link #arrange()}. Not thread-safe.
 */
final class AddedRows {
    private final JsonNode tree;
    private final List<Row> rows = new ArrayList<>();
    /** By path of the table, for each row as it is now its number as read; -1 for an added one. */
    private final Map<String, List<Integer>> origins = new HashMap<>();

    /**
     * @param table path of it
     * @param number behind the rows that were read
     * @param after number of the row above it, -1 where it is the first
     * @param names where its name stands, first and after corrections of it
     */
    private record Row(String table, int number, int after, List<Evidence> names) {}

    /** @param tree records of the part */
    AddedRows(JsonNode tree) {
        this.tree = tree;
    }

    private JsonNode rowsOf(String table) {
        return tree.at(table + "/rows");
    }

    boolean hasTable(String table) {
        return rowsOf(table).isArray();
    }

    /** Forgets the rows of a table that begins anew. */
    void forget(String table) {
        rows.removeIf(r -> r.table.equals(table));
    }

    /** The number of the row, as long as nothing is arranged. */
    OptionalInt find(String table, Evidence name) {
        return rows.stream()
                .filter(r -> r.table.equals(table) && r.names.stream().anyMatch(n -> SameInk.is(n, name)))
                .mapToInt(Row::number)
                .findFirst();
    }

    /**
     * Adds a row without a name or amounts.
     *
     * @param after number of the row above it, -1 where it is the first
     * @return its number
     */
    int add(String table, int after, RowKind kind, Evidence name) {
        ArrayNode all = (ArrayNode) rowsOf(table);
        int number = all.size();
        JsonNode group = all.path(Math.max(0, after)).path("group");
        ObjectNode row = all.addObject();
        row.set("group", kind == RowKind.TOTAL || group.isMissingNode() ? row.nullNode() : group);
        row.putNull("label");
        row.put("kind", kind.name());
        row.putObject("amounts");
        row.putNull("total");
        rows.add(new Row(table, number, Math.min(after, number - 1), new ArrayList<>(List.of(name))));
        return number;
    }

    /** Keeps where the name of a row stands, where the cell is the name of an added one. */
    void call(BudgetCell cell, Evidence name) {
        rows.stream()
                .filter(r -> cell.isName() && r.table.equals(cell.table()) && r.number == cell.row())
                .forEach(r -> r.names.add(name));
    }

    /** Puts each row below the one that it was added below. */
    void arrange() {
        rows.stream().map(Row::table).distinct().forEach(this::arrange);
    }

    private void arrange(String table) {
        ArrayNode all = (ArrayNode) rowsOf(table);
        List<Row> own = rows.stream().filter(r -> r.table.equals(table)).toList();
        int read = all.size() - own.size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, read).boxed().toList());
        own.forEach(row -> order.add(order.indexOf(row.after) + 1, row.number));
        List<JsonNode> arranged = order.stream().map(all::get).toList();
        all.removeAll();
        arranged.forEach(all::add);
        origins.put(table, order.stream().map(n -> n < read ? n : -1).toList());
    }

    /** The path that a field had when the paper was read; empty where it is of an added row. */
    Optional<String> asRead(String path) {
        Optional<BudgetCell> cell = BudgetCell.of(path).filter(c -> origins.containsKey(c.table()));
        return cell.isEmpty()
                ? Optional.of(path)
                : cell.filter(c -> origins.get(c.table()).get(c.row()) >= 0)
                        .map(c -> c.pathIn(origins.get(c.table()).get(c.row())));
    }
}
