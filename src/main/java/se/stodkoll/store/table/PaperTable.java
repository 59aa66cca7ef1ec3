package se.stodkoll.store.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL of contents that are one paper read twice. */
public final class PaperTable {
    private static final int MOST_CANDIDATES = 10;

    private final Handle handle;

    public PaperTable(Handle handle) {
        this.handle = handle;
    }

    /** Contents read and not yet compared with those before them, in the order they were read. */
    public List<String> notCompared() {
        return handle.createQuery("SELECT d.sha256 FROM document d LEFT JOIN paper p ON p.sha256 = d.sha256"
                        + " WHERE p.sha256 IS NULL GROUP BY d.sha256 ORDER BY MIN(d.read_at), d.sha256")
                .mapTo(String.class)
                .list();
    }

    /** Contents standing for themselves that share so many keys, those that share most first. */
    public List<String> sharing(List<Long> keys, int least) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT p.sha256 FROM paper_key k JOIN paper p ON p.sha256 = k.sha256"
                        + " WHERE k.hash IN (<keys>) AND p.version_of IS NULL"
                        + " GROUP BY p.sha256 HAVING COUNT(*) >= :least ORDER BY COUNT(*) DESC, p.sha256"
                        + " LIMIT " + MOST_CANDIDATES)
                .bind("least", least)
                .bindList("keys", keys)
                .mapTo(String.class)
                .list();
    }

    public void insert(String sha256, List<Long> keys) {
        handle.createUpdate("INSERT INTO paper (sha256) VALUES (:sha256)")
                .bind("sha256", sha256)
                .execute();
        if (!keys.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO paper_key (hash, sha256) VALUES (:hash, :sha256)");
            keys.forEach(key -> rows.bind("hash", key).bind("sha256", sha256).add());
            rows.execute();
        }
    }

    /**
     * One content, and all that it stood for, are versions of another.
     *
     * @param withdrawn whether it stood by itself before
     */
    public void stand(String standing, String version, String reason, boolean withdrawn) {
        handle.createUpdate("UPDATE paper SET version_of = :standing WHERE version_of = :version")
                .bind("standing", standing)
                .bind("version", version)
                .execute();
        handle.createUpdate("UPDATE paper SET version_of = :standing, reason = :reason, withdrawn = :withdrawn"
                        + " WHERE sha256 = :version")
                .bind("withdrawn", withdrawn ? 1 : 0)
                .bind("standing", standing)
                .bind("version", version)
                .bind("reason", reason)
                .execute();
    }

    /** By content, the one that stands for it; those that stand themselves are left out. */
    public Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        handle.createQuery("SELECT sha256, version_of FROM paper WHERE version_of IS NOT NULL")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    /** How many contents no longer stand by themselves that once did. */
    public int countWithdrawn() {
        return handle.createQuery("SELECT COUNT(*) FROM paper WHERE withdrawn = 1")
                .mapTo(Integer.class)
                .one();
    }

    /** A content stands for itself from here on, whatever it is like. */
    public int standAlone(String sha256, String reason) {
        return handle.createUpdate("UPDATE paper SET version_of = NULL, reason = :reason"
                        + " WHERE sha256 = :sha256 AND version_of IS NOT NULL")
                .bind("sha256", sha256)
                .bind("reason", reason)
                .execute();
    }
}
