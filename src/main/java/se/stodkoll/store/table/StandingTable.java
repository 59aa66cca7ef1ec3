package se.stodkoll.store.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.value.Money;
import se.stodkoll.store.database.GzippedJson;
import se.stodkoll.store.database.QueryBatches;

/** SQL of the cases that stand. */
public final class StandingTable {
    private static final String BODIES = "SELECT o.body FROM standing_case s"
            + " JOIN case_outcome o ON o.run_id = s.run_id AND o.number = s.number ";

    private final Handle handle;

    public StandingTable(Handle handle) {
        this.handle = handle;
    }

    /** Those that were found first stand first. */
    public List<Case> all() {
        return handle.createQuery(BODIES + "ORDER BY s.run_id, s.number")
                .mapTo(byte[].class)
                .map(body -> GzippedJson.read(body, Case.class))
                .list();
    }

    public List<Case> of(Collection<String> parts) {
        return QueryBatches.inChunks(
                        parts,
                        some -> handle.createQuery(BODIES
                                        + "WHERE s.case_id IN (SELECT case_id FROM standing_part WHERE part IN (<parts>))"
                                        + " ORDER BY s.run_id, s.number")
                                .bindList("parts", some)
                                .mapTo(byte[].class)
                                .map(body -> GzippedJson.read(body, Case.class))
                                .list())
                .stream()
                .distinct()
                .toList();
    }

    public List<Case> under(String frame) {
        return handle.createQuery(BODIES
                        + "WHERE s.case_id IN (SELECT case_id FROM standing_grant WHERE frame = :frame)"
                        + " ORDER BY s.run_id, s.number")
                .bind("frame", frame)
                .mapTo(byte[].class)
                .map(body -> GzippedJson.read(body, Case.class))
                .list();
    }

    public boolean has(String id) {
        return handle.createQuery("SELECT COUNT(*) FROM standing_case WHERE case_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    public Map<CaseStatus, Integer> statuses() {
        Map<CaseStatus, Integer> statuses = new TreeMap<>();
        handle.createQuery("SELECT status, COUNT(*) FROM standing_case GROUP BY status")
                .map((rows, context) -> Map.entry(CaseStatus.valueOf(rows.getString(1)), rows.getInt(2)))
                .forEach(entry -> statuses.put(entry.getKey(), entry.getValue()));
        return statuses;
    }

    /** What all standing cases grant, by frame. */
    public Map<String, Money> granted() {
        return sums("SELECT frame, SUM(ore) FROM standing_grant GROUP BY frame", List.of());
    }

    /** What these grant, by frame. */
    public Map<String, Money> granted(Collection<String> cases) {
        return sums("SELECT frame, SUM(ore) FROM standing_grant WHERE case_id IN (<some>) GROUP BY frame", cases);
    }

    /** By case and frame. */
    public Map<String, Map<String, Money>> grants() {
        Map<String, Map<String, Money>> grants = new HashMap<>();
        handle.createQuery("SELECT case_id, frame, ore FROM standing_grant")
                .map((rows, context) ->
                        Map.entry(rows.getString(1), Map.entry(rows.getString(2), new Money(rows.getLong(3)))))
                .forEach(row -> grants.computeIfAbsent(row.getKey(), id -> new TreeMap<>())
                        .put(row.getValue().getKey(), row.getValue().getValue()));
        return grants;
    }

    private Map<String, Money> sums(String sql, Collection<String> some) {
        Map<String, Money> sums = new HashMap<>();
        List<Map.Entry<String, Money>> rows = sql.contains("<some>")
                ? QueryBatches.inChunks(
                        some,
                        chunk -> handle.createQuery(sql)
                                .bindList("some", chunk)
                                .map((row, context) -> Map.entry(row.getString(1), new Money(row.getLong(2))))
                                .list())
                : handle.createQuery(sql)
                        .map((row, context) -> Map.entry(row.getString(1), new Money(row.getLong(2))))
                        .list();
        rows.forEach(row -> sums.merge(row.getKey(), row.getValue(), Money::plus));
        return sums;
    }

    /** Lets the cases of a night stand, whose outcomes are written. */
    public void change(String run, CaseChange change) {
        if (change.anew()) {
            List.of("standing_grant", "standing_part", "standing_case")
                    .forEach(table -> handle.execute("DELETE FROM " + table));
        } else {
            remove(change.gone());
        }
        insert(run, change.cases());
        insertGrants(change.granted());
    }

    private void remove(Set<String> ids) {
        for (String table : List.of("standing_grant", "standing_part", "standing_case")) {
            QueryBatches.batch(
                    handle, "DELETE FROM " + table + " WHERE case_id = :id", ids, (rows, id) -> rows.bind("id", id));
        }
    }

    private void insert(String run, List<Case> cases) {
        int[] number = {0};
        QueryBatches.batch(
                handle,
                "INSERT INTO standing_case (case_id, run_id, number, status) VALUES (:id, :run, :number, :status)",
                cases,
                (rows, c) -> rows.bind("id", c.id())
                        .bind("run", run)
                        .bind("number", ++number[0])
                        .bind("status", c.status().name()));
        PreparedBatch parts = handle.prepareBatch("INSERT INTO standing_part (part, case_id) VALUES (:part, :id)");
        cases.forEach(c -> c.parts()
                .forEach(part -> parts.bind("part", part).bind("id", c.id()).add()));
        QueryBatches.execute(parts);
    }

    private void insertGrants(Map<String, Map<String, Money>> granted) {
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO standing_grant (frame, case_id, ore) VALUES (:frame, :id, :ore)");
        granted.forEach((id, byFrame) -> byFrame.forEach((frame, money) -> rows.bind("frame", frame)
                .bind("id", id)
                .bind("ore", money.ore())
                .add()));
        QueryBatches.execute(rows);
    }
}
