package se.stodkoll.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.report.MadeMatters;

/** Rows and amounts of a budget that no reading found, stated by a person, and found again after another reading. */
class AddedRowsTest {
    private static final DocumentReport FILE = MadeMatters.pair(
                    "Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097)
            .get(0);
    private static final String ROWS = "/application/budget/costs/rows/";
    private static final Evidence NAME = at(300, "Resor");

    private final List<ReviewEvent> events = new ArrayList<>();

    private static Evidence at(double y, String text) {
        return new Evidence(FILE.sha256(), 1, Optional.of(new Box(60, y, 120, y + 12)), text);
    }

    private Reviews reviews() {
        return Reviews.of(events);
    }

    private ReadField field(String path) {
        return fields().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    }

    private List<ReadField> fields() {
        return reviews().fields(FILE, FILE.parts().get(0).id());
    }

    private void says(String path, Optional<Evidence> pointed, Optional<Evidence> row, String value) {
        ReviewSubject subject = ReviewSubject.ofField(
                FILE.parts().get(0).id(), new ReviewSubject.FieldPlace(path, Optional.empty(), pointed, row));
        events.add(new ReviewEvent(
                events.size() + 1,
                Instant.EPOCH,
                "Anna",
                ReviewAct.CORRECT,
                subject,
                Optional.empty(),
                Optional.of(value),
                ""));
    }

    /** Below the first row, called as the place says, with one amount. */
    private void addTravel(Evidence name, String kind) {
        Optional<Evidence> above = field(ROWS + "0/label").row();
        says(ROWS + "1+" + kind + "/label", Optional.of(name), above, "Resor");
        says(ROWS + "1+" + kind + "/amounts/2027", Optional.of(at(300, "4 711")), Optional.of(name), "4711");
    }

    private static List<BudgetRow> rows(DocumentReport file) {
        return file.parts()
                .get(0)
                .content()
                .application()
                .flatMap(a -> a.budget())
                .flatMap(b -> b.costs())
                .orElseThrow()
                .rows();
    }

    private List<BudgetRow> corrected(DocumentReport file) {
        return rows(reviews().correct(List.of(file)).get(0));
    }

    private static List<String> names(List<BudgetRow> rows) {
        return rows.stream().map(r -> r.label().value()).toList();
    }

    @Test
    void anEmptyCellIsFilled() {
        ReadField empty = field(ROWS + "1/amounts/2027");
        assertEquals(Optional.empty(), empty.value());
        assertEquals("Kostnad: Externa tjänster, 2027", empty.label());
        says(empty.path(), Optional.of(at(200, "99")), empty.row(), "99");
        BudgetRow row = corrected(FILE).get(1);
        assertEquals(Money.kronor(99), row.amounts().get("2027").value());
        assertEquals(Source.CORRECTED, row.amounts().get("2027").source());
        assertEquals(List.of("2026", "2027"), List.copyOf(row.amounts().keySet()));
        assertEquals(Optional.of("99"), field(empty.path()).value().map(ReadField.Value::plain));
    }

    @Test
    void aMissingRowStandsBelowTheOneItWasAddedBelow() {
        addTravel(NAME, "item");
        List<BudgetRow> rows = corrected(FILE);
        assertEquals(List.of("Personal", "Resor", "Externa tjänster", "Summa kostnader"), names(rows));
        assertEquals(Money.kronor(4711), rows.get(1).amounts().get("2027").value());
        assertEquals(NAME, rows.get(1).label().evidence());
        assertEquals(RowKind.ITEM, rows.get(1).kind());
        assertEquals(rows(FILE).get(2), rows.get(3));
    }

    @Test
    void aMissingSumIsOne() {
        addTravel(NAME, "subtotal");
        assertEquals(RowKind.SUBTOTAL, corrected(FILE).get(1).kind());
    }

    /** The rows below an added one keep what was read of them, and a correction of one of them is of that one. */
    @Test
    void rowsBelowAnAddedOneAreStillTheirOwn() {
        addTravel(NAME, "item");
        ReadField moved = field(ROWS + "2/amounts/2026");
        assertEquals("Kostnad: Externa tjänster, 2026", moved.label());
        assertEquals(Optional.of(rows(FILE).get(1).amounts().get("2026").evidence()), moved.read());
        assertEquals(Optional.empty(), field(ROWS + "1/amounts/2027").read());
        ReviewSubject subject = ReviewSubject.ofField(
                moved.part(), new ReviewSubject.FieldPlace(moved.path(), moved.read(), Optional.empty(), moved.row()));
        events.add(new ReviewEvent(
                events.size() + 1,
                Instant.EPOCH,
                "Anna",
                ReviewAct.CORRECT,
                subject,
                Optional.empty(),
                Optional.of("5"),
                ""));
        assertEquals(
                Money.kronor(5), corrected(FILE).get(2).amounts().get("2026").value());
    }

    @Test
    void anAddedRowIsCorrectedAndUndoneLikeAnother() {
        addTravel(NAME, "item");
        ReadField name = field(ROWS + "1/label");
        says(name.path(), Optional.of(at(340, "Resor och mat")), name.row(), "Resor och mat");
        ReadField cell = field(ROWS + "1/amounts/2027");
        says(cell.path(), Optional.of(at(340, "12")), cell.row(), "12");
        BudgetRow row = corrected(FILE).get(1);
        assertEquals("Resor och mat", row.label().value());
        assertEquals(Money.kronor(12), row.amounts().get("2027").value());
        events.add(new ReviewEvent(
                events.size() + 1,
                Instant.EPOCH,
                "Anna",
                ReviewAct.UNDO,
                events.get(0).undoSubject(),
                Optional.empty(),
                Optional.empty(),
                ""));
        assertEquals(rows(FILE), corrected(FILE));
    }

    /** Rows of the same name, typed, are told apart by it alone where it differs. */
    @Test
    void typedRowsStandEachInTheirPlace() {
        Evidence travel = new Evidence(FILE.sha256(), 1, Optional.empty(), "Resor");
        Evidence food = new Evidence(FILE.sha256(), 1, Optional.empty(), "Mat");
        Optional<Evidence> above = field(ROWS + "0/label").row();
        says(ROWS + "1+item/label", Optional.of(travel), above, "Resor");
        says(ROWS + "2+item/label", Optional.of(food), Optional.of(travel), "Mat");
        says(ROWS + "2+item/amounts/2026", Optional.of(food), Optional.of(food), "7");
        List<BudgetRow> rows = corrected(FILE);
        assertEquals(List.of("Personal", "Resor", "Mat", "Externa tjänster", "Summa kostnader"), names(rows));
        assertTrue(rows.get(1).amounts().isEmpty());
        assertEquals(Money.kronor(7), rows.get(2).amounts().get("2026").value());
    }

    @Test
    void theFirstRowOfAllCanBeTheOneMissing() {
        says(ROWS + "0+item/label", Optional.of(NAME), Optional.empty(), "Resor");
        assertEquals("Resor", corrected(FILE).get(0).label().value());
    }

    /** A new version finds another row above: what was added stays below the row that it was added below. */
    @Test
    void anAddedRowIsFoundAgainAfterANewReading() {
        addTravel(NAME, "item");
        DocumentReport reread = withRows(rows -> {
            List<BudgetRow> more = new ArrayList<>(rows);
            more.add(0, rows.get(1));
            more.remove(2);
            return more;
        });
        assertEquals(List.of("Externa tjänster", "Personal", "Resor", "Summa kostnader"), names(corrected(reread)));
    }

    /** A new version reads the row that was missing: it is not there twice, and holds what the person said. */
    @Test
    void aRowThatIsReadSinceIsNotAddedOnceMore() {
        BudgetRow external = rows(FILE).get(1);
        DocumentReport without = withRows(rows -> List.of(rows.get(0), rows.get(2)));
        addTravel(external.label().evidence(), "item");
        assertEquals(List.of("Personal", "Resor", "Summa kostnader"), names(corrected(without)));
        List<BudgetRow> rows = corrected(FILE);
        assertEquals(List.of("Personal", "Resor", "Summa kostnader"), names(rows));
        assertEquals(Money.kronor(4711), rows.get(1).amounts().get("2027").value());
        assertEquals(external.amounts().get("2026"), rows.get(1).amounts().get("2026"));
    }

    private static DocumentReport withRows(UnaryOperator<List<BudgetRow>> change) {
        Part part = FILE.parts().get(0);
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
        return FILE.withParts(List.of(new Part(
                part.id(),
                part.kind(),
                part.title(),
                part.pages(),
                part.textSource(),
                new se.stodkoll.model.record.PartContent(
                        Optional.of(other), Optional.empty(), Optional.empty(), List.of()))));
    }
}
