package se.stodkoll.parse.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.gridtable.PartTables;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.support.SupportListParser;
import se.stodkoll.text.Calibration;
import se.stodkoll.text.Readings;

/** No amount beyond the set bound, or far beyond its table's others, is a confident value. */
class PlausibleAmountsTest {
    private static final Readings BOUNDED = new Readings("d", Calibration.shipped(), Money.kronor(5_000_000));

    @ParameterizedTest
    @CsvSource({"5000000, true", "5000001, false", "-5000001, false"})
    void theBoundHoldsWhereverAnAmountIsRead(long kronor, boolean sure) {
        MadePage page =
                MadePage.printed().left(60, "Beviljat belopp 5 000 001 kr").down();
        PartText text = PartText.of(PartKind.OTHER, page.lines(), page.pages(), BOUNDED);
        Field<Money> field = BOUNDED.field(
                Money.kronor(kronor), text.flow().words(0, text.flow().text().length()));
        assertEquals(sure, field.confidence() > Readings.IMPLAUSIBLE);
    }

    @Test
    void theMiddleAmountOfATableTellsWhatMayStandInIt() {
        List<Money> amounts =
                List.of(Money.kronor(2_000), Money.kronor(3_000), Money.kronor(4_000), Money.kronor(3_000_001));
        PlausibleAmounts plausible = PlausibleAmounts.beside(amounts, Money.kronor(5_000_000));
        assertTrue(plausible.is(Money.kronor(4_000_000)));
        assertFalse(plausible.is(Money.kronor(4_000_001)));
        assertFalse(PlausibleAmounts.beside(List.of(), Money.kronor(10)).is(Money.kronor(-11)));
    }

    /** Two figures that a printer set as one. */
    @Test
    void aGluedAmountOfABudgetIsNotSure() {
        MadePage page = MadePage.printed()
                .left(60, "Kostnader")
                .right(440, "2024")
                .right(540, "Totalt")
                .down();
        page.left(60, "Personal").right(440, "712").right(540, "712").down();
        page.left(60, "Resor").right(440, "500").right(540, "5007120").down();
        page.left(60, "Lokal").right(440, "400").right(540, "400").down();
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0)
                .table();
        assertSure(table.rows(), 1);
    }

    @Test
    void aGluedAmountOfAStatementIsNotSure() {
        MadePage page = MadePage.printed()
                .left(60, "Balansräkning")
                .right(440, "2024-12-31")
                .right(540, "2023-12-31")
                .down();
        page.left(60, "Kassa").right(440, "712").right(540, "713").down();
        page.left(60, "Bank").right(440, "500").right(540, "5007120").down();
        page.left(60, "Fordringar").right(440, "400").right(540, "400").down();
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .others()
                .get(0);
        List<Field<Money>> second = table.rows().stream()
                .map(r -> r.amounts().get(table.columns().get(1)))
                .toList();
        assertEquals(
                List.of(true, false, true),
                second.stream().map(f -> f.confidence() > Readings.IMPLAUSIBLE).toList());
    }

    @Test
    void aGluedAmountOfASupportListIsNotSure() {
        MadePage page = MadePage.printed()
                .left(60, "Sökande")
                .left(200, "Projekt")
                .right(540, "Beviljat belopp")
                .down();
        page.left(60, "Vik Bygg AB")
                .left(200, "Ny verkstad")
                .right(540, "2 500")
                .down();
        page.left(60, "Nora Mat AB")
                .left(200, "Nytt kök")
                .right(540, "31004000")
                .down();
        page.left(60, "Ale Foto AB").left(200, "Ny kamera").right(540, "3 000").down();
        page.left(60, "Mora Trä AB").left(200, "Ny såg").right(540, "4 000").down();
        PartText text = PartText.of(PartKind.SUPPORT_LIST, page.lines(), page.pages(), new Readings("d"));
        List<Boolean> sure = new SupportListParser(text)
                .parse().grants().stream()
                        .map(SupportGrant::amount)
                        .flatMap(Optional::stream)
                        .map(f -> f.confidence() > Readings.IMPLAUSIBLE)
                        .toList();
        assertEquals(List.of(true, false, true, true), sure);
    }

    private static void assertSure(List<BudgetRow> rows, int unsure) {
        for (int r = 0; r < rows.size(); r++) {
            assertEquals(
                    r != unsure, rows.get(r).total().orElseThrow().confidence() > Readings.IMPLAUSIBLE, "row " + r);
        }
    }
}
