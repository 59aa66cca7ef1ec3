package se.stodkoll.nightly.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.MadeLedger;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.NightEnd;
import se.stodkoll.store.record.ParsedContent;

/**
 * Nights of new documents on a ledger that grows: what such a night loads must not grow with it. Filled by nights of its
 * own, without PDFs. The slow one prints its table:
 *
 * <pre>mvn surefire:test -Dtest=LedgerScaleTest -DexcludedGroups= -Dscale=1000,10000,100000</pre>
 */
class LedgerScaleTest {
    private static final int NEW_CASES = 100;
    private static final int FILLED_A_NIGHT = 500;
    private static final Instant NIGHT = Instant.parse("2026-01-02T01:00:00Z");
    private static final Reviews NO_REVIEWS = Reviews.of(List.of());

    @TempDir
    Path folder;

    private Ledger ledger;
    private int made;
    private Instant now = NIGHT;

    @BeforeEach
    void open() {
        ledger = Ledger.open(LedgerSettings.file(folder.resolve("stodkoll.db")));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** A night's thread CPU seconds, and what it loaded. */
    private record Cost(double find, double keep, LedgerRecords.Loaded loaded) {}

    @Test
    void aNightLoadsNoMoreOfALargerLedger() {
        fill(200);
        Cost small = night(NEW_CASES);
        fill(1_000);
        Cost large = night(NEW_CASES);

        assertTrue(large.loaded.documents() <= 2 * small.loaded.documents(), small + " " + large);
        assertEquals(
                Map.of(CaseStatus.MATCH, made), ledger.nights().last(1).get(0).caseStatuses());
    }

    @Test
    @Tag("slow")
    void table() {
        List<String> table = new ArrayList<>();
        Cost first = null;
        for (String size : System.getProperty("scale", "1000,10000").split(",")) {
            fill(Integer.parseInt(size));
            night(1);
            Cost cost = night(NEW_CASES);
            Cost idle = night(0);
            table.add(String.format(
                    Locale.ROOT,
                    "%,9d cases: found in %.2f s, kept in %.2f s; loaded %s; nothing new %.3f s",
                    made - NEW_CASES,
                    cost.find,
                    cost.keep,
                    cost.loaded,
                    idle.find + idle.keep));
            System.out.println(table.get(table.size() - 1));
            first = first == null ? cost : first;
            assertTrue(cost.loaded.documents() <= 2 * first.loaded.documents(), table.toString());
            assertEquals(
                    Map.of(CaseStatus.MATCH, made),
                    ledger.nights().last(1).get(0).caseStatuses());
        }
    }

    private void fill(int cases) {
        while (made < cases) {
            night(Math.min(FILLED_A_NIGHT, cases - made));
        }
    }

    private Cost night(int cases) {
        now = now.plusSeconds(60);
        String run = ledger.nights().begin(now, ZoneOffset.UTC, "1");
        for (DocumentReport document : MadeLedger.documents(made, made + cases)) {
            read(document, run);
        }
        made += cases;
        double start = cpuSeconds();
        CaseUpdater updater = new CaseUpdater(ledger, new Reconciler(RuleSettings.DEFAULT), NO_REVIEWS);
        NightEnd end = updater.end("1");
        double found = cpuSeconds();
        ledger.nights().finish(run, now, new Balance(0, 0, 0, 0, 0), end);
        return new Cost(found - start, cpuSeconds() - found, updater.loaded());
    }

    private void read(DocumentReport document, String run) {
        FileEntry file = ledger.register(run + "/" + document.file(), document.file(), document.sha256());
        ledger.keepRead(
                ledger.startAttempt(file, run, now),
                new Document(
                        document.sha256(), document.file(), document.mediaType(), 1, List.of(), List.of(), List.of()),
                "1",
                now,
                "archive/" + document.file());
        ledger.contents()
                .keepParsed(
                        new ParsedContent(
                                document.sha256(), document.mediaType(), 1, true, List.of(), document.parts()),
                        "1",
                        run,
                        now);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
