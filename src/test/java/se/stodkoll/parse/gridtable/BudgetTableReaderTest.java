package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.parse.MadeBudget;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.row.PrintedAmountsTest;
import se.stodkoll.parse.statement.StatementTables;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** Whatever table the generator prints is read back, and no input makes the reader throw or loop. */
class BudgetTableReaderTest {
    private static final int TABLES = 200;
    private static final double RIGHT = 540;

    /** @param pitch between columns, points; at the least, a space more than the widest amount */
    @ParameterizedTest
    @ValueSource(doubles = {78, 70, 62})
    void placedTablesAreReadBack(double pitch) {
        check((made, random) -> MadePages.of(made, MadePage.printed(), pitch, ""), true);
        check((made, random) -> MadePages.of(made, MadePage.printed(), pitch, "-"), true);
    }

    @Test
    void scannedTablesAreReadBack() {
        check((made, random) -> MadePages.of(made, MadePage.scanned(random), 80, ""), true);
    }

    @Test
    void dirtBesideAFigureCostsNoMoreThanItsCell() {
        check((made, random) -> MadePages.of(made, MadePage.scanned(random).dirty(), 80, ""), true);
    }

    /** A page with ink that is no figure in a column: what is read, and what is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000\u201d | 712000",
                ">>-000 | 712000",
                "000- | 712000",
                ".000 | 712000",
                "0O0 | ",
                "00S | ",
                "0!0 |",
                "/000 |"
            })
    void aDamagedWordIsCleanedOrLeftUnreadAndNeverEndsTheTable(String last, Long value) {
        MadePage page = MadePage.scanned(new Random(1))
                .left(60, "Kostnader")
                .right(440, "2024")
                .right(540, "Totalt")
                .down();
        page.left(60, "Personal")
                .right(440, "712 " + last)
                .right(540, "712 000")
                .down();
        page.left(60, "Resor").right(440, "5 000").right(540, "5 000").down();
        page.left(60, "Summa kostnader")
                .right(440, "717 000")
                .right(540, "717 000")
                .down();
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0)
                .table();
        assertEquals(3, table.rows().size());
        assertEquals(
                java.util.Optional.ofNullable(value).map(Money::kronor),
                java.util.Optional.ofNullable(table.rows().get(0).amounts().get("2024"))
                        .map(f -> f.value()));
    }

    /** Of the lines between rows only those around some were seen: white space parts the others. */
    @Test
    void rowsBetweenDrawnLinesThatWereNotSeenArePartedByWhiteSpace() {
        MadePage page = MadePage.scanned(new Random(1))
                .left(60, "Finansiär")
                .right(440, "2024")
                .right(540, "Totalt")
                .down()
                .rule(50, 550)
                .down();
        page.left(60, "Total privat")
                .right(440, "0")
                .right(540, "0")
                .down()
                .left(60, "kontantfinansiering")
                .down()
                .down();
        page.left(60, "Stödfinansiering: Region")
                .right(440, "5 000")
                .right(540, "5 000")
                .down()
                .left(60, "Vrena 1:1-medel")
                .down()
                .down();
        page.rule(50, 550)
                .left(60, "Summa finansiering")
                .right(440, "5 000")
                .right(540, "5 000")
                .down()
                .rule(50, 550);
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0)
                .table();
        assertEquals(
                List.of(
                        "Total privat kontantfinansiering",
                        "Stödfinansiering: Region Vrena 1:1-medel",
                        "Summa finansiering"),
                table.rows().stream().map(r -> r.label().value()).toList());
    }

    /** Two witnesses disagree on a whole amount of several groups: the one that the sums ask for is taken. */
    @Test
    void aReadingOfAllGroupsTogetherIsOneOfTheCell() {
        List<Alternative> seven = List.of(new Alternative("1 712 000", 0.5));
        MadePage page = MadePage.scanned(new Random(1))
                .left(60, "Kostnader")
                .right(440, "2024")
                .right(540, "Totalt")
                .down();
        page.left(60, "Personal")
                .doubted(440, "7 12 000", seven)
                .right(540, "1 712 000")
                .down();
        page.left(60, "Resor").right(440, "5 000").right(540, "5 000").down();
        page.left(60, "Summa kostnader")
                .right(440, "–1 717 000")
                .right(540, "1 717 000")
                .down();
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0)
                .table();
        assertEquals(
                Money.kronor(1_712_000),
                table.rows().get(0).amounts().get("2024").value());
        assertEquals(
                Money.kronor(1_717_000),
                table.rows().get(2).amounts().get("2024").value());
    }

    @Test
    void aHeadOfTotalsThatWasHardlyReadIsOneBehindTheYears() {
        MadePage page = MadePage.scanned(new Random(1))
                .left(60, "Kostnader")
                .right(340, "2024")
                .right(440, "2025")
                .right(540, "1")
                .down();
        page.left(60, "Personal")
                .right(340, "7 000")
                .right(440, "8 000")
                .right(540, "15 000")
                .down();
        page.left(60, "Summa kostnader")
                .right(340, "7 000")
                .right(440, "8 000")
                .right(540, "15 000")
                .down();
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0)
                .table();
        assertEquals(List.of("2024", "2025", "Totalt"), table.columns());
        assertEquals(2, table.rows().size());
    }

    /** Labels of any length with their figures right behind them: the heads stand over nothing. */
    @Test
    void aTableWithoutColumnsIsReadToItsEnd() {
        MadePage page = MadePage.printed()
                .left(60, "Kostnader    2024    2025    Totalt".replace("    ", "  "))
                .down();
        page.left(60, "Personal 7 000 8 000 15 000").down();
        page.left(60, "Kommunikation och tryckta saker 1 000 2 000 3 000").down();
        page.left(60, "Summa kostnader 8 000 10 000 18 000").down();
        BudgetTable table = PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0)
                .table();
        assertEquals(
                List.of("Personal", "Kommunikation och tryckta saker", "Summa kostnader"),
                table.rows().stream().map(r -> r.label().value()).toList());
    }

    @Test
    void textThatLostItsColumnsIsReadBackByItsSums() {
        check((made, random) -> new MadePages(MadePage.plain(text(made)), Map.of()), false);
    }

    /** The lines of a page, and the page. */
    record MadePages(List<TextLine> lines, Map<Integer, Page> pages) {
        static MadePages of(MadeBudget made, MadePage page, double pitch, String empty) {
            page.left(60, "Budget").down();
            page.left(60, "Kostnader" + (made.unit().isEmpty() ? "" : " (" + made.unit() + ")"));
            List<String> heads = new ArrayList<>(made.years());
            heads.add("Totalt");
            put(page, heads, pitch);
            page.down();
            for (MadeBudget.Row row : made.rows()) {
                page.left(60, row.label().get(0));
                put(page, row.cells().stream().map(c -> made.print(c, empty)).toList(), pitch);
                page.down();
                row.label().stream().skip(1).forEach(l -> page.left(60, l).down());
            }
            page.down().left(60, "Texten under tabellen beskriver hur medlen ska användas under perioden.");
            return new MadePages(page.lines(), page.pages());
        }

        private static void put(MadePage page, List<String> cells, double pitch) {
            for (int c = 0; c < cells.size(); c++) {
                page.right(RIGHT - (cells.size() - 1 - c) * pitch, cells.get(c));
            }
        }
    }

    private static List<String> text(MadeBudget made) {
        List<String> lines = new ArrayList<>(List.of("Budget"));
        lines.add("Kostnader " + (made.unit().isEmpty() ? "" : "(" + made.unit() + ") ")
                + String.join(" ", made.years()) + " Totalt");
        for (MadeBudget.Row row : made.rows()) {
            lines.add(row.text() + " "
                    + String.join(
                            " ",
                            row.cells().stream().map(c -> made.print(c, "")).toList()));
        }
        lines.add("Texten under tabellen beskriver hur medlen ska användas under perioden.");
        return lines;
    }

    private static void check(BiFunction<MadeBudget, Random, MadePages> set, boolean wraps) {
        int cells = 0;
        int right = 0;
        int confidentlyWrong = 0;
        StringBuilder wrong = new StringBuilder();
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            MadeBudget made = MadeBudget.random(random, wraps);
            MadePages pages = set.apply(made, random);
            List<FoundTable> found = PartTables.of(pages.lines(), pages.pages(), new Readings("d"))
                    .budgets();
            assertEquals(
                    1,
                    found.size(),
                    "seed " + seed + ": "
                            + pages.lines().stream().map(TextLine::text).toList());
            Score score = Score.of(made, found.get(0).table());
            cells += score.cells();
            right += score.right();
            confidentlyWrong += score.confidentlyWrong();
            if (score.right() < score.cells()) {
                wrong.append("seed ").append(seed).append(": ").append(score).append('\n');
            }
        }
        assertTrue(right >= 0.99 * cells, right + " of " + cells + "\n" + wrong);
        assertTrue(
                confidentlyWrong <= 0.002 * cells,
                confidentlyWrong + " wrong with confidence, of " + cells + "\n" + wrong);
    }

    private record Score(int cells, int right, int confidentlyWrong, String firstWrong) {
        static Score of(MadeBudget made, BudgetTable table) {
            int cells = 0;
            int right = 0;
            int sure = 0;
            String first = "";
            for (int r = 0; r < made.rows().size(); r++) {
                MadeBudget.Row row = made.rows().get(r);
                for (int c = 0; c < row.cells().size(); c++) {
                    String wanted = row.cells().get(c) == null
                            ? ""
                            : String.valueOf(made.kronor(row.cells().get(c)));
                    boolean exists = r < table.rows().size()
                            && table.rows().get(r).label().value().equals(row.text());
                    String seen = exists ? seen(made, table.rows().get(r), c) : "no row";
                    cells++;
                    right += seen.equals(wanted) ? 1 : 0;
                    if (!seen.equals(wanted)) {
                        sure += exists
                                        && !seen.isEmpty()
                                        && confidence(made, table.rows().get(r), c) > 0.8
                                ? 1
                                : 0;
                        first = first.isEmpty() ? row + " column " + c + " read as " + seen : first;
                    }
                }
            }
            return new Score(cells, right, sure, first);
        }

        private static String seen(MadeBudget made, BudgetRow row, int c) {
            return (c == made.years().size()
                            ? row.total()
                            : java.util.Optional.ofNullable(
                                    row.amounts().get(made.years().get(c))))
                    .map(f -> f.value().kronor().toPlainString())
                    .orElse("");
        }

        private static double confidence(MadeBudget made, BudgetRow row, int c) {
            return (c == made.years().size()
                            ? row.total()
                            : java.util.Optional.ofNullable(
                                    row.amounts().get(made.years().get(c))))
                    .map(f -> f.confidence())
                    .orElse(0.0);
        }
    }

    @Test
    void nothingMakesTheReadersOfTablesThrowOrLoop() {
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int seed = 0; seed < 1_500; seed++) {
                Random random = new Random(seed);
                List<String> texts = IntStream.range(0, 1 + random.nextInt(14))
                        .mapToObj(i -> random.nextInt(4) == 0
                                ? PrintedAmountsTest.anyText(random)
                                : PrintedAmountsTest.tokens(random))
                        .toList();
                List<TextLine> lines = MadePage.plain(texts);
                new StatementTables(lines, new Readings("d"))
                        .read(PartTables.of(lines, Map.of(), new Readings("d")).budgets());
                MadePage page = MadePage.scanned(random);
                texts.forEach(t -> page.left(random.nextInt(400), t)
                        .right(random.nextInt(600), t)
                        .down());
                List<TextLine> placed = page.lines();
                new StatementTables(placed, new Readings("d"))
                        .read(PartTables.of(placed, placed.isEmpty() ? Map.of() : page.pages(), new Readings("d"))
                                .budgets());
            }
        });
    }
}
