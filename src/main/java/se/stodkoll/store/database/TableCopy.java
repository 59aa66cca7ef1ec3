package se.stodkoll.store.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Copies every table of one ledger into another of the same schema, whichever databases they stand on. Both connections
 * are in a transaction that the caller ends; what the schema itself put into the target gives way.
 */
public final class TableCopy {
    private static final String HISTORY = "flyway_schema_history";
    private static final int BATCH = 200;

    private final Connection from;
    private final Connection to;

    public TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** Rows copied. */
    public long copyAll() throws SQLException {
        List<String> tables = parentsFirst();
        List<String> childrenFirst = new ArrayList<>(tables);
        Collections.reverse(childrenFirst);
        try (Statement statement = to.createStatement()) {
            for (String table : childrenFirst) {
                statement.execute("DELETE FROM " + table);
            }
        }
        long rows = 0;
        for (String table : tables) {
            rows += copy(table);
        }
        return rows;
    }

    private List<String> parentsFirst() throws SQLException {
        Map<String, Set<String>> parents = new TreeMap<>();
        for (String table : tables()) {
            parents.put(table, references(table).keySet());
        }
        Set<String> ordered = new LinkedHashSet<>();
        parents.keySet().forEach(table -> place(table, parents, ordered));
        return List.copyOf(ordered);
    }

    private static void place(String table, Map<String, Set<String>> parents, Collection<String> ordered) {
        for (String parent : parents.get(table)) {
            if (!parent.equals(table) && !ordered.contains(parent)) {
                place(parent, parents, ordered);
            }
        }
        ordered.add(table);
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = from.getMetaData().getTables(null, from.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equals(HISTORY) && !name.startsWith("sqlite_")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    /** Tables that it refers to, and by which column. */
    private Map<String, String> references(String table) throws SQLException {
        Map<String, String> references = new TreeMap<>();
        DatabaseMetaData data = from.getMetaData();
        try (ResultSet rows = data.getImportedKeys(null, from.getSchema(), table)) {
            while (rows.next()) {
                references.put(rows.getString("PKTABLE_NAME"), rows.getString("FKCOLUMN_NAME"));
            }
        }
        return references;
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = from.getMetaData().getColumns(null, from.getSchema(), table, "%")) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    /** Rows that refer to others of the same table come after those. */
    private long copy(String table) throws SQLException {
        List<String> columns = columns(table);
        String names = String.join(", ", columns);
        String order = Optional.ofNullable(references(table).get(table))
                .map(column -> " ORDER BY CASE WHEN " + column + " IS NULL THEN 0 ELSE 1 END")
                .orElse("");
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        long count = 0;
        try (Statement select = from.createStatement();
                PreparedStatement insert =
                        to.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
            select.setFetchSize(BATCH);
            try (ResultSet rows = select.executeQuery("SELECT " + names + " FROM " + table + order)) {
                while (rows.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    insert.addBatch();
                    if (++count % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
        return count;
    }
}
