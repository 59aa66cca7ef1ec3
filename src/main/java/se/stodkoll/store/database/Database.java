package se.stodkoll.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A database brought to the newest schema, with its pool of connections. */
public final class Database implements AutoCloseable {
    private static final String CLASSPATH = "classpath:";
    private static final int CONNECTIONS = 4;
    private static final String BUSY_MILLIS = "30000";

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final LedgerSettings settings;

    private Database(HikariDataSource pool, LedgerSettings settings) {
        this.pool = pool;
        this.settings = settings;
        this.jdbi = Jdbi.create(pool);
    }

    /** The ledger's tables. */
    public static Database open(LedgerSettings settings) {
        return open(settings, CLASSPATH + "db/migration", "flyway_schema_history");
    }

    /** The shared queue's tables, which only PostgreSQL has. */
    public static Database openQueue(LedgerSettings settings) {
        return open(settings, CLASSPATH + "db/queue", "queue_schema_history");
    }

    private static Database open(LedgerSettings settings, String migrations, String history) {
        HikariDataSource pool = null;
        try {
            LedgerCheck.refuse(settings, migrations.substring(CLASSPATH.length()), history);
            if (settings.sqliteFile().isPresent()) {
                PrivateFile.make(settings.sqliteFile().get());
            }
            pool = new HikariDataSource(config(settings));
            Flyway.configure()
                    .dataSource(pool)
                    .locations(migrations)
                    .table(history)
                    // the two schemas lie in one database, and either may come second
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .loggers("slf4j")
                    .load()
                    .migrate();
            return new Database(pool, settings);
        } catch (IOException
                | FlywayException
                | JdbiException
                | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            if (pool != null) {
                pool.close();
            }
            throw new LedgerException(
                    "liggaren " + settings + " kan inte öppnas: " + e.getMessage()
                            + "; kontrollera att databasen finns, går att skriva i och inte är nyare än programmet",
                    e);
        }
    }

    /**
     * SQLite: write-ahead log, so that readers don't wait for the writer; FULL, so that what is committed outlives a power
     * cut; IMMEDIATE, so that two writers wait for each other instead of failing half-way.
     */
    private static HikariConfig config(LedgerSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.jdbcUrl());
        settings.user().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("ledger");
        if (settings.isSqlite()) {
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("foreign_keys", "true");
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
            config.addDataSourceProperty("busy_timeout", BUSY_MILLIS);
        }
        return config;
    }

    public boolean isSqlite() {
        return settings.isSqlite();
    }

    /** Overwrites the room that deleted rows took; PostgreSQL does so by itself, in time. */
    public void wipeFreed() {
        if (settings.isSqlite()) {
            jdbi.useHandle(handle -> {
                handle.execute("VACUUM");
                handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            });
        }
    }

    public LedgerSettings settings() {
        return settings;
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
