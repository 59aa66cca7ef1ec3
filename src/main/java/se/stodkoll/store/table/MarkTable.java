package se.stodkoll.store.table;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.store.database.QueryBatches;

/** SQL of what parts are found by. */
public final class MarkTable {
    private final Handle handle;

    public MarkTable(Handle handle) {
        this.handle = handle;
    }

    public List<String> sharing(long key, int most) {
        return handle.createQuery("SELECT part FROM part_key WHERE key = :key LIMIT :most")
                .bind("key", key)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    public List<PartMark> of(Collection<String> parts) {
        return QueryBatches.inChunks(
                parts,
                some -> handle.createQuery("SELECT body FROM part_mark WHERE part IN (<parts>)")
                        .bindList("parts", some)
                        .mapTo(String.class)
                        .map(body -> ModelJson.read(body, PartMark.class))
                        .list());
    }

    public List<String> contentsOf(Collection<String> parts) {
        return QueryBatches.inChunks(
                parts,
                some -> handle.createQuery("SELECT DISTINCT sha256 FROM part_mark WHERE part IN (<parts>)")
                        .bindList("parts", some)
                        .mapTo(String.class)
                        .list());
    }

    public List<String> settingFrames() {
        return handle.createQuery("SELECT part FROM part_mark WHERE sets_frame = 1")
                .mapTo(String.class)
                .list();
    }

    public void clear() {
        handle.execute("DELETE FROM part_key");
        handle.execute("DELETE FROM part_mark");
    }

    /** Puts them in the place of what the same parts were found by before. */
    public void put(List<PartMark> marks) {
        PreparedBatch gone = handle.prepareBatch("DELETE FROM part_key WHERE key = :key AND part = :part");
        List<PartMark> before = of(marks.stream().map(PartMark::part).toList());
        before.forEach(mark -> mark.keys()
                .forEach(key -> gone.bind("key", key).bind("part", mark.part()).add()));
        QueryBatches.execute(gone);
        QueryBatches.batch(
                handle,
                "INSERT INTO part_mark (part, sha256, sets_frame, body) VALUES (:part, :sha256, :sets, :body)"
                        + " ON CONFLICT (part) DO UPDATE SET sha256 = excluded.sha256,"
                        + " sets_frame = excluded.sets_frame, body = excluded.body",
                marks,
                (rows, mark) -> rows.bind("part", mark.part())
                        .bind("sha256", mark.document())
                        .bind("sets", mark.frames().isEmpty() ? 0 : 1)
                        .bind("body", ModelJson.write(mark)));
        PreparedBatch keys = handle.prepareBatch("INSERT INTO part_key (key, part) VALUES (:key, :part)");
        marks.forEach(mark -> mark.keys()
                .forEach(key -> keys.bind("key", key).bind("part", mark.part()).add()));
        QueryBatches.execute(keys);
    }
}
