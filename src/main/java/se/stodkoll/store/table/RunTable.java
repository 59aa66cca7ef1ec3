package se.stodkoll.store.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.store.database.GzippedJson;
import se.stodkoll.store.database.QueryBatches;
import se.stodkoll.store.record.LastNight;
import se.stodkoll.store.record.NightEnd;

/** SQL of nights and of what they found. */
public final class RunTable {
    private final Handle handle;

    public RunTable(Handle handle) {
        this.handle = handle;
    }

    public boolean exists(String id) {
        return handle.createQuery("SELECT COUNT(*) FROM run WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    public void insert(String id, Instant startedAt, String version) {
        handle.createUpdate("INSERT INTO run (id, started_at, version) VALUES (:id, :at, :version)")
                .bind("id", id)
                .bind("at", startedAt.toString())
                .bind("version", version)
                .execute();
    }

    public void finish(String id, Instant at, Balance balance, NightEnd end) {
        handle.createUpdate(
                        "UPDATE run SET finished_at = :at, basis = :basis, reviewed = :reviewed, files_in = :in, files_read = :read,"
                                + " duplicates = :duplicates, quarantined = :quarantined, waiting = :waiting WHERE id = :id")
                .bind("id", id)
                .bind("at", at.toString())
                .bind("basis", end.basis())
                .bind("reviewed", end.reviewed())
                .bind("in", balance.filesIn())
                .bind("read", balance.read())
                .bind("duplicates", balance.duplicates())
                .bind("quarantined", balance.quarantined())
                .bind("waiting", balance.waiting())
                .execute();
    }

    /** How many cases of each status stand. */
    public void insertStatuses(String run, Map<CaseStatus, Integer> statuses) {
        QueryBatches.batch(
                handle,
                "INSERT INTO run_status (run_id, status, cases) VALUES (:run, :status, :cases)",
                statuses.entrySet(),
                (rows, status) -> rows.bind("run", run)
                        .bind("status", status.getKey().name())
                        .bind("cases", status.getValue()));
    }

    /** Numbered from 1 in their order. */
    public void insertCases(String run, List<Case> cases) {
        int[] number = {0};
        QueryBatches.batch(
                handle,
                "INSERT INTO case_outcome (run_id, case_id, number, status, body)"
                        + " VALUES (:run, :id, :number, :status, :body)",
                cases,
                (rows, c) -> rows.bind("run", run)
                        .bind("id", c.id())
                        .bind("number", ++number[0])
                        .bind("status", c.status().name())
                        .bind("body", GzippedJson.of(c)));
    }

    /** The last night that ended. */
    public Optional<LastNight> lastFinished() {
        return handle.createQuery(
                        "SELECT id, finished_at, version, basis, reviewed FROM run WHERE finished_at IS NOT NULL"
                                + " ORDER BY started_at DESC, id DESC LIMIT 1")
                .map((row, context) -> new LastNight(
                        row.getString(1),
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)),
                        row.getLong(5)))
                .findOne();
    }

    /** Id of the last night that ended; empty where none has. */
    public String lastFinishedId() {
        return handle.createQuery("SELECT id FROM run WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** The last nights, newest first. */
    public List<NightRecord> last(int count) {
        return handle.createQuery("SELECT * FROM run ORDER BY started_at DESC, id DESC LIMIT :count")
                .bind("count", count)
                .map((RowView row) -> record(row))
                .list();
    }

    private NightRecord record(RowView row) {
        String id = row.getColumn("id", String.class);
        Map<CaseStatus, Integer> statuses = new TreeMap<>();
        counts("SELECT status, cases FROM run_status WHERE run_id = :run", id)
                .forEach((status, n) -> statuses.put(CaseStatus.valueOf(status), n));
        return new NightRecord(
                id,
                Instant.parse(row.getColumn("started_at", String.class)),
                Optional.ofNullable(row.getColumn("finished_at", String.class)).map(Instant::parse),
                Optional.ofNullable(row.getColumn("files_in", Integer.class)).map(in -> balance(in, row)),
                statuses,
                counts(
                        "SELECT code, COUNT(*) FROM attempt WHERE run_id = :run AND code IS NOT NULL GROUP BY code",
                        id));
    }

    private static Balance balance(int filesIn, RowView row) {
        return new Balance(
                filesIn,
                row.getColumn("files_read", Integer.class),
                row.getColumn("duplicates", Integer.class),
                row.getColumn("quarantined", Integer.class),
                row.getColumn("waiting", Integer.class));
    }

    private Map<String, Integer> counts(String sql, String run) {
        Map<String, Integer> counts = new TreeMap<>();
        handle.createQuery(sql)
                .bind("run", run)
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getInt(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
