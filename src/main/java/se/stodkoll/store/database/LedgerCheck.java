package se.stodkoll.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Looks at a ledger before anything of it is written: what is damaged, or a later program's, is left as it is. */
final class LedgerCheck {
    /** SQLite's codes for a database that is damaged, and for a file that is none. */
    private static final int CORRUPT = 11;

    private static final int NO_DATABASE = 26;

    /** So large a one is looked through in a second or two, keys and rows held against each other. */
    private static final long COMPARED_BYTES = 64L << 20;

    /** So large a one for the order of its pages. A larger one is looked through by {@code verify}, and told when a night comes upon what is damaged. */
    private static final long LOOKED_THROUGH_BYTES = 256L << 20;

    private LedgerCheck() {}

    /**
     * Refuses one that must not be written.
     *
     * @param folder of the schema's steps among the resources
     * @param history table of the steps that were taken
     * @throws LedgerException where it is damaged or newer than the program
     */
    static void refuse(LedgerSettings settings, String folder, String history) throws IOException {
        Optional<Path> file = settings.sqliteFile();
        if (file.isPresent() && (!Files.exists(file.get()) || Files.size(file.get()) == 0)) {
            return;
        }
        try (Connection connection = settings.connectToRead();
                Statement statement = connection.createStatement()) {
            if (file.isPresent() && Files.size(file.get()) <= LOOKED_THROUGH_BYTES) {
                boolean compared = Files.size(file.get()) <= COMPARED_BYTES;
                lookThrough(statement, settings, compared ? "integrity_check" : "quick_check");
            }
            if (has(connection, history)) {
                refuseLater(statement, settings, folder, history);
            }
        } catch (SQLException e) {
            damage(e).ifPresent(told -> {
                throw damaged(settings, told, e);
            });
            // anything else is told by who opens it in earnest
        }
    }

    private static void lookThrough(Statement statement, LedgerSettings settings, String check) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA " + check + "(1)")) {
            String told = row.next() ? row.getString(1) : "";
            if (!told.equals("ok")) {
                throw damaged(settings, told.lines().findFirst().orElse(""), new SQLException(told));
            }
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private static void refuseLater(Statement statement, LedgerSettings settings, String folder, String history)
            throws SQLException {
        try (ResultSet steps = statement.executeQuery("SELECT script FROM " + history + " WHERE type = 'SQL'")) {
            while (steps.next()) {
                String script = steps.getString(1);
                if (LedgerCheck.class.getResource("/" + folder + "/" + script) == null) {
                    throw new LedgerException(
                            "liggaren " + settings + " är skriven av ett nyare program (" + script
                                    + "); inget är ändrat. Använd det programmet, eller flytta undan liggaren och återställ en äldre"
                                    + " säkerhetskopia: stodkoll restore KOPIA, sedan stodkoll verify",
                            new IllegalStateException(script));
                }
            }
        }
    }

    /** What SQLite says of a damaged database; empty for any other fault. */
    static Optional<String> damage(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                int code = sql.getErrorCode() & 0xff;
                return code == CORRUPT || code == NO_DATABASE
                        ? Optional.of(String.valueOf(sql.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""))
                        : Optional.empty();
            }
            if (each instanceof UncheckedIOException && !(each instanceof LedgerException)) {
                return Optional.of("innehåll som inte går att läsa");
            }
        }
        return Optional.empty();
    }

    static LedgerException damaged(LedgerSettings settings, String told, Throwable cause) {
        return new LedgerException(
                "liggaren " + settings + " är skadad (" + told
                        + "); den är inte ändrad. Flytta undan den, kör stodkoll restore KOPIA med den senaste säkerhetskopian och sedan"
                        + " stodkoll verify",
                cause);
    }
}
