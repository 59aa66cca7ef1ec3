package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.Rule;
import se.stodkoll.model.Severity;

class SettingsTest {
    @TempDir
    Path folder;

    private Settings load(String yaml, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve("stodkoll.yaml"), yaml);
        return Settings.load(new Home(folder), environment);
    }

    @Test
    void withoutAFileTheHomeFolderHoldsEverything() {
        Settings settings = Settings.load(new Home(folder), Map.of("STODKOLL_HOME", "/srv", "PATH", "/bin"));
        assertEquals(folder.resolve("inbox"), settings.inbox());
        assertEquals(Duration.ofSeconds(2), settings.dropping().settle());
        assertEquals("jdbc:sqlite:" + folder.resolve("stodkoll.db"), settings.ledger().jdbcUrl());
        assertTrue(settings.ingest().workers() >= 1);
    }

    @Test
    void theFileIsReadAndTheEnvironmentOverridesIt() throws IOException {
        Settings settings = load(
                """
                workers: 3
                pageTimeoutSeconds: 60
                jdbcUrl: jdbc:postgresql://db/stodkoll
                rules:
                  PROJECT_NAME_DIFFERS: info
                  ROW_SUM: WARNING
                """,
                Map.of("STODKOLL_WORKERS", "1", "STODKOLL_RULES_ROW_SUM", "REVIEW", "STODKOLL_JDBC_PASSWORD", "hemligt"));
        assertEquals(1, settings.ingest().workers());
        assertEquals(Duration.ofMinutes(1), settings.ingest().pageTimeout());
        assertEquals(Severity.INFO, settings.rules().severity(Rule.PROJECT_NAME_DIFFERS));
        assertEquals(Severity.REVIEW, settings.rules().severity(Rule.ROW_SUM));
        assertFalse(settings.toString().contains("hemligt"), settings.toString());
    }

    @Test
    void anEmptyFileIsNoFault() throws IOException {
        assertEquals(2, load("# inget än\n", Map.of()).retries().attempts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workers: många | workers ska vara ett heltal från 1 till 64 (är \"många\")",
                "workers: 0 | workers ska vara ett heltal från 1 till 64 (är \"0\")",
                "worker: 2 | worker är ingen inställning",
                "jdbcUrl: mysql://x | jdbcUrl ska börja med jdbc:sqlite: eller jdbc:postgresql:",
                "rules: {ROW_SUM: ALLVARLIGT} | rules.ROW_SUM ska vara MISMATCH, REVIEW, WARNING eller INFO",
                "rules: {RADSUMMA: INFO} | rules.RADSUMMA är ingen inställning",
                "- workers | ska bestå av rader",
                "workers: [1, 2] | workers ska vara ett enda värde",
                "'a: b: c' | kan inte läsas",
            })
    void whatIsWrongIsNamed(String yaml, String told) {
        NightException refused = assertThrows(NightException.class, () -> load(yaml, Map.of()));
        assertEquals(NightException.Cause.SETTINGS, refused.reason());
        assertTrue(refused.getMessage().contains(told), refused.getMessage());
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        NightException refused = assertThrows(
                NightException.class, () -> load("workers: x\nattempts: y\n", Map.of("STODKOLL_FEL", "1")));
        for (String name : new String[] {"workers", "attempts", "STODKOLL_FEL"}) {
            assertTrue(refused.getMessage().contains(name), refused.getMessage());
        }
    }
}
