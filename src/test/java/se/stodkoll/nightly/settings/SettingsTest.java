package se.stodkoll.nightly.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Money;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.notice.NoticeSettings;
import se.stodkoll.reconcile.settings.RuleSettings;

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
        assertEquals(
                "jdbc:sqlite:" + folder.resolve("stodkoll.db"),
                settings.ledger().jdbcUrl());
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
                Map.of(
                        "STODKOLL_WORKERS",
                        "1",
                        "STODKOLL_RULES_ROW_SUM",
                        "REVIEW",
                        "STODKOLL_JDBC_PASSWORD",
                        "hemligt"));
        assertEquals(1, settings.ingest().workers());
        assertEquals(Duration.ofMinutes(1), settings.ingest().pageTimeout());
        assertEquals(Severity.INFO, settings.rules().severity(Rule.PROJECT_NAME_DIFFERS));
        assertEquals(Severity.REVIEW, settings.rules().severity(Rule.ROW_SUM));
        assertFalse(settings.toString().contains("hemligt"), settings.toString());
    }

    @Test
    void whatReconciliationHoldsToIsSetInTheSameFile() throws IOException {
        RuleSettings rules = load("""
                        tolerances: {money: 10, sharePoints: 0.05}
                        pairing: {margin: 0.1}
                        doubt: {lowConfidence: 0.96, certain: 0.99, largestAmount: 50000000}
                        frames:
                          2026: 25520000
                        """, Map.of("STODKOLL_TOLERANCES_MONEY", "5", "STODKOLL_FRAMES_2027", "26000000"))
                .rules();
        assertEquals(Money.kronor(5), rules.tolerances().money());
        assertEquals(0.1, rules.pairing().margin());
        assertEquals(0.96, rules.doubt().lowConfidence());
        assertEquals(Money.kronor(50_000_000), rules.doubt().largestAmount());
        assertEquals(Map.of(2026, Money.kronor(25_520_000), 2027, Money.kronor(26_000_000)), rules.frames());
    }

    @Test
    void nobodyIsToldUnlessNamed() throws IOException {
        Settings.Telling quiet = load("", Map.of()).telling();
        assertEquals(
                new Settings.Telling(
                        false,
                        "127.0.0.1",
                        URI.create("http://127.0.0.1:8080"),
                        new NoticeSettings(Optional.empty(), Optional.empty())),
                quiet);
        assertEquals(
                "granskning.region.se",
                load("reviewAddress: https://granskning.region.se", Map.of())
                        .telling()
                        .review()
                        .getHost());
        Settings told = load(
                "notify: {webhook: 'https://larm.example/x', mailTo: a@b.example, mailFrom: c@b.example, smtpHost: post}",
                Map.of("STODKOLL_NOTIFY_SMTP_PASSWORD", "hemligt"));
        assertEquals(
                "larm.example", told.telling().notices().webhook().orElseThrow().getHost());
        assertEquals(
                "post:25",
                told.telling().notices().mail().orElseThrow().server().toString());
        assertFalse(told.toString().contains("hemligt"), told.toString());
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
                "rules: {ROW_SUM: ALLVARLIGT} | rules.ROW_SUM är ALLVARLIGT; här väntades [MISMATCH, REVIEW, WARNING, INFO]",
                "tolerances: {money: -1} | tolerances.money har ett otillåtet värde: -1",
                "tolerances: {money: '1,5'} | tolerances.money är 1,5; här väntades ett tal med decimalpunkt",
                "pairing: {treshold: 0.6} | pairing.treshold är ingen inställning",
                "doubt: {lowConfidence: 0.9, certain: 0.8} | doubt.lowConfidence har ett otillåtet värde: 0.9",
                "doubt: {largestAmount: 10000000001} | doubt.largestAmount har ett otillåtet värde: 10000000001",
                "frames: {2026: 25 mkr} | frames.2026 är 25 mkr; här väntades ett tal",
                "frames: {1926: 25520000} | frames är 1926; här väntades ett år",
                "rules: {RADSUMMA: INFO} | rules.RADSUMMA är ingen inställning",
                "logFormat: xml | logFormat ska vara plain eller json (är \"xml\")",
                "notify: {webhook: 'ftp://x'} | notify.webhook ska vara en adress som börjar med http",
                "notify: {mailTo: a@b.se} | notify.mailTo behöver också notify.mailFrom och notify.smtpHost",
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
