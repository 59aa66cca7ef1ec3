package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.Readings;

/** Budget tables as the held-out corpus showed them to be set elsewhere. */
class OtherBudgetsTest {
    private static List<BudgetTable> read(MadePage page) {
        return PartTables.of(page.lines(), page.pages(), new Readings("d")).budgets().stream()
                .map(FoundTable::table)
                .toList();
    }

    private static List<String> labels(BudgetTable table) {
        return table.rows().stream().map(r -> r.label().value()).toList();
    }

    /** Labels that begin with a capital on each line, figures on the first: only the rows' padding tells. */
    @Test
    void aSmallPaddingBetweenPrintedRowsTells() {
        MadePage page = MadePage.printed()
                .left(60, "Kostnader")
                .right(440, "2031")
                .right(540, "Totalt")
                .down()
                .padded(2);
        page.left(60, "Personal: Stiftelsen")
                .right(440, "1 000")
                .right(540, "1 000")
                .down()
                .left(60, "Norrljus")
                .down()
                .padded(2);
        page.left(60, "Personal: Region")
                .right(440, "2 000")
                .right(540, "2 000")
                .down()
                .left(60, "Mittskog")
                .down()
                .padded(2);
        page.left(60, "Resor").right(440, "3 000").right(540, "3 000").down().padded(2);
        page.left(60, "Summa kostnader").right(440, "6 000").right(540, "6 000").down();
        assertEquals(
                List.of("Personal: Stiftelsen Norrljus", "Personal: Region Mittskog", "Resor", "Summa kostnader"),
                labels(read(page).get(0)));
    }

    /** Only the padding of the rows tells, and the heading stands as close to the sum above as a second line of its label would. */
    @Test
    void aHeadingRightBelowASumIsNoneOfItsLabel() {
        MadePage page = MadePage.printed()
                .left(60, "Finansiering")
                .right(440, "2031")
                .right(540, "Totalt")
                .down()
                .padded(2);
        page.left(60, "Norrljus kommun")
                .right(440, "1 000")
                .right(540, "1 000")
                .down()
                .padded(2);
        page.left(60, "Total offentlig kontantfinansiering")
                .right(440, "1 000")
                .right(540, "1 000")
                .down();
        page.left(60, "Privat kontantfinansiering").down().padded(2);
        page.left(60, "Mittskogs Bruk AB")
                .right(440, "2 000")
                .right(540, "2 000")
                .down()
                .padded(2);
        page.left(60, "Total privat")
                .right(440, "2 000")
                .right(540, "2 000")
                .down()
                .left(60, "kontantfinansiering")
                .down()
                .padded(2);
        page.left(60, "Summa finansiering")
                .right(440, "3 000")
                .right(540, "3 000")
                .down();
        assertEquals(
                List.of(
                        "Norrljus kommun",
                        "Total offentlig kontantfinansiering",
                        "Mittskogs Bruk AB",
                        "Total privat kontantfinansiering",
                        "Summa finansiering"),
                labels(read(page).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Belopp", "Totalt", "Summa kr", "Belopp (kr)"})
    void aTableOfTotalsAlone(String head) {
        MadePage page =
                MadePage.printed().left(60, "Finansiärer").right(540, head).down();
        page.left(60, "Region Mittskog 1:1")
                .right(540, "4 000")
                .down()
                .left(60, "Norrljus kommun")
                .right(540, "2 000")
                .down();
        page.left(60, "Finansiering totalt").right(540, "6 000").down();
        BudgetTable table = read(page).get(0);
        assertEquals(List.of("Totalt"), table.columns());
        assertEquals(
                Money.kronor(4000), table.rows().get(0).total().orElseThrow().value());
        assertEquals(RowKind.TOTAL, table.rows().get(2).kind());
    }

    @Test
    void aTableOfOneYearAlone() {
        MadePage page =
                MadePage.printed().left(60, "Kostnader").right(540, "2031").down();
        page.left(60, "Resor")
                .right(540, "4 000")
                .down()
                .left(60, "Summa kostnader")
                .right(540, "4 000")
                .down();
        assertEquals(
                Money.kronor(4000),
                read(page).get(0).rows().get(0).amounts().get("2031").value());
    }

    /** A wrapped row "Finansiering | totalt" stands close together and is no head. */
    @Test
    void wordsThatStandTogetherAreNoHead() {
        MadePage page = MadePage.printed()
                .left(60, "Finansiering totalt")
                .down()
                .left(60, "Vi söker 400 000 kr.")
                .down();
        assertEquals(List.of(), read(page));
    }

    @Test
    void theUnitStandsBelowTheYears() {
        MadePage page = MadePage.printed().left(60, "Bokförda kostnader").down();
        page.right(440, "2031").right(540, "Summa").down().left(60, "(tkr)").down();
        page.left(60, "Resor")
                .right(440, "4")
                .right(540, "4")
                .down()
                .left(60, "Summa kostnader")
                .right(440, "4")
                .right(540, "4")
                .down();
        assertEquals(
                Money.kronor(4000),
                read(page).get(0).rows().get(0).total().orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kostnader totalt",
                "Finansiering totalt",
                "Projektets kostnader totalt",
                "Summa",
                "Totala kostnader"
            })
    void sumsByTheirNames(String label) {
        assertTrue(RowLabels.isSum(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Övriga kostnader", "Totalförsvarets forskning", "Medfinansiering från kommunen"})
    void namesOfNoSums(String label) {
        assertFalse(RowLabels.isSum(label));
    }
}
