package se.stodkoll.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.stodkoll.store.database.LedgerSettings;

/** The same tests on a real PostgreSQL server, started for them. */
class PostgresLedgerTest extends LedgerTest {
    private static EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    LedgerSettings emptyDatabase(String wished) {
        String name = wished + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new LedgerSettings(
                server.getJdbcUrl("postgres", name).replaceAll("[?].*", ""),
                Optional.of("postgres"),
                Optional.of("postgres"));
    }
}
