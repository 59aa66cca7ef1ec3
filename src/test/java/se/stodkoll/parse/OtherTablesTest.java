package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.BudgetRow;
import se.stodkoll.model.BudgetTable;
import se.stodkoll.text.Readings;

/** Tables of amounts that are no project's budget. */
class OtherTablesTest {
    private static PartTables read(MadePage... pages) {
        MadeFile file = MadeFile.of(pages);
        return PartTables.of(file.lines(), file.byNumber(), new Readings("d"));
    }

    /** A row as its label and its amounts, in kronor. */
    private static List<String> rows(List<BudgetTable> tables) {
        return tables.stream().flatMap(t -> t.rows().stream()).map(OtherTablesTest::row).toList();
    }

    private static String row(BudgetRow row) {
        String amounts = row.amounts().values().stream()
                .map(f -> f.value().kronor().toPlainString())
                .collect(Collectors.joining(" "));
        return (row.label().value() + ": " + amounts).trim();
    }

    @Test
    void aSumUnderAnAmountThatItMightGoOnFromIsARowOfItsOwn() {
        MadePage page = MadePage.printed().left(60, "Tillgångar").right(440, "2031-12-31").right(540, "2030-12-31").down();
        page.left(60, "Byggnader").right(440, "37 834 810").right(540, "39 470 481").down();
        page.left(60, "Innehav").right(440, "500").right(540, "500").down();
        page.right(440, "500").right(540, "500").down();
        page.left(60, "Summa").right(440, "37 835 310").right(540, "39 470 981").down();
        assertEquals(
                List.of("Byggnader: 37834810 39470481", "Innehav: 500 500", ": 500 500", "Summa: 37835310 39470981"),
                rows(read(page).others()));
    }

    @Test
    void yearsDownThePageAreLabelsWhateverStandsBesideThem() {
        MadePage page = MadePage.printed();
        for (int year = 2021; year < 2029; year++) {
            String area = year == 2023 ? "|-18741" : year == 2026 ? "18741 I" : "18741";
            page.left(60, String.valueOf(year)).right(240, area).right(340, year + 1000 + ",5").right(440, "66,2").down();
        }
        assertEquals(
                List.of("2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028"),
                rows(read(page).others()).stream().map(r -> r.substring(0, r.indexOf(':'))).toList());
    }

    @Test
    void yearsBelowADiagramAreNoAmounts() {
        MadePage page = MadePage.printed();
        page.left(60, "Skala").right(200, "40").right(300, "41").right(400, "44").right(500, "47").down();
        page.left(60, "Mål").right(200, "50").right(300, "51").right(400, "54").right(500, "57").down();
        page.left(60, "o").right(200, "2021").right(300, "2022").right(400, "2023").right(500, "2024").down();
        assertEquals(List.of("Skala: 40 41 44 47", "Mål: 50 51 54 57"), rows(read(page).others()));
    }

    /** Two years of a diagram's axis, read as text, begin no budget of the statements on the pages that follow. */
    @Test
    void whatStandsInGridsIsNotReadAgainByItsWords() {
        MadePage chart = MadePage.printed().left(60, "Kostnader 2030 2031").down();
        chart.padded(200).left(60, "Staplarna visar husets kostnader för värme.").down();
        MadePage statement = MadePage.printed().left(60, "Resultaträkning").right(440, "31-01 - 31-12").right(540, "30-01 - 30-12").down();
        statement.left(60, "Nettoomsättning").right(440, "13 014 976").right(540, "13 081 489").down();
        statement.left(60, "Drift").right(440, "8 056 265").right(540, "8 084 553").down();
        statement.left(60, "Avskrivningar").right(440, "1 869 662").right(540, "1 780 500").down();
        PartTables found = read(chart, statement);
        assertEquals(List.of(), found.budgets());
        assertEquals(
                List.of("Nettoomsättning: 13014976 13081489", "Drift: 8056265 8084553", "Avskrivningar: 1869662 1780500"),
                rows(found.others()));
    }
}
