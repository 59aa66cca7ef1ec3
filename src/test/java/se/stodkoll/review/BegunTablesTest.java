package se.stodkoll.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.MadeMatters;

/** Tables of a budget that no reading found, begun by a person who states their years, and filled in row by row. */
class BegunTablesTest {
    private static final DocumentReport FILE = MadeMatters.pair(
                    "Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097)
            .get(0);
    private static final String ROWS = "/application/budget/costs/rows/";
    private static final String YEARS = "/application/budget/costs/columns";

    private final List<ReviewEvent> events = new ArrayList<>();

    private void says(String path, Optional<Evidence> pointed, Optional<Evidence> row, String value) {
        ReviewSubject subject = ReviewSubject.ofField(
                FILE.parts().get(0).id(), new ReviewSubject.FieldPlace(path, Optional.empty(), pointed, row));
        decides(ReviewAct.CORRECT, subject, Optional.of(value));
    }

    private void undo(int number) {
        decides(ReviewAct.UNDO, events.get(number - 1).undoSubject(), Optional.empty());
    }

    private void decides(ReviewAct act, ReviewSubject subject, Optional<String> value) {
        events.add(
                new ReviewEvent(events.size() + 1, Instant.EPOCH, "Anna", act, subject, Optional.empty(), value, ""));
    }

    private DocumentReport corrected(DocumentReport file) {
        return Reviews.of(events).correct(List.of(file)).get(0);
    }

    private static Optional<BudgetTable> costs(DocumentReport file) {
        return budget(file).flatMap(Budget::costs);
    }

    private boolean isAskedFor(DocumentReport file) {
        return Reviews.of(events).fields(file, file.parts().get(0).id()).stream()
                .anyMatch(f -> f.path().equals(YEARS));
    }

    private static List<String> names(DocumentReport file) {
        return costs(file).orElseThrow().rows().stream()
                .map(r -> r.label().value())
                .toList();
    }

    private static Evidence typed(String name) {
        return new Evidence(FILE.sha256(), 1, Optional.empty(), name);
    }

    /** Costs of two years, of which no table was read. */
    private void typeCosts() {
        says(YEARS, Optional.of(typed("")), Optional.empty(), "2026 2027");
        says(ROWS + "0+item/label", Optional.of(typed("Löner")), Optional.empty(), "Löner");
        says(ROWS + "0+item/amounts/2027", Optional.of(typed("")), Optional.of(typed("Löner")), "12");
        says(ROWS + "1+total/label", Optional.of(typed("Summa")), Optional.of(typed("Löner")), "Summa");
        says(ROWS + "1+total/total", Optional.of(typed("")), Optional.of(typed("Summa")), "12");
    }

    private static Optional<Budget> budget(DocumentReport file) {
        return file.parts().get(0).content().application().orElseThrow().budget();
    }

    @Test
    void aTableThatWasNotReadIsBegunAndFilledIn() {
        DocumentReport without = without(true);
        assertTrue(isAskedFor(without));
        typeCosts();
        BudgetTable costs = costs(corrected(without)).orElseThrow();
        assertEquals(List.of("2026", "2027"), costs.columns());
        assertEquals("Kostnader", costs.title());
        assertEquals(
                List.of("Löner", "Summa"),
                costs.rows().stream().map(r -> r.label().value()).toList());
        assertEquals(Money.kronor(12), costs.rows().get(0).amounts().get("2027").value());
        assertEquals(RowKind.TOTAL, costs.rows().get(1).kind());
        assertEquals(Money.kronor(12), costs.rows().get(1).total().orElseThrow().value());
    }

    /** Neither does a table without rows change anything, nor rows whose table is undone. */
    @Test
    void aTableInWhichNothingStandsIsNone() {
        for (boolean financing : List.of(true, false)) {
            events.clear();
            DocumentReport without = without(financing);
            says(YEARS, Optional.of(typed("")), Optional.empty(), "2026");
            assertEquals(
                    budget(without).map(b -> b.financing()),
                    budget(corrected(without)).map(b -> b.financing()));
            assertTrue(costs(corrected(without)).isEmpty());
            events.clear();
            typeCosts();
            undo(1);
            assertEquals(budget(without), budget(corrected(without)));
        }
    }

    /** A year that is taken away takes its amounts with it. */
    @Test
    void theYearsOfABegunTableCanBeCorrected() {
        typeCosts();
        says(YEARS, Optional.of(typed("")), Optional.empty(), "2026 2028");
        BudgetTable costs = costs(corrected(without(true))).orElseThrow();
        assertEquals(List.of("2026", "2028"), costs.columns());
        assertEquals(List.of(), List.copyOf(costs.rows().get(0).amounts().keySet()));
    }

    /** What a person typed whole stands, and is not there twice, where a new version reads the table. */
    @Test
    void aBegunTableStandsForOneThatIsReadSince() {
        assertFalse(isAskedFor(FILE), "it was read");
        typeCosts();
        assertEquals(List.of("Löner", "Summa"), names(corrected(FILE)));
    }

    /** @param financing whether that table was read */
    private static DocumentReport without(boolean financing) {
        return financing ? MadeMatters.withoutCosts(FILE) : MadeMatters.withBudget(FILE, b -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2027 2026, 2026 2027",
        "'2026, 2027', 2026 2027",
        "2026-2028, 2026 2027 2028",
        "2026 – 2027, 2026 2027"
    })
    void yearsAreWrittenOneByOneOrAsASpan(String written, String plain) {
        assertEquals(Optional.of(plain), FieldType.YEARS.plain(written));
    }

    @ParameterizedTest
    @CsvSource({"''", "26", "2026 och 2027", "2028-2026", "1990-2026", "2026/2027"})
    void whatIsNoYearsIsRefused(String written) {
        assertEquals(Optional.empty(), FieldType.YEARS.plain(written));
    }
}
