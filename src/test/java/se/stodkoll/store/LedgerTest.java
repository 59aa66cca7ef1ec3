package se.stodkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Message;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.model.run.UpkeepEvent;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.store.database.LedgerException;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.store.database.WriterLock;
import se.stodkoll.store.record.Attempt;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;
import se.stodkoll.store.record.LastNight;
import se.stodkoll.store.record.NightEnd;
import se.stodkoll.store.record.ParsedContent;

/** What a ledger must do, whatever database it stands on. */
abstract class LedgerTest {
    private static final Instant NIGHT = Instant.parse("2026-01-02T01:00:00Z");
    private static final String HASH = "ab".repeat(32);

    private Ledger ledger;

    private LedgerSettings settings;

    /** An empty database of that name. */
    abstract LedgerSettings emptyDatabase(String name);

    @BeforeEach
    void open() {
        settings = emptyDatabase("ledger");
        ledger = Ledger.open(settings);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private String begin() {
        return ledger.nights().begin(NIGHT, ZoneOffset.UTC, "1");
    }

    private static Document document(String text) {
        Page page = new Page(
                1,
                0,
                0,
                List.of(new Line(List.of(Word.ofPlainText(text)))),
                List.of(),
                new PageVerdict(TextSource.TEXT_LAYER, List.of("skäl"), new TreeMap<>(Map.of("letters", 0.5))));
        return new Document(HASH, "a.txt", "text/plain", 1, List.of(page), List.of(), List.of());
    }

    private static Document failed(ProblemCode code) {
        return Document.failed(HASH, "a.txt", "application/pdf", new Problem(code, "Gick inte, gör så här.", 0));
    }

    private static ReviewEvent said(ReviewAct act, String... parts) {
        ReviewSubject.FieldPlace place = new ReviewSubject.FieldPlace(
                "/decision/grant/maxAmount",
                Optional.of(new Evidence(HASH, 1, Optional.of(new Box(1, 2, 3, 4)), "1 000 kr")),
                Optional.empty());
        ReviewSubject subject =
                new ReviewSubject(List.of(parts), Optional.of(place), Optional.of("nyckel"), Optional.of(7L));
        return new ReviewEvent(
                0, NIGHT, "Åsa <b>", act, subject, Optional.of("1000"), Optional.of("100"), "skäl; '); DROP TABLE run");
    }

    @Test
    void aDecisionIsKeptWhole() {
        ReviewEvent written = ledger.reviews()
                .keep(said(ReviewAct.CORRECT, "a-1"), List.of("a-1"), 0)
                .orElseThrow();
        assertEquals(List.of(written), ledger.reviews().all());
        assertEquals(said(ReviewAct.CORRECT, "a-1").numbered(written.number()), written);
    }

    @Test
    void whoLookedBeforeAnotherDecidedIsTurnedAway() {
        ReviewEvent first = ledger.reviews()
                .keep(said(ReviewAct.CORRECT, "a-1"), List.of("a-1", "b-1"), 0)
                .orElseThrow();
        assertEquals(Optional.empty(), ledger.reviews().keep(said(ReviewAct.DEFER, "b-1"), List.of("a-1", "b-1"), 0));
        assertTrue(ledger.reviews()
                .keep(said(ReviewAct.DEFER, "c-1"), List.of("c-1"), 0)
                .isPresent());
        assertTrue(ledger.reviews()
                .keep(said(ReviewAct.DEFER, "b-1"), List.of("a-1", "b-1"), first.number())
                .isPresent());
        assertEquals(3, ledger.reviews().all().size());
    }

    @Test
    void ofManyAtOnceWhoSawTheSameOneGetsThrough() {
        long kept = IntStream.range(0, 12)
                .parallel()
                .filter(i -> ledger.reviews()
                        .keep(said(ReviewAct.CORRECT, "a-1"), List.of("a-1"), 0)
                        .isPresent())
                .count();
        assertEquals(1, kept);
    }

    @Test
    void theStampTellsOfDecisionsAndOfNights() {
        String before = ledger.stamp();
        ledger.reviews().keep(said(ReviewAct.DEFER, "a-1"), List.of("a-1"), 0);
        String decided = ledger.stamp();
        ledger.nights().finish(begin(), NIGHT, new Balance(0, 0, 0, 0, 0), end(CaseChange.NONE));
        assertEquals(
                3, List.of(before, decided, ledger.stamp()).stream().distinct().count());
    }

    @Test
    void aReviewerHasTheLastPassword() {
        assertFalse(ledger.reviewers().isAnybody());
        ledger.reviewers().keep("Anna", "ett");
        ledger.reviewers().keep("Anna", "två");
        assertEquals(Optional.of("två"), ledger.reviewers().password("Anna"));
        assertEquals(Optional.empty(), ledger.reviewers().password("anna"));
        assertTrue(ledger.reviewers().isAnybody());
    }

    @Test
    void runsOfTheSameSecondGetDifferentIds() {
        assertEquals(
                List.of("20260102-010000", "20260102-010000-2", "20260102-010000-3"),
                List.of(begin(), begin(), begin()));
    }

    @Test
    void whatWasReadComesBackEqual() {
        String run = begin();
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.keepRead(file, document("Åäö"), "v1", NIGHT, "archive/a.txt");

        assertEquals(Optional.of(document("Åäö")), ledger.contents().document(HASH));
        assertEquals(
                new FileEntry(
                        "r/a.txt", "a.txt", HASH, FileState.DONE, 0, 0, Optional.empty(), Optional.of("archive/a.txt")),
                ledger.find("r/a.txt").orElseThrow());
        assertTrue(ledger.isPromised("archive/a.txt"));
        assertFalse(ledger.isPromised("archive/b.txt"));
        Attempt attempt = ledger.attempts("r/a.txt").get(0);
        assertEquals(new Attempt(1, NIGHT, Optional.of(NIGHT), "ingest", Optional.empty(), Optional.empty()), attempt);
    }

    @Test
    void theNewestReadingCounts() {
        String run = begin();
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.keepRead(file, document("gammal"), "v1", NIGHT, "archive/a.txt");
        ledger.keepRead(file, document("ny"), "v2", NIGHT.plusSeconds(1), "archive/a.txt");
        assertEquals(Optional.of(document("ny")), ledger.contents().document(HASH));
    }

    @Test
    void aParserOfAnotherVersionParsesAgain() {
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), begin(), NIGHT);
        ledger.keepRead(file, document("x"), "v1", NIGHT, "archive/a.txt");
        assertEquals(List.of(HASH), ledger.contents().notParsedBy("p1"));
        ledger.contents().keepParsed(ParsedContent.of(document("x"), List.of()), "p1", "r", NIGHT);
        assertEquals(List.of(), ledger.contents().notParsedBy("p1"));
        assertEquals(List.of(HASH), ledger.contents().notParsedBy("p2"));
        ledger.contents().keepParser(HASH, "p1;of that content");
        assertEquals(Optional.of("p1;of that content"), ledger.contents().parserOf(HASH));
        assertEquals(List.of(), ledger.contents().notParsedBy("p1"));
        assertEquals(List.of(HASH), ledger.contents().notParsedBy("p"));
        assertEquals(
                List.of(ParsedContent.of(document("x"), List.of())),
                ledger.contents().parsed());
        assertEquals(ledger.contents().parsed(), ledger.contents().parsed(List.of("cd".repeat(32), HASH)));
        assertEquals(List.of(), ledger.contents().parsed(List.of()));
    }

    @Test
    void theSameContentIsLinkedToTheFirstButNotToOneInQuarantine() {
        String run = begin();
        FileEntry first = ledger.register("r/a.txt", "a.txt", HASH);
        assertEquals(
                Optional.of("r/a.txt"),
                ledger.register("r/b.txt", "b.txt", HASH).duplicateOf());
        assertEquals(
                Optional.of("r/a.txt"),
                ledger.register("r/c.txt", "c.txt", HASH).duplicateOf());
        assertEquals(
                Optional.empty(), ledger.register("r/a.txt", "a.txt", HASH).duplicateOf(), "itself, entered again");

        ledger.keepQuarantined(
                ledger.startAttempt(first, run, NIGHT), failed(ProblemCode.TIMEOUT), NIGHT, "quarantine/a.txt");
        assertEquals(Optional.empty(), ledger.register("r/d.txt", "d.txt", HASH).duplicateOf());
    }

    @Test
    void aFileBeingReadWhenTheProcessDiedIsStuckOnce() {
        ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), begin(), NIGHT);
        ledger.suspect();
        FileEntry stuck = ledger.register("r/a.txt", "a.txt", HASH);
        assertEquals(FileState.STUCK, stuck.state());
        assertEquals(1, stuck.interrupted());
        ledger.suspect();
        assertEquals(stuck, ledger.register("r/a.txt", "a.txt", HASH));
        assertEquals(Optional.empty(), ledger.attempts("r/a.txt").get(0).endedAt());
    }

    @Test
    void ofTwoThatWereBeingReadNeitherIsKnownToBeWhatTheProcessDiedAt() {
        String run = begin();
        ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.startAttempt(
                ledger.register("r/b.txt", "b.txt", HASH.replace('0', '1').replace('a', 'b')), run, NIGHT);
        ledger.suspect();
        assertEquals(2, ledger.filesInState(FileState.STUCK).size());
        assertEquals(0, ledger.files().stream().mapToInt(FileEntry::interrupted).sum());
    }

    @Test
    void whatIsForgottenGoesWithItsDuplicates() {
        String run = begin();
        FileEntry first = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.linkDuplicate(ledger.register("r/b.txt", "b.txt", HASH), "archive/b.txt");
        assertEquals(
                List.of("r/b.txt"),
                ledger.duplicatesOf(first).stream().map(FileEntry::claim).toList());
        ledger.forget(first);
        assertEquals(List.of(), ledger.files());
        assertEquals(List.of(), ledger.attempts("r/a.txt"));
    }

    /** Whatever home folders they have: the ledger is one. */
    @Test
    void oneProgramAtATimeHasTheRightToRunANight() {
        LedgerSettings settings = emptyDatabase("locked");
        try (Ledger first = Ledger.open(settings);
                Ledger other = Ledger.open(settings)) {
            try (WriterLock held = first.lock().orElseThrow()) {
                assertTrue(other.lock().isEmpty(), held + " is held");
                assertTrue(other.lock().isEmpty(), "being refused frees nothing");
            }
            other.lock().orElseThrow().close();
        }
    }

    /** A later program's schema: an older one would read and write past what it does not know. */
    @Test
    void aLedgerOfALaterProgramIsRefused() throws SQLException {
        LedgerSettings settings = emptyDatabase("later");
        Ledger.open(settings).close();
        try (Connection connection = settings.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                            + " execution_time, success) VALUES (1000, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, "
                            + (settings.isSqlite() ? "1" : "true") + ")");
        }
        LedgerException refused = assertThrows(LedgerException.class, () -> Ledger.open(settings));
        assertTrue(
                refused.getMessage().contains("nyare program (V999__later.sql); inget är ändrat"),
                refused.getMessage());
        assertTrue(refused.getMessage().contains("stodkoll restore"), refused.getMessage());
    }

    @Test
    void aQuarantinedFileTakenBackStartsAnewAndIsParsedWhenRead() {
        String run = begin();
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        file = ledger.keepFailed(file, failed(ProblemCode.TIMEOUT).problems().get(0), NIGHT);
        assertEquals(1, file.tries());
        file = ledger.startAttempt(file, run, NIGHT);
        ledger.keepQuarantined(file, failed(ProblemCode.OCR_FAILED), NIGHT, "quarantine/a.txt");
        assertEquals("application/pdf", ledger.contents().parsed().get(0).mediaType());
        assertEquals(List.of(), ledger.contents().notParsedBy("p1"));

        ledger.takeBack(ledger.filesInState(FileState.QUARANTINED).get(0));
        FileEntry back = ledger.find("r/a.txt").orElseThrow();
        assertEquals(FileState.WAITING, back.state());
        assertEquals(0, back.tries());
        assertEquals(2, ledger.attempts("r/a.txt").size());

        ledger.keepRead(ledger.startAttempt(back, run, NIGHT), document("x"), "v1", NIGHT, "archive/a.txt");
        assertEquals(List.of(HASH), ledger.contents().notParsedBy("p1"));
        assertEquals(3, ledger.attempts("r/a.txt").size());
    }

    @Test
    void anAttemptThatTheMachineFailedCountsAsNoTry() {
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), begin(), NIGHT);
        ledger.putBack(file, Ledger.ENVIRONMENT, "språkdata saknas", NIGHT);
        FileEntry back = ledger.register("r/a.txt", "a.txt", HASH);
        assertEquals(FileState.WAITING, back.state());
        assertEquals(0, back.tries() + back.interrupted());
        assertEquals(
                Optional.of("ENVIRONMENT"), ledger.attempts("r/a.txt").get(0).code());
    }

    @Test
    void aBrokenParserIsOnRecordWithItsStage() {
        String run = begin();
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.keepRead(file, document("x"), "v1", NIGHT, "archive/a.txt");
        Problem problem = new Problem(ProblemCode.INTERNAL, "Ett fel i programmet.", 0);
        ParsedContent broken = new ParsedContent(HASH, "text/plain", 1, false, List.of(problem), List.of());

        ledger.contents().keepParsed(broken, "p1", run, NIGHT.plusSeconds(1));

        assertEquals(List.of(), ledger.contents().notParsedBy("p1"));
        assertEquals(
                List.of("ingest -", "parse INTERNAL"),
                ledger.attempts("r/a.txt").stream()
                        .map(a -> a.stage() + " " + a.code().orElse("-"))
                        .toList());
        assertEquals(FileState.DONE, ledger.find("r/a.txt").orElseThrow().state());
    }

    @Test
    void aNightAndItsCasesComeBack() {
        Finding finding = new Finding(
                Rule.ROW_SUM,
                Severity.MISMATCH,
                new Message("sv", "en"),
                Comparison.none(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Case one =
                new Case("k1", "P", CaseStatus.MISMATCH, List.of("p"), List.of(), List.of(), List.of(finding, finding));
        Case other = new Case("k2", "Q", CaseStatus.MATCH, List.of("q"), List.of(), List.of(), List.of());
        begin();
        String run = begin();
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.keepQuarantined(file, failed(ProblemCode.DAMAGED), NIGHT, "quarantine/a.txt");
        ledger.nights().finish(run, NIGHT.plusSeconds(60), new Balance(5, 1, 2, 1, 1), end(anew(one, other)));

        assertEquals(List.of(one, other), ledger.standing().all());
        List<NightRecord> nights = ledger.nights().last(10);
        assertEquals(
                new NightRecord(
                        run,
                        NIGHT,
                        Optional.of(NIGHT.plusSeconds(60)),
                        Optional.of(new Balance(5, 1, 2, 1, 1)),
                        Map.of(CaseStatus.MISMATCH, 1, CaseStatus.MATCH, 1),
                        Map.of("DAMAGED", 1)),
                nights.get(0));
        assertEquals(Optional.empty(), nights.get(1).finishedAt());
        assertEquals(1, ledger.nights().last(1).size());
    }

    private static NightEnd end(CaseChange change) {
        return new NightEnd("grund", 7, List.of(), change);
    }

    private static CaseChange anew(Case... cases) {
        return new CaseChange(true, Set.of(), List.of(cases), List.of(), Map.of());
    }

    private static Case matter(String id, CaseStatus status, String... parts) {
        return new Case(id, "P", status, List.of(parts), List.of(), List.of(), List.of());
    }

    private void endNight(CaseChange change) {
        ledger.nights().finish(begin(), NIGHT, new Balance(0, 0, 0, 0, 0), end(change));
    }

    @Test
    void aNightChangesWhatItTouchedAndLetsTheRestStand() {
        Case left = matter("k1", CaseStatus.MATCH, "p1");
        Case grown = matter("k2", CaseStatus.MISMATCH, "p2", "p3");
        Case fresh = matter("k4", CaseStatus.MATCH, "p5");
        endNight(anew(left, matter("k2", CaseStatus.UNMATCHED, "p2"), matter("k3", CaseStatus.MATCH, "p3")));
        endNight(new CaseChange(false, Set.of("k2", "k3"), List.of(grown, fresh), List.of(), Map.of()));

        StandingCases standing = ledger.standing();
        assertEquals(
                Optional.of(new LastNight("20260102-010000-2", NIGHT, "1", Optional.of("grund"), 7)),
                standing.lastNight());
        assertEquals(List.of(left, grown, fresh), standing.all());
        assertEquals(List.of(grown), standing.of(List.of("p2", "p3", "p9")));
        assertTrue(standing.has("k4"));
        assertFalse(standing.has("k3"));
        assertEquals(
                Map.of(CaseStatus.MATCH, 2, CaseStatus.MISMATCH, 1),
                ledger.nights().last(1).get(0).caseStatuses());
        endNight(anew(fresh));
        assertEquals(List.of(fresh), standing.all());
    }

    @Test
    void grantsAreSummedByFrame() {
        CaseChange march = new CaseChange(
                true,
                Set.of(),
                List.of(matter("k1", CaseStatus.MATCH, "p1"), matter("k2", CaseStatus.MATCH, "p2")),
                List.of(),
                Map.of(
                        "k1",
                        Map.of("2025", Money.kronor(5), "2026 nämnd", Money.kronor(7)),
                        "k2",
                        Map.of("2025", Money.kronor(1))));
        endNight(march);
        assertEquals(
                Map.of("2025", Money.kronor(6), "2026 nämnd", Money.kronor(7)),
                ledger.standing().granted());
        assertEquals(Map.of("2025", Money.kronor(1)), ledger.standing().granted(List.of("k2", "k9")));
        assertEquals(march.granted(), ledger.standing().grants());
        assertEquals(List.of(march.cases().get(0)), ledger.standing().under("2026 nämnd"));

        endNight(new CaseChange(false, Set.of("k1"), List.of(), List.of(), Map.of()));
        assertEquals(Map.of("2025", Money.kronor(1)), ledger.standing().granted());
    }

    @Test
    void partsAreFoundByWhatTheyWereLastMarkedWith() {
        endNight(marked(mark("p1", HASH, 1L, 2L), mark("p2", "cd".repeat(32), 2L)));
        StandingCases standing = ledger.standing();
        assertEquals(Set.of("p1", "p2"), Set.copyOf(standing.sharing(2, 10)));
        assertEquals(1, standing.sharing(2, 1).size());
        assertEquals(Set.of(HASH), standing.contentsOf(List.of("p1", "p9")));
        assertEquals(List.of("p2"), standing.settingFrames());

        endNight(marked(mark("p1", HASH, 3L)));
        assertEquals(List.of(), standing.sharing(1, 10));
        assertEquals(List.of("p2"), standing.sharing(2, 10));
        assertEquals(List.of(mark("p1", HASH, 3L)), standing.marks(List.of("p1")));
        endNight(anew());
        assertEquals(List.of(), standing.marks(List.of("p1", "p2")));
        assertEquals(List.of(), standing.sharing(3, 10));
    }

    private static CaseChange marked(PartMark... marks) {
        return new CaseChange(false, Set.of(), List.of(), List.of(marks), Map.of());
    }

    private static PartMark mark(String part, String document, Long... keys) {
        PartMark.RecordMark record = new PartMark.RecordMark(true, "nåbo\nd1", List.of(keys), List.of(keys[0]));
        return new PartMark(part, document, List.of(record), part.equals("p2") ? List.of("2026 nämnd") : List.of());
    }

    @Test
    void whatWasParsedIsUnsettledUntilANightHasReckonedWithIt() {
        ledger.contents().keepParsed(ParsedContent.of(document("x"), List.of()), "p1", "r", NIGHT);
        ledger.contents().keepParsed(ParsedContent.of(document("y"), List.of()), "p2", "r", NIGHT);
        assertEquals(List.of(HASH), ledger.standing().unsettled());
        endNight(CaseChange.NONE);
        assertEquals(List.of(HASH), ledger.standing().unsettled());
        ledger.nights()
                .finish(
                        begin(),
                        NIGHT,
                        new Balance(0, 0, 0, 0, 0),
                        new NightEnd("", 0, List.of(HASH), CaseChange.NONE));
        assertEquals(List.of(), ledger.standing().unsettled());
    }

    @Test
    void filesAreFoundByContent() {
        ledger.register("r/a.txt", "a.txt", HASH);
        ledger.register("r/b.txt", "b.txt", HASH);
        ledger.register("r/c.txt", "c.txt", "cd".repeat(32));
        assertEquals(
                Set.of("a.txt", "b.txt"),
                ledger.filesOf(List.of(HASH, "ef".repeat(32))).stream()
                        .map(FileEntry::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aBackupIsAFileThatAnyDatabaseIsFilledFrom(@TempDir Path folder) throws IOException {
        String run = begin();
        ledger.register("r/a.txt", "a.txt", HASH);
        FileEntry file = ledger.startAttempt(ledger.find("r/a.txt").orElseThrow(), run, NIGHT);
        ledger.keepRead(file, document("Åäö"), "v1", NIGHT, "archive/a.txt");
        ledger.register("a/before.txt", "before.txt", HASH);
        ledger.reviews().keep(said(ReviewAct.CORRECT, "a-1"), List.of("a-1"), 0);
        Path first = folder.resolve("ett.db");
        long rows = Backup.write(settings, first);

        LedgerSettings other = emptyDatabase("other");
        assertEquals(rows, Backup.restore(first, other));
        Path second = folder.resolve("tva.db");
        assertEquals(rows, Backup.write(other, second));
        assertEquals(List.of("ett.db", "tva.db"), names(folder), "nothing half is left");

        try (Ledger again = Ledger.open(LedgerSettings.file(second))) {
            assertEquals(ledger.files(), again.files());
            assertEquals(ledger.reviews().all(), again.reviews().all());
            assertEquals(ledger.contents().document(HASH), again.contents().document(HASH));
            assertEquals(ledger.nights().last(9), again.nights().last(9));
        }
        LedgerException refused = assertThrows(LedgerException.class, () -> Backup.restore(first, other));
        assertTrue(refused.getMessage().contains("har redan nätter"), refused.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsDeletedIsOnRecordAndItsFindingsFiguresAreKept() {
        String run = begin();
        FileEntry file = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        ledger.keepRead(file, document("x"), "v1", NIGHT, "archive/a.txt");
        ledger.linkDuplicate(ledger.register("r/b.txt", "b.txt", HASH), "archive/b.txt");
        ledger.contents().keepParsed(ParsedContent.of(document("x"), List.of()), "p1", run, NIGHT);
        Finding finding = new Finding(
                Rule.AMOUNT_DIFFERS,
                Severity.MISMATCH,
                new Message("sv", "en"),
                new Comparison(
                        Comparison.Type.MONEY,
                        Optional.of("100"),
                        Optional.of("90"),
                        Optional.of(BigDecimal.valueOf(-10)),
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Case kept = new Case("k1", "P", CaseStatus.MISMATCH, List.of("a-1"), List.of(), List.of(), List.of(finding));
        UpkeepEvent event = new UpkeepEvent(NIGHT, "drift", UpkeepEvent.Action.RETAIN, "filer 2");

        ledger.upkeep().delete(List.of(HASH), List.of("a-1"), List.of(kept), event);

        assertEquals(List.of(), ledger.files());
        assertEquals(Optional.empty(), ledger.contents().document(HASH));
        assertEquals(List.of(), ledger.contents().parsed());
        assertEquals(List.of(event), ledger.upkeep().events());
        assertEquals(1, ledger.upkeep().keptFindings());
        assertEquals(List.of(), ledger.upkeep().faults());
    }

    @Test
    void twoFilesAreNeverPromisedTheSamePlace() {
        String run = begin();
        FileEntry a = ledger.startAttempt(ledger.register("r/a.txt", "a.txt", HASH), run, NIGHT);
        FileEntry b = ledger.startAttempt(ledger.register("s/a.txt", "a.txt", "cd".repeat(32)), run, NIGHT);
        ledger.keepRead(a, document("x"), "v1", NIGHT, "archive/a.txt");
        LedgerException refused = assertThrows(
                LedgerException.class, () -> ledger.keepRead(b, document("y"), "v2", NIGHT, "archive/a.txt"));
        assertTrue(refused.getMessage().contains("kör igen"), refused.getMessage());
        assertEquals(FileState.RUNNING, ledger.find("s/a.txt").orElseThrow().state(), "whole or not at all");
        assertEquals(Optional.of(document("x")), ledger.contents().document(HASH));
    }
}
