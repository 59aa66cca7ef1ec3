package se.stodkoll.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The right to run a night on a ledger, held by a connection of its own and free when that ends. SQLite's ledger has none:
 * it lies in the home folder, which has a lock.
 */
public final class WriterLock implements AutoCloseable {
    /** Of PostgreSQL's advisory locks, in the ledger's database: "stodkoll" in letters of eight bits. */
    private static final long KEY = 0x73746f646b6f6c6cL;

    private final Optional<Connection> connection;

    private WriterLock(Optional<Connection> connection) {
        this.connection = connection;
    }

    public static Optional<WriterLock> take(LedgerSettings settings) {
        if (!settings.isPostgresql()) {
            return Optional.of(new WriterLock(Optional.empty()));
        }
        try {
            Connection connection = settings.connect();
            if (isLocked(connection)) {
                return Optional.of(new WriterLock(Optional.of(connection)));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new LedgerException(
                    "liggaren " + settings + " kunde inte låsas: " + e.getMessage()
                            + "; kontrollera att databasen svarar, och kör igen",
                    e);
        }
    }

    private static boolean isLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException e) {
            throw new LedgerException("liggarens lås kunde inte släppas: " + e.getMessage() + "; kör igen", e);
        }
    }
}
