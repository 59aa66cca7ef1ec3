package se.stodkoll.store;

import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import se.stodkoll.store.database.Database;
import se.stodkoll.store.database.GzippedJson;
import se.stodkoll.store.database.LedgerException;
import se.stodkoll.store.database.LedgerSettings;

/** The tables of the shared queue, beside the ledger's in one PostgreSQL database. Thread-safe. */
public final class QueueStore implements AutoCloseable {
    private final Database database;

    private QueueStore(Database database) {
        this.database = database;
    }

    /**
     * Opens the queue and brings its schema to this program's.
     *
     * @throws LedgerException where it cannot be opened
     */
    public static QueueStore open(LedgerSettings settings) {
        return new QueueStore(Database.openQueue(settings));
    }

    /** For the library that keeps the tasks. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** Keeps what came of a task, in place of what an earlier try may have left. */
    public void putResult(String task, String instance, Object result) {
        in(handle -> handle.createUpdate("INSERT INTO task_result (task_name, task_instance, body)"
                        + " VALUES (:task, :instance, :body)"
                        + " ON CONFLICT (task_name, task_instance) DO UPDATE SET body = excluded.body")
                .bind("task", task)
                .bind("instance", instance)
                .bind("body", GzippedJson.of(result))
                .execute());
    }

    /** Empty where nothing has come of it yet. */
    public <T> Optional<T> result(String task, String instance, Class<T> type) {
        return in(handle -> handle.createQuery(
                        "SELECT body FROM task_result WHERE task_name = :task AND task_instance = :instance")
                .bind("task", task)
                .bind("instance", instance)
                .mapTo(byte[].class)
                .findOne()
                .map(body -> GzippedJson.read(body, type)));
    }

    /** Forgets what came of a task, so that it can be asked anew. */
    public void forgetResult(String task, String instance) {
        in(handle ->
                handle.execute("DELETE FROM task_result WHERE task_name = ? AND task_instance = ?", task, instance));
    }

    /** Forgets what came of all tasks, of whatever build. */
    public void forgetResults() {
        in(handle -> handle.execute("DELETE FROM task_result"));
    }

    private <T> T in(Function<Handle, T> work) {
        try {
            return database.jdbi().inTransaction(work::apply);
        } catch (JdbiException e) {
            throw new LedgerException(
                    "kön kunde inte läsas eller skrivas: " + e.getMessage()
                            + "; kontrollera att databasen svarar, och kör igen",
                    e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
