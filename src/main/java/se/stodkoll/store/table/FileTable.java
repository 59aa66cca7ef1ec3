package se.stodkoll.store.table;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import se.stodkoll.store.database.QueryBatches;
import se.stodkoll.store.record.Attempt;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/** SQL of files and of the attempts to read them. */
public final class FileTable {
    private static final String SELECT =
            "SELECT claim, name, sha256, state, tries, interrupted, duplicate_of, place FROM file ";

    private final Handle handle;

    public FileTable(Handle handle) {
        this.handle = handle;
    }

    public Optional<FileEntry> find(String claim) {
        return handle.createQuery(SELECT + "WHERE claim = :claim")
                .bind("claim", claim)
                .map(FileTable::entry)
                .findOne();
    }

    public List<FileEntry> all() {
        return handle.createQuery(SELECT + "ORDER BY name, claim")
                .map(FileTable::entry)
                .list();
    }

    public List<FileEntry> inState(FileState state) {
        return handle.createQuery(SELECT + "WHERE state = :state ORDER BY name, claim")
                .bind("state", state.name())
                .map(FileTable::entry)
                .list();
    }

    /** Files of these contents, in any state. */
    public List<FileEntry> of(Collection<String> contents) {
        return QueryBatches.inChunks(
                contents,
                some -> handle.createQuery(SELECT + "WHERE sha256 IN (<some>)")
                        .bindList("some", some)
                        .map(FileTable::entry)
                        .list());
    }

    /** The file that a new one of the same content is a duplicate of; what lies in quarantine can be dropped anew. */
    public Optional<FileEntry> firstOf(String sha256) {
        return handle.createQuery(SELECT
                        + "WHERE sha256 = :sha256 AND duplicate_of IS NULL AND state <> 'QUARANTINED'"
                        + " ORDER BY claim LIMIT 1")
                .bind("sha256", sha256)
                .map(FileTable::entry)
                .findOne();
    }

    public List<FileEntry> duplicatesOf(String claim) {
        return handle.createQuery(SELECT + "WHERE duplicate_of = :claim ORDER BY claim")
                .bind("claim", claim)
                .map(FileTable::entry)
                .list();
    }

    /** With its duplicates, and all attempts at them. */
    public void delete(String claim) {
        handle.execute(
                "DELETE FROM attempt WHERE claim = ? OR claim IN (SELECT claim FROM file WHERE duplicate_of = ?)",
                claim,
                claim);
        handle.execute("DELETE FROM file WHERE duplicate_of = ?", claim);
        handle.execute("DELETE FROM file WHERE claim = ?", claim);
    }

    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        handle.createQuery("SELECT state, COUNT(*) FROM file GROUP BY state")
                .map((row, context) -> Map.entry(row.getString(1).toLowerCase(Locale.ROOT), row.getInt(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Contents that an attempt of that run came through with. */
    public List<String> readIn(String run) {
        return handle.createQuery("SELECT DISTINCT f.sha256 FROM file f JOIN attempt a ON a.claim = f.claim"
                        + " WHERE a.run_id = :run AND f.state = 'DONE' AND a.code IS NULL")
                .bind("run", run)
                .mapTo(String.class)
                .list();
    }

    public boolean isPromised(String place) {
        return handle.createQuery("SELECT COUNT(*) FROM file WHERE place = :place")
                        .bind("place", place)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    public void insert(FileEntry file) {
        handle.createUpdate("INSERT INTO file (claim, name, sha256, state, tries, interrupted, duplicate_of, place)"
                        + " VALUES (:claim, :name, :sha256, :state, :tries, :interrupted, :duplicateOf, :place)")
                .bind("claim", file.claim())
                .bind("name", file.name())
                .bind("sha256", file.sha256())
                .bind("state", file.state().name())
                .bind("tries", file.tries())
                .bind("interrupted", file.interrupted())
                .bind("duplicateOf", file.duplicateOf().orElse(null))
                .bind("place", file.place().orElse(null))
                .execute();
    }

    public void update(FileEntry file) {
        handle.createUpdate("UPDATE file SET state = :state, tries = :tries, interrupted = :interrupted,"
                        + " duplicate_of = :duplicateOf, place = :place WHERE claim = :claim")
                .bind("claim", file.claim())
                .bind("state", file.state().name())
                .bind("tries", file.tries())
                .bind("interrupted", file.interrupted())
                .bind("duplicateOf", file.duplicateOf().orElse(null))
                .bind("place", file.place().orElse(null))
                .execute();
    }

    public void startAttempt(String claim, String run, Instant at, String stage) {
        handle.createUpdate("INSERT INTO attempt (claim, number, run_id, started_at, stage) SELECT :claim,"
                        + " 1 + COALESCE(MAX(number), 0), :run, :at, :stage FROM attempt WHERE claim = :claim")
                .bind("claim", claim)
                .bind("run", run)
                .bind("at", at.toString())
                .bind("stage", stage)
                .execute();
    }

    public void endAttempt(String claim, Instant at, Optional<String> code, Optional<String> message) {
        handle.createUpdate("UPDATE attempt SET ended_at = :at, code = :code, message = :message"
                        + " WHERE claim = :claim AND number = (SELECT MAX(number) FROM attempt WHERE claim = :claim)")
                .bind("claim", claim)
                .bind("at", at.toString())
                .bind("code", code.orElse(null))
                .bind("message", message.orElse(null))
                .execute();
    }

    public List<Attempt> attempts(String claim) {
        return handle.createQuery("SELECT number, started_at, ended_at, stage, code, message FROM attempt"
                        + " WHERE claim = :claim ORDER BY number")
                .bind("claim", claim)
                .map((RowView row) -> new Attempt(
                        row.getColumn("number", Integer.class),
                        Instant.parse(row.getColumn("started_at", String.class)),
                        text(row, "ended_at").map(Instant::parse),
                        row.getColumn("stage", String.class),
                        text(row, "code"),
                        text(row, "message")))
                .list();
    }

    private static FileEntry entry(RowView row) {
        return new FileEntry(
                row.getColumn("claim", String.class),
                row.getColumn("name", String.class),
                row.getColumn("sha256", String.class),
                FileState.valueOf(row.getColumn("state", String.class)),
                row.getColumn("tries", Integer.class),
                row.getColumn("interrupted", Integer.class),
                text(row, "duplicate_of"),
                text(row, "place"));
    }

    private static Optional<String> text(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class));
    }
}
