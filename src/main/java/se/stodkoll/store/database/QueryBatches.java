package se.stodkoll.store.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Long lists, in bites that every database takes. */
public final class QueryBatches {
    /** Parameters of one statement; SQLite takes 32,766, PostgreSQL 65,535, and more than this is no faster. */
    private static final int CHUNK = 500;

    private QueryBatches() {}

    /** What the queries over the chunks give, one after the other. */
    public static <A, T> List<T> inChunks(Collection<A> all, Function<List<A>, List<T>> query) {
        List<A> list = List.copyOf(all);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            found.addAll(query.apply(list.subList(from, Math.min(list.size(), from + CHUNK))));
        }
        return found;
    }

    /** Executes a statement for each. */
    public static <A> void batch(
            Handle handle, String sql, Collection<A> all, BiFunction<PreparedBatch, A, PreparedBatch> bind) {
        PreparedBatch rows = handle.prepareBatch(sql);
        all.forEach(each -> bind.apply(rows, each).add());
        execute(rows);
    }

    /** An empty batch is nothing to do. */
    public static void execute(PreparedBatch rows) {
        if (rows.size() > 0) {
            rows.execute();
        }
    }
}
