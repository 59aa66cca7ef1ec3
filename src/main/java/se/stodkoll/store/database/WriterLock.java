package se.stodkoll.store.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The right to run a night on a ledger, whatever home folder names it: free when whoever holds it closes it or dies. PostgreSQL
 * gives it to a connection of its own; beside SQLite's file lies another, which is there for this and nothing else.
 */
public final class WriterLock implements AutoCloseable {
    /** Of PostgreSQL's advisory locks, in the ledger's database: "stodkoll" in letters of eight bits. */
    private static final long KEY = 0x73746f646b6f6c6cL;

    /** Ends the name of the file that is locked for SQLite's. */
    private static final String ENDING = "-lock";

    /** Gives the right back. */
    private interface Release {
        void run() throws SQLException, IOException;
    }

    private final Release release;

    private WriterLock(Release release) {
        this.release = release;
    }

    /** Empty where somebody else has it. */
    public static Optional<WriterLock> take(LedgerSettings settings) {
        try {
            return settings.sqliteFile().isPresent()
                    ? beside(settings.sqliteFile().get())
                    : inDatabase(settings);
        } catch (SQLException | IOException e) {
            throw new LedgerException(
                    "liggaren " + settings + " kunde inte låsas: " + e.getMessage()
                            + "; kontrollera att databasen svarar, och kör igen",
                    e);
        }
    }

    private static Optional<WriterLock> beside(Path database) throws IOException {
        Path file = database.toRealPath().resolveSibling(database.toRealPath().getFileName() + ENDING);
        return LockedFile.take(file, "").lock().map(lock -> new WriterLock(lock::close));
    }

    private static Optional<WriterLock> inDatabase(LedgerSettings settings) throws SQLException {
        Connection connection = settings.connect();
        if (isLocked(connection)) {
            return Optional.of(new WriterLock(connection::close));
        }
        connection.close();
        return Optional.empty();
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
            release.run();
        } catch (SQLException | IOException e) {
            throw new LedgerException("liggarens lås kunde inte släppas: " + e.getMessage() + "; kör igen", e);
        }
    }
}
