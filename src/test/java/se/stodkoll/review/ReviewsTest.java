package se.stodkoll.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.report.MadeMatters;

/** Decisions find their place again, and do what they say. */
class ReviewsTest {
    private static final List<DocumentReport> DOCUMENTS =
            MadeMatters.pair("Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097);
    private static final String GRANTED = "/decision/grant/maxAmount";

    private static Part part(List<DocumentReport> documents, int file) {
        return documents.get(file).parts().get(0);
    }

    private static ReadField field(int file, String path) {
        Part part = part(DOCUMENTS, file);
        return Reviews.of(List.of()).fields(DOCUMENTS.get(file), part.id()).stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static ReviewEvent says(long number, ReviewAct act, ReadField field, String newValue) {
        ReviewSubject subject = ReviewSubject.ofField(
                field.part(), new ReviewSubject.FieldPlace(field.path(), field.read(), Optional.empty()));
        return event(number, act, subject, field.value().map(ReadField.Value::plain), Optional.of(newValue));
    }

    private static ReviewEvent event(
            long number, ReviewAct act, ReviewSubject subject, Optional<String> oldValue, Optional<String> newValue) {
        return new ReviewEvent(number, Instant.EPOCH, "Anna", act, subject, oldValue, newValue, "skäl");
    }

    private static Field<Money> granted(List<DocumentReport> documents) {
        return part(documents, 1)
                .content()
                .decision()
                .orElseThrow()
                .grant()
                .maxAmount()
                .orElseThrow();
    }

    private static List<Case> cases(Reviews reviews, List<DocumentReport> documents) {
        List<DocumentReport> corrected = reviews.correct(documents);
        return reviews.judge(
                new Reconciler(RuleSettings.DEFAULT).reconcile(corrected, new PriorState(Map.of(), reviews.pins())));
    }

    @Test
    void aCorrectionSetsTheValueForSureAndKeepsWhatWasRead() {
        Reviews reviews = Reviews.of(List.of(says(1, ReviewAct.CORRECT, field(1, GRANTED), "1150097.5")));
        Field<Money> corrected = granted(reviews.correct(DOCUMENTS));
        assertEquals(new Money(115009750), corrected.value());
        assertEquals(Source.CORRECTED, corrected.source());
        assertEquals(1.0, corrected.confidence());
        assertEquals(granted(DOCUMENTS).evidence(), corrected.evidence());
        assertEquals(DOCUMENTS.get(0), reviews.correct(DOCUMENTS).get(0));
    }

    @Test
    void aConfirmedValueIsSureAndKeepsItsSource() {
        Reviews reviews = Reviews.of(List.of(says(1, ReviewAct.CONFIRM, field(1, GRANTED), "1156097")));
        Field<Money> confirmed = granted(reviews.correct(DOCUMENTS));
        assertEquals(Source.TEXT_LAYER, confirmed.source());
        assertEquals(1.0, confirmed.confidence());
    }

    @Test
    void theLastWordHoldsAndAnUndoneOneDoesNot() {
        ReviewEvent first = says(1, ReviewAct.CORRECT, field(1, GRANTED), "1");
        ReviewEvent second = says(2, ReviewAct.CORRECT, field(1, GRANTED), "2");
        ReviewEvent undo = event(3, ReviewAct.UNDO, second.undoSubject(), Optional.empty(), Optional.empty());
        assertEquals(
                Money.kronor(2),
                granted(Reviews.of(List.of(first, second)).correct(DOCUMENTS)).value());
        assertEquals(
                Money.kronor(1),
                granted(Reviews.of(List.of(first, second, undo)).correct(DOCUMENTS))
                        .value());
    }

    /** A new version of the parser finds a row above: the corrected cell is now of another number, at the same place. */
    @Test
    void aCellIsFoundByItsPlaceInANewReading() {
        String path = "/application/budget/costs/rows/0/amounts/2026";
        Reviews reviews = Reviews.of(List.of(says(1, ReviewAct.CORRECT, field(0, path), "77")));
        List<DocumentReport> reread = withRows(rows -> {
            List<BudgetRow> more = new ArrayList<>(rows);
            more.add(0, rows.get(1));
            return more;
        });
        List<BudgetRow> rows = rows(reviews.correct(reread));
        assertEquals(Money.kronor(77), rows.get(1).amounts().get("2026").value());
        assertEquals(rows(reread).get(0), rows.get(0));
    }

    @Test
    void theNameOfARowIsCorrectedToo() {
        Reviews reviews = Reviews.of(List.of(
                says(1, ReviewAct.CORRECT, field(0, "/application/budget/costs/rows/0/label"), "Projektledare")));
        List<BudgetRow> rows = rows(reviews.correct(DOCUMENTS));
        assertEquals("Projektledare", rows.get(0).label().value());
        assertEquals(Source.CORRECTED, rows.get(0).label().source());
        assertEquals(rows(DOCUMENTS).get(0).amounts(), rows.get(0).amounts());
        assertEquals(rows(DOCUMENTS).get(1), rows.get(1));
    }

    /** Where the ink is no longer read as a cell, another row must not take its correction. */
    @Test
    void aCellThatIsGoneIsNotMistakenForAnother() {
        String path = "/application/budget/costs/rows/0/amounts/2026";
        Reviews reviews = Reviews.of(List.of(says(1, ReviewAct.CORRECT, field(0, path), "77")));
        List<DocumentReport> reread = withRows(rows -> rows.subList(1, rows.size()));
        assertEquals(rows(reread), rows(reviews.correct(reread)));
    }

    private static List<BudgetRow> rows(List<DocumentReport> documents) {
        return part(documents, 0)
                .content()
                .application()
                .orElseThrow()
                .budget()
                .orElseThrow()
                .costs()
                .orElseThrow()
                .rows();
    }

    private static List<DocumentReport> withRows(java.util.function.UnaryOperator<List<BudgetRow>> change) {
        DocumentReport file = DOCUMENTS.get(0);
        Part part = file.parts().get(0);
        se.stodkoll.model.record.Application a = part.content().application().orElseThrow();
        se.stodkoll.model.budget.Budget b = a.budget().orElseThrow();
        BudgetTable costs = b.costs().orElseThrow();
        BudgetTable changed = new BudgetTable(
                costs.title(), costs.unit(), costs.columns(), change.apply(costs.rows()), costs.malformed());
        se.stodkoll.model.record.Application other = new se.stodkoll.model.record.Application(
                a.identity(),
                a.applicant(),
                a.period(),
                a.request(),
                a.activities(),
                Optional.of(new se.stodkoll.model.budget.Budget(
                        b.years(), Optional.of(changed), b.financing(), b.inKind())),
                a.form());
        Part reread = new Part(
                part.id(),
                part.kind(),
                part.title(),
                part.pages(),
                part.textSource(),
                new PartContent(Optional.of(other), Optional.empty(), Optional.empty(), List.of()));
        return List.of(
                new DocumentReport(
                        file.sha256(),
                        file.file(),
                        file.mediaType(),
                        file.pageCount(),
                        file.status(),
                        file.duplicateOf(),
                        file.problems(),
                        List.of(reread)),
                DOCUMENTS.get(1));
    }

    @Test
    void aValueThatWasNotReadCanBeStated() {
        ReadField missing = field(0, "/application/identity/caseId");
        assertEquals(Optional.empty(), missing.value());
        Evidence pointed = new Evidence(DOCUMENTS.get(0).sha256(), 2, Optional.empty(), "");
        ReviewSubject subject = ReviewSubject.ofField(
                missing.part(), new ReviewSubject.FieldPlace(missing.path(), Optional.empty(), Optional.of(pointed)));
        Reviews reviews =
                Reviews.of(List.of(event(1, ReviewAct.CORRECT, subject, Optional.empty(), Optional.of("Ä-17"))));
        Field<String> stated = part(reviews.correct(DOCUMENTS), 0)
                .content()
                .application()
                .orElseThrow()
                .identity()
                .caseId()
                .orElseThrow();
        assertEquals("Ä-17", stated.value());
        assertEquals(pointed, stated.evidence());
    }

    @Test
    void aVerdictHoldsForWhatItWasSaidOfAndNothingElse() {
        Case before = cases(Reviews.of(List.of()), DOCUMENTS).get(0);
        List<ReviewEvent> all = new ArrayList<>();
        for (String key : FindingKey.byKey(before).keySet()) {
            ReviewSubject subject = ReviewSubject.ofFinding(before.parts(), key, Rule.AMOUNT_DIFFERS);
            all.add(event(all.size() + 1, ReviewAct.DISMISS, subject, Optional.empty(), Optional.empty()));
        }
        assertEquals(CaseStatus.MISMATCH, before.status());
        Case dismissed = cases(Reviews.of(all), DOCUMENTS).get(0);
        assertEquals(CaseStatus.MATCH, dismissed.status());
        assertTrue(dismissed.findings().stream().allMatch(Finding::isDismissed));
        all.add(says(99, ReviewAct.CORRECT, field(1, GRANTED), "1157000"));
        Case otherwise = cases(Reviews.of(all), DOCUMENTS).get(0);
        assertEquals(CaseStatus.MISMATCH, otherwise.status());
        assertFalse(otherwise.findings().stream().allMatch(Finding::isDismissed));
    }

    /** Setting aside what was not read makes no agreement of a paper that has no other side. */
    @Test
    void aCaseOfOneSideNeverMatches() {
        DocumentReport file = DOCUMENTS.get(0);
        Part part = file.parts().get(0);
        PartContent bare = new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of())
                .withUnread(List.of(
                        new Unread(Unread.Kind.CUT_OFF, new Evidence(file.sha256(), 1, Optional.empty(), "och"))));
        List<DocumentReport> documents = List.of(file.withParts(
                List.of(new Part(part.id(), part.kind(), "Bilaga", part.pages(), part.textSource(), bare))));
        Case found = cases(Reviews.of(List.of()), documents).get(0);
        assertEquals(CaseStatus.REVIEW, found.status());
        ReviewSubject subject = ReviewSubject.ofFinding(
                found.parts(), FindingKey.byKey(found).keySet().iterator().next(), Rule.AMOUNT_DIFFERS);
        List<ReviewEvent> dismissed = List.of(event(1, ReviewAct.DISMISS, subject, Optional.empty(), Optional.empty()));
        assertEquals(
                CaseStatus.UNMATCHED,
                cases(Reviews.of(dismissed), documents).get(0).status());
    }

    @Test
    void splitAndPairedAgainTheLastWordHolds() {
        ReviewSubject pair =
                ReviewSubject.ofPair(part(DOCUMENTS, 0).id(), part(DOCUMENTS, 1).id());
        ReviewEvent apart = event(1, ReviewAct.UNPAIR, pair, Optional.empty(), Optional.empty());
        ReviewEvent together = event(2, ReviewAct.PAIR, pair, Optional.empty(), Optional.empty());
        assertEquals(2, cases(Reviews.of(List.of(apart)), DOCUMENTS).size());
        List<Case> paired = cases(Reviews.of(List.of(apart, together)), DOCUMENTS);
        assertEquals(1, paired.size());
        assertEquals(2, paired.get(0).reviews().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "MONEY | 1 150 097 kr | 1150097",
                "MONEY | 1150097 | 1150097",
                "MONEY | 1.150.097 | 1150097",
                "MONEY | 12,50 | 12.5",
                "MONEY | \u2212500 | -500",
                "MONEY | 0 | 0",
                "MONEY | 1 15 097 | -",
                "MONEY | 75 00 | -",
                "MONEY | 1,5 tkr | -",
                "MONEY | 1e5 | -",
                "MONEY | 1.5 | -",
                "MONEY | kr | -",
                "PERCENT | 33,3 % | 33.3",
                "PERCENT | 100 | 100",
                "PERCENT | 101 | -",
                "PERCENT | -1 | -",
                "DATE | 2026-02-28 | 2026-02-28",
                "DATE | 2026-02-30 | -",
                "DATE | 1 januari | -",
                "TEXT | Örebro kommun | Örebro kommun",
            })
    void whatAPersonWritesBecomesAPlainValueOrNone(FieldType type, String written, String plain) {
        assertEquals(Optional.ofNullable(plain), type.plain(written));
    }
}
