package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.MadeFile;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.statement.StatementRow;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Readings;

/** Tables of amounts that are no project's budget. */
class OtherTablesTest {
    private static PartTables read(MadePage... pages) {
        MadeFile file = MadeFile.of(pages);
        return PartTables.of(file.lines(), file.byNumber(), new Readings("d"));
    }

    /** A row as its label and its amounts, in kronor. */
    private static List<String> rows(List<BudgetTable> tables) {
        return tables.stream()
                .flatMap(t -> t.rows().stream())
                .map(OtherTablesTest::row)
                .toList();
    }

    private static String row(BudgetRow row) {
        String amounts = row.amounts().values().stream()
                .map(f -> f.value().kronor().toPlainString())
                .collect(Collectors.joining(" "));
        return (row.label().value() + ": " + amounts).trim();
    }

    @Test
    void aSumUnderAnAmountThatItMightGoOnFromIsARowOfItsOwn() {
        MadePage page = MadePage.printed()
                .left(60, "Tillgångar")
                .right(440, "2031-12-31")
                .right(540, "2030-12-31")
                .down();
        page.left(60, "Byggnader")
                .right(440, "37 834 810")
                .right(540, "39 470 481")
                .down();
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
            page.left(60, String.valueOf(year))
                    .right(240, area)
                    .right(340, year + 1000 + ",5")
                    .right(440, "66,2")
                    .down();
        }
        assertEquals(
                List.of("2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028"),
                rows(read(page).others()).stream()
                        .map(r -> r.substring(0, r.indexOf(':')))
                        .toList());
    }

    /** What was read of a diagram's bars, and the years below them. */
    @Test
    void yearsBelowADiagramAreNoAmounts() {
        String[][] read = {
            {"Mål", "41", "44", "47"}, {"dor", "1997", "1998", "2002"}, {"Skala", "1997", "1998", "1 400"}
        };
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < read.length; row++) {
            for (int column = 0; column < 4; column++) {
                List<Word> words = new ArrayList<>();
                for (String word : read[row][column].split(" ")) {
                    double x = 60 + 90 * column + 20 * words.size();
                    words.add(Word.ofOcr(word, new Box(x, 60 + 15 * row, x + 18, 67 + 15 * row), 0.9, List.of()));
                }
                cells.add(new GridCell(row, column, 1, 1, words));
            }
        }
        Grid grid = new Grid(1, 3, 4, 0, cells, 1);
        List<StatementRow> rows =
                new GridDrafts(GridColumns.of(grid), w -> new PlacedWord(1, w)).statement(grid, Unit.SEK);
        assertEquals(
                List.of("Mål", "Skala"),
                rows.stream().map(StatementRow::labelText).toList());
    }

    /** Two years of a diagram's axis, read as text, begin no budget of the statements on the pages that follow. */
    @Test
    void whatStandsInGridsIsNotReadAgainByItsWords() {
        MadePage chart = MadePage.printed()
                .left(188, "1990")
                .left(362, "2004.")
                .left(397, "2005")
                .left(431, "2006")
                .down();
        MadePage statement = MadePage.printed()
                .left(60, "Resultaträkning")
                .right(440, "31-01 - 31-12")
                .right(540, "30-01 - 30-12")
                .down();
        statement
                .left(60, "Drift")
                .right(440, "8 056 265")
                .right(540, "8 084 553")
                .down();
        statement
                .left(60, "Avskrivningar")
                .right(440, "1 869 662")
                .right(540, "1 780 500")
                .down();
        statement
                .left(60, "Summa kostnader")
                .right(440, "9 925 927")
                .right(540, "9 865 053")
                .down();
        PartTables found = read(chart, statement);
        assertEquals(List.of(), found.budgets());
        assertEquals(
                List.of("Drift: 8056265 8084553", "Avskrivningar: 1869662 1780500", "Summa kostnader: 9925927 9865053"),
                rows(found.others()));
    }
}
