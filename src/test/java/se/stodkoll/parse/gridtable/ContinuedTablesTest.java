package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.parse.MadeFile;
import se.stodkoll.parse.MadePage;

/** Tables that go on on the next page, and what is of a table at its end. */
class ContinuedTablesTest {
    private static MadePage headed(String label) {
        return MadePage.printed()
                .left(60, label)
                .right(440, "2031")
                .right(540, "Totalt")
                .down();
    }

    private static MadePage row(MadePage page, String label, String amount) {
        return page.left(60, label).right(440, amount).right(540, amount).down();
    }

    private static List<String> labels(BudgetTable table) {
        return table.rows().stream().map(r -> r.label().value()).toList();
    }

    @Test
    void furtherSumsUnderARepeatedHeadAreOfTheSameTable() {
        MadePage first = row(
                row(row(headed("Kostnader"), "Resor", "7 000"), "Material", "2 000"),
                "Summa bokförda kostnader",
                "9 000");
        MadePage second = row(headed("Kostnader"), "Totala kostnader", "9 000");
        List<BudgetTable> tables = MadeFile.of(first, second).tables();
        assertEquals(1, tables.size());
        assertEquals(
                List.of("Resor", "Material", "Summa bokförda kostnader", "Totala kostnader"), labels(tables.get(0)));
    }

    @Test
    void rowsUnderARepeatedHeadBelowTheLastSumAreAnotherTable() {
        MadePage first = row(row(headed("Kostnader"), "Resor", "7 000"), "Summa kostnader", "7 000");
        MadePage second = row(row(headed("Kostnader"), "Material", "2 000"), "Summa kostnader", "2 000");
        List<BudgetTable> tables = MadeFile.of(first, second).tables();
        assertEquals(
                List.of(List.of("Resor", "Summa kostnader"), List.of("Material", "Summa kostnader")),
                tables.stream().map(ContinuedTablesTest::labels).toList());
    }

    @Test
    void sumsUnderTheHeadOfAnotherKindAreAnotherTable() {
        MadePage first = row(row(headed("Kostnader"), "Resor", "7 000"), "Summa kostnader", "7 000");
        MadePage second = row(headed("Finansiering"), "Summa finansiering", "7 000");
        assertEquals(2, MadeFile.of(first, second).tables().size());
    }

    @Test
    void rowsUnderARepeatedHeadBeforeTheLastSumAreOfTheSameTable() {
        MadePage first =
                row(row(headed("Finansiering"), "Norrljus kommun", "7 000"), "Total offentlig finansiering", "7 000");
        MadePage second = row(row(headed("Finansiering"), "Bruket AB", "2 000"), "Summa finansiering", "9 000");
        assertEquals(
                List.of("Norrljus kommun", "Total offentlig finansiering", "Bruket AB", "Summa finansiering"),
                labels(MadeFile.of(first, second).tables().get(0)));
    }

    /** A form prints the heading of what it has none of. */
    @Test
    void aHeadingWithoutRowsBeginsNoOtherTable() {
        MadePage page = row(row(headed("Kostnadsslag"), "Resor", "7 000"), "Summa kostnader", "7 000");
        row(page.left(60, "Projektintäkter").down(), "Summa faktiska kostnader", "7 000");
        row(page.left(60, "Bidrag annat än pengar").down(), "Summa totala kostnader", "7 000");
        List<BudgetTable> tables = MadeFile.of(page).tables();
        assertEquals(
                List.of("Resor", "Summa kostnader", "Summa faktiska kostnader", "Summa totala kostnader"),
                labels(tables.get(0)));
    }

    @Test
    void whatIsAppliedForInATableOfItsOwnIsOfTheFinancing() {
        MadePage first = row(row(headed("Finansiär"), "Norrljus kommun", "7 000"), "Summa medfinansiering", "7 000");
        MadePage second = row(headed("Finansiering"), "Stödfinansiering", "3 000");
        List<BudgetTable> tables = MadeFile.of(first, second).tables();
        assertEquals(
                List.of(List.of("Norrljus kommun", "Summa medfinansiering", "Stödfinansiering")),
                tables.stream().map(ContinuedTablesTest::labels).toList());
    }

    /** The last label's third line stands as far below the figures as its first above them, whatever it begins with. */
    @ParameterizedTest
    @ValueSource(strings = {"Stöd", "stöd"})
    void theLastLabelGoesOnBelowItsFigures(String end) {
        MadePage page =
                row(headed("Finansiering").down(), "Norrljus kommun", "7 000").padded(9);
        page.left(60, "Summa av")
                .padded(13)
                .left(60, "Offentligt")
                .right(440, "7 000")
                .right(540, "7 000")
                .padded(13)
                .left(60, end);
        page.padded(40).left(60, "Vi söker stöd.");
        assertEquals(
                List.of("Norrljus kommun", "Summa av Offentligt " + end),
                labels(MadeFile.of(page).tables().get(0)));
    }

    @Test
    void whatStandsFartherBelowTheLastFiguresIsNoneOfTheirLabel() {
        MadePage page =
                row(headed("Finansiering").down(), "Norrljus kommun", "7 000").padded(9);
        page.left(60, "Summa")
                .padded(13)
                .left(60, "Finansiering")
                .right(440, "7 000")
                .right(540, "7 000")
                .padded(15)
                .left(60, "Motparter");
        assertEquals(
                List.of("Norrljus kommun", "Summa Finansiering"),
                labels(MadeFile.of(page).tables().get(0)));
    }

    @Test
    void whatStandsAsFarBelowTheLastRowAsRowsDoIsNoneOfIt() {
        MadePage page = headed("Finansiering")
                .left(60, "Norrljus kommun")
                .right(440, "7 000")
                .right(540, "7 000")
                .padded(13);
        page.left(60, "Summa finansiering")
                .right(440, "7 000")
                .right(540, "7 000")
                .padded(13)
                .left(60, "Motparter");
        assertEquals(
                List.of("Norrljus kommun", "Summa finansiering"),
                labels(MadeFile.of(page).tables().get(0)));
    }

    /** Above the figures stands a heading, so that its distance says nothing of the label's. */
    @Test
    void aHeadingAboveTheLastFiguresIsNoLineOfTheirLabel() {
        MadePage page =
                row(headed("Finansiering").down(), "Norrljus kommun", "7 000").padded(6);
        page.left(60, "Privat finansiering")
                .padded(14)
                .left(60, "Bruket AB")
                .right(440, "7 000")
                .right(540, "7 000")
                .padded(14)
                .left(60, "Motparter");
        assertEquals(
                List.of("Norrljus kommun", "Bruket AB"),
                labels(MadeFile.of(page).tables().get(0)));
    }
}
