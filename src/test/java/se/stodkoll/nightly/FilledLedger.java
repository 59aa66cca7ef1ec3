package se.stodkoll.nightly;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.nightly.cases.CaseUpdater;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.settings.RuleSettingsMap;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.ParsedContent;

/** A ledger of made documents, as a night leaves it that has read and reconciled them all; without PDFs. */
public final class FilledLedger {
    private static final Instant NIGHT = Instant.parse("2026-01-02T01:00:00Z");
    private static final int PAGES = 5;

    private FilledLedger() {}

    /** @param documents of a new ledger */
    public static void fill(Settings settings, Stream<DocumentReport> documents) {
        try (Ledger ledger = Ledger.open(settings.ledger())) {
            String run = ledger.nights().begin(NIGHT, ZoneOffset.UTC, "1");
            documents.forEach(document -> read(ledger, document, run));
            String basis = CaseUpdater.basis(ledger, ProgramVersion.build(), RuleSettingsMap.write(settings.rules()));
            CaseUpdater desk = new CaseUpdater(ledger, new Reconciler(settings.rules()), Reviews.of(List.of()));
            ledger.nights().finish(run, NIGHT, new Balance(0, 0, 0, 0, 0), desk.end(basis));
        }
    }

    private static void read(Ledger ledger, DocumentReport document, String run) {
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        List<Page> pages = IntStream.rangeClosed(1, PAGES)
                .mapToObj(n -> new Page(n, 595, 842, List.of(), List.of(), verdict))
                .toList();
        FileEntry file = ledger.register(run + "/" + document.file(), document.file(), document.sha256());
        ledger.keepRead(
                ledger.startAttempt(file, run, NIGHT),
                new Document(
                        document.sha256(), document.file(), document.mediaType(), PAGES, pages, List.of(), List.of()),
                "1",
                NIGHT,
                "archive/" + document.file());
        ledger.contents()
                .keepParsed(
                        new ParsedContent(
                                document.sha256(), document.mediaType(), PAGES, true, List.of(), document.parts()),
                        "1",
                        run,
                        NIGHT);
    }
}
