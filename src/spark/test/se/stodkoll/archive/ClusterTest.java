package se.stodkoll.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.store.record.FileEntry;

/** Two workers on this machine come to what one night comes to, also where one of them dies; nothing is read twice. */
class ClusterTest {
    private static final Path SHIPPED = Path.of("testdata", "demo", "inbox");

    @TempDir
    Path folder;

    private Balance balance;

    @Test
    void aClusterOfWhichAWorkerDiesFindsWhatANightFinds() throws Exception {
        Path archive = archive();
        Map<String, List<Object>> night = night(archive);
        try (Cluster cluster = new Cluster(folder.resolve("cluster"), 2)) {
            assertEquals(night, tables(run(cluster, archive, "undisturbed").end(), "undisturbed"));

            Cluster.Run disturbed = run(cluster, archive, "disturbed");
            disturbed.awaitReading();
            cluster.kill(2);
            assertEquals(night, tables(disturbed.end(), "disturbed"));

            String again = run(cluster, archive, "undisturbed").end();
            assertFalse(again.contains("at Readings.java"), "read again");
            assertEquals(night, tables(again, "undisturbed"));

            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                anImportThatDiesAndIsStartedAgainIsTheNight(cluster, night, new Home(folder.resolve("inläst")).make(), server);
            }
        }
    }

    private void anImportThatDiesAndIsStartedAgainIsTheNight(
            Cluster cluster, Map<String, List<Object>> night, Home home, EmbeddedPostgres server) throws Exception {
        Files.writeString(home.settingsFile(), "jdbcPassword: postgres\n");
        String url = server.getJdbcUrl("postgres", "postgres").replaceAll("[?].*", "");
        String[] options = {
            "--input", folder.resolve("undisturbed").toUri().toString(), "--home", home.folder().toString(),
            "--jdbc-url", url, "--jdbc-user", "postgres"
        };
        Cluster.Run dying = cluster.submit(ArchiveImport.class, options);
        dying.awaitReading();
        dying.kill();

        String imported = "archive: " + balance.filesIn() + " files = " + balance.read() + " read + " + balance.duplicates()
                + " duplicates + " + balance.quarantined() + " failed + 0 missing";
        String said = cluster.submit(ArchiveImport.class, options).end();
        assertTrue(said.contains(imported), said);
        assertEquals(night, tables(home.latestReport().resolve("report.json")));
        assertFalse(Files.exists(home.folder().resolve("import")));
        try (Ledger ledger = Ledger.open(new LedgerSettings(url, Optional.of("postgres"), Optional.of("postgres")))) {
            List<FileEntry> files = ledger.files();
            List<NightRecord> nights = ledger.nights().last(10);
            assertTrue(cluster.submit(ArchiveImport.class, options).end().contains(imported));
            assertEquals(files, ledger.files());
            assertEquals(nights, ledger.nights().last(10));
        }
        Map<String, String> environment = Map.of("STODKOLL_JDBC_URL", url, "STODKOLL_JDBC_USER", "postgres");
        aNightGoesOnFrom(home, Settings.load(home, environment));
        assertEquals(night, tables(home.latestReport().resolve("report.json")));
    }

    /** A night of another build, for which everything is parsed anew, and nothing read. */
    private static void aNightGoesOnFrom(Home home, Settings settings) throws IOException {
        Stages own = Stages.open(settings);
        Stages.Reader none = (file, sha256, name, pageDone) -> {
            throw new AssertionError("read again");
        };
        Stages stages = new Stages(none, own.parse(), own.reconcile(), own.writer(), own.version(), own::close);
        try (Night next = Night.open(home, settings, stages, Watchers.none())) {
            assertEquals(0, next.run().balance().filesIn());
        }
    }

    /** The shipped files, one of them twice, and two that cannot be read. */
    private Path archive() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("arkiv"));
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, archive.resolve(file.getFileName()));
            }
        }
        Files.createDirectory(archive.resolve("kopior"));
        Files.copy(archive.resolve("demo-02.pdf"), archive.resolve("kopior").resolve("åter.pdf"));
        Files.write(archive.resolve("tom.pdf"), new byte[0]);
        Files.writeString(archive.resolve("trasig.pdf"), "%PDF-1.7\nhit men inte längre");
        return archive;
    }

    private Map<String, List<Object>> night(Path archive) throws IOException {
        Home home = new Home(folder.resolve("hem")).make();
        try (Stream<Path> files = Files.walk(archive)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = home.inbox().resolve(archive.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Settings settings = Settings.load(home, Map.of("STODKOLL_SETTLE_SECONDS", "0"));
        try (Night night = Night.open(home, settings, Stages.open(settings), Watchers.none())) {
            balance = night.run().balance();
            assertTrue(balance.adds());
        }
        return tables(home.latestReport().resolve("report.json"));
    }

    /** Page ranges of three pages, for every file of a tenth of a megabyte. */
    private Cluster.Run run(Cluster cluster, Path archive, String output) throws IOException {
        return cluster.submit(
                ArchiveRun.class,
                "--input", archive.toUri().toString(), "--output", folder.resolve(output).toUri().toString(),
                "--large-megabytes", "0.1", "--range-pages", "3", "--report", folder.resolve(output + ".json").toString());
    }

    private Map<String, List<Object>> tables(String said, String output) throws IOException {
        assertFalse(said.isEmpty());
        return tables(folder.resolve(output + ".json"));
    }

    private static Map<String, List<Object>> tables(Path report) throws IOException {
        JsonNode all = ModelJson.mapper().readTree(report.toFile());
        return Map.of("documents", list(all.get("documents"), "file"), "cases", list(all.get("cases"), "id"));
    }

    private static List<Object> list(JsonNode array, String by) {
        List<JsonNode> rows = new ArrayList<>();
        array.forEach(rows::add);
        rows.sort(Comparator.comparing(row -> row.get(by).asText()));
        return rows.stream().map(ClusterTest::plain).toList();
    }

    /** Numbers by value, whether written as numbers or, as tables hold what may be either, as text. */
    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(f -> fields.put(f.getKey(), plain(f.getValue())));
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        return node.asText().matches("-?\\d+([.]\\d+)?(E[-+]?\\d+)?")
                ? new BigDecimal(node.asText()).stripTrailingZeros()
                : node.asText();
    }
}
