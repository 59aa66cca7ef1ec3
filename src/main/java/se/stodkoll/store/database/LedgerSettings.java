package se.stodkoll.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/**
 * Where the ledger is.
 *
 * @param jdbcUrl as "jdbc:sqlite:/srv/stodkoll/stodkoll.db" or "jdbc:postgresql://host/stodkoll"
 * @param user of PostgreSQL
 * @param password of PostgreSQL
 */
public record LedgerSettings(String jdbcUrl, Optional<String> user, Optional<String> password) {
    static final String SQLITE = "jdbc:sqlite:";
    public static final String POSTGRESQL = "jdbc:postgresql:";

    public LedgerSettings {
        if (!jdbcUrl.startsWith(SQLITE) && !jdbcUrl.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "jdbcUrl ska börja med " + SQLITE + " eller " + POSTGRESQL + " (är: " + jdbcUrl + ")");
        }
    }

    /** The embedded ledger in a file. */
    public static LedgerSettings file(Path database) {
        return new LedgerSettings(SQLITE + database.toAbsolutePath(), Optional.empty(), Optional.empty());
    }

    public boolean isPostgresql() {
        return jdbcUrl.startsWith(POSTGRESQL);
    }

    public boolean isSqlite() {
        return jdbcUrl.startsWith(SQLITE);
    }

    /** SQLite's file; empty for PostgreSQL. */
    Optional<Path> sqliteFile() {
        return isSqlite() ? Optional.of(Path.of(toString().substring(SQLITE.length()))) : Optional.empty();
    }

    /** A connection of its own, apart from the pool, whose transactions on SQLite begin by taking the writer's turn. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** A connection that writes nothing. */
    Connection connectToRead() throws SQLException {
        if (!isSqlite()) {
            Connection connection = connect();
            connection.setReadOnly(true);
            return connection;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(jdbcUrl);
    }

    /** Keeps the password out of messages. */
    @Override
    public String toString() {
        return jdbcUrl.replaceAll("[?].*", "");
    }
}
