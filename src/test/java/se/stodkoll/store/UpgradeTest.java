package se.stodkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.store.database.GzippedJson;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.store.record.ParsedContent;

/** A ledger of every earlier schema, with a night in it as that schema kept it, opens with all of it there. */
class UpgradeTest {
    private static final String HASH = "ab".repeat(32);
    private static final Case MATTER =
            new Case("k1", "P", CaseStatus.UNMATCHED, List.of("abababababab-1"), List.of(), List.of(), List.of());

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static Stream<String> versions() {
        MigrationInfo[] all = Flyway.configure()
                .dataSource("jdbc:sqlite::memory:", null, null)
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .load()
                .info()
                .all();
        assertTrue(all.length >= 6, "migrations found: " + all.length);
        return IntStream.range(0, all.length).mapToObj(i -> all[i].getVersion().getVersion());
    }

    private static Document document() {
        Page page = new Page(
                1,
                0,
                0,
                List.of(new Line(List.of(Word.ofPlainText("Åäö")))),
                List.of(),
                new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>()));
        return new Document(HASH, "a.txt", "text/plain", 1, List.of(page), List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void sqliteOpens(String version) throws SQLException {
        upgrade(LedgerSettings.file(folder.resolve("stodkoll.db")), version);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void postgresOpens(String version) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE ledger" + version);
        }
        String url = server.getJdbcUrl("postgres", "ledger" + version).replaceAll("[?].*", "");
        upgrade(new LedgerSettings(url, Optional.of("postgres"), Optional.of("postgres")), version);
    }

    private void upgrade(LedgerSettings settings, String version) throws SQLException {
        Flyway.configure()
                .dataSource(
                        settings.jdbcUrl(),
                        settings.user().orElse(null),
                        settings.password().orElse(null))
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .target(version)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(
                settings.jdbcUrl(),
                settings.user().orElse(null),
                settings.password().orElse(null))) {
            fill(connection, Integer.parseInt(version));
        }
        try (Ledger ledger = Ledger.open(settings)) {
            check(ledger, Integer.parseInt(version));
        }
    }

    /** One night's rows; columns and tables that came later are left to their migrations. */
    private static void fill(Connection connection, int version) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(
                    "INSERT INTO run (id, started_at, finished_at, version, files_in, files_read, duplicates, quarantined, waiting)"
                            + " VALUES ('r', '2025-01-02T01:00:00Z', '2025-01-02T01:05:00Z', '1', 2, 1, 1, 0, 0)");
            s.execute("INSERT INTO file (claim, name, sha256, state, place) VALUES ('r/a.txt', 'a.txt', '" + HASH
                    + "', 'DONE', 'archive/a.txt')");
            s.execute("INSERT INTO file (claim, name, sha256, state, duplicate_of, place) VALUES ('r/b.txt', 'b.txt', '"
                    + HASH + "', 'DUPLICATE', 'r/a.txt', 'archive/b.txt')");
            s.execute("INSERT INTO attempt (claim, number, run_id, started_at, ended_at, stage)"
                    + " VALUES ('r/a.txt', 1, 'r', '2025-01-02T01:00:00Z', '2025-01-02T01:01:00Z', 'ingest')");
            if (version >= 3) {
                s.execute("INSERT INTO review_event (number, at, person, act, subject, reason) VALUES (1,"
                        + " '2025-01-02T08:00:00Z', 'Åsa', 'DEFER', '{\"parts\":[\"p\"]}', 'skäl')");
                s.execute("UPDATE review_counter SET last = 1");
            }
        }
        body(
                connection,
                "INSERT INTO document (sha256, extractor, read_at, body) VALUES ('" + HASH
                        + "', '1', '2025-01-02T01:01:00Z', ?)",
                document());
        body(
                connection,
                "INSERT INTO parsed (sha256, parser, body) VALUES ('" + HASH + "', '1', ?)",
                ParsedContent.of(document(), List.of()));
        body(
                connection,
                "INSERT INTO case_outcome (run_id, case_id, number, status, body)"
                        + " VALUES ('r', 'k1', 1, 'UNMATCHED', ?)",
                MATTER);
        if (version >= 4) {
            try (Statement s = connection.createStatement()) {
                s.execute(
                        "INSERT INTO standing_case (case_id, run_id, number, status) VALUES ('k1', 'r', 1, 'UNMATCHED')");
                s.execute("INSERT INTO run_status (run_id, status, cases) VALUES ('r', 'UNMATCHED', 1)");
            }
        }
    }

    private static void body(Connection connection, String sql, Object value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, GzippedJson.of(value));
            insert.execute();
        }
    }

    private static void check(Ledger ledger, int version) {
        assertEquals(
                List.of("a.txt DONE -", "b.txt DUPLICATE r/a.txt"),
                ledger.files().stream()
                        .map(f -> f.name() + " " + f.state() + " "
                                + f.duplicateOf().orElse("-"))
                        .toList());
        assertEquals(1, ledger.attempts("r/a.txt").size());
        assertEquals(Optional.of(document()), ledger.contents().document(HASH));
        assertEquals(
                List.of(ParsedContent.of(document(), List.of())),
                ledger.contents().parsed());
        assertEquals(List.of(MATTER), ledger.standing().all());
        assertEquals(
                Optional.of(new Balance(2, 1, 1, 0, 0)),
                ledger.nights().last(1).get(0).balance());
        assertEquals(
                Map.of(CaseStatus.UNMATCHED, 1), ledger.nights().last(1).get(0).caseStatuses());
        assertEquals(version >= 3 ? 1 : 0, ledger.reviews().all().size());
        assertEquals(List.of(HASH), ledger.papers().notCompared(), "to be compared the next night");
        assertEquals(List.of(), ledger.upkeep().faults());
    }
}
