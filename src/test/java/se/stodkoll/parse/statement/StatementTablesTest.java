package se.stodkoll.parse.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.MadePage;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

public class StatementTablesTest {
    static final double RIGHT = 540;

    @ParameterizedTest
    @CsvSource({"PRINTED, 0.99", "SCANNED, 0.99", "TEXT, 0.985"})
    void figuresStandInTheirRowAndColumn(String manner, double floor) {
        int wanted = 0;
        int right = 0;
        int wrong = 0;
        for (int seed = 0; seed < 300; seed++) {
            MadeStatement made = MadeStatement.random(new Random(seed));
            List<BudgetTable> tables = read(lines(made, manner, seed));
            Set<String> expected = expected(made);
            Set<String> actual = tables.stream().flatMap(t -> seen(t).stream()).collect(Collectors.toSet());
            wanted += expected.size();
            wrong += (int) actual.stream().filter(a -> !expected.contains(a)).count();
            actual.retainAll(expected);
            right += actual.size();
        }
        assertTrue(right >= floor * wanted, manner + ": " + right + " of " + wanted);
        assertTrue(wrong <= (1 - floor) * wanted, manner + ": " + wrong + " wrong of " + wanted);
    }

    private static List<BudgetTable> read(List<TextLine> lines) {
        return new StatementTables(lines, new Readings("d")).read(List.of());
    }

    private static List<TextLine> lines(MadeStatement made, String manner, int seed) {
        return manner.equals("TEXT")
                ? MadePage.plain(text(made))
                : set(made, manner.equals("PRINTED") ? MadePage.printed() : MadePage.scanned(new Random(seed)))
                        .lines();
    }

    private static List<String> text(MadeStatement made) {
        List<String> lines = new ArrayList<>(List.of("Bilaga 2", made.title()));
        String unit =
                made.look().unit().isEmpty() ? "" : "Belopp i " + made.look().unit() + " ";
        lines.add(unit + (made.look().notes() ? "Not " : "") + String.join(" ", made.heads()));
        for (MadeStatement.Row row : made.rows()) {
            StringBuilder line = new StringBuilder(row.label());
            if (made.look().notes() && row.note() > 0) {
                line.append(' ').append(row.note());
            }
            row.amounts().forEach(a -> line.append(' ').append(made.print(a)));
            lines.add(line.toString());
        }
        lines.add("Styrelsen och verkställande direktören avger härmed denna redovisning för året.");
        return lines;
    }

    public static MadePage set(MadeStatement made, MadePage page) {
        page.left(60, "Bilaga 2").down().left(60, made.title()).down().down();
        if (!made.look().unit().isEmpty()) {
            page.left(60, "Belopp i " + made.look().unit());
        }
        double pitch = made.look().pitch();
        double note = RIGHT - made.heads().size() * pitch - 25;
        if (made.look().notes()) {
            page.center(note, "Not");
        }
        cells(page, made, made.heads(), pitch);
        page.down();
        for (MadeStatement.Row row : made.rows()) {
            page.left(60, row.label());
            if (made.look().notes() && row.note() > 0) {
                page.center(note, String.valueOf(row.note()));
            }
            cells(page, made, row.amounts().stream().map(made::print).toList(), pitch);
            page.down();
        }
        return page.down().left(60, "Styrelsen och verkställande direktören avger härmed denna redovisning för året.");
    }

    private static void cells(MadePage page, MadeStatement made, List<String> cells, double pitch) {
        for (int c = 0; c < cells.size(); c++) {
            double x = RIGHT - (made.heads().size() - 1 - c) * pitch;
            boolean head = cells == made.heads();
            switch (made.look().align()) {
                case 0 -> page.center(x - pitch / 2, cells.get(c));
                case 1 -> page.right(x, cells.get(c));
                default -> {
                    if (head) {
                        page.center(x - pitch / 2 + 8, cells.get(c));
                    } else {
                        page.right(x, cells.get(c));
                    }
                }
            }
        }
    }

    private static Set<String> expected(MadeStatement made) {
        Set<String> all = new HashSet<>();
        int n = 0;
        for (MadeStatement.Row row : made.rows()) {
            for (int c = 0; c < row.amounts().size(); c++) {
                if (row.amounts().get(c) != null) {
                    all.add(n + " " + row.label() + " " + made.heads().get(c) + " "
                            + plain(made.kronor(row.amounts().get(c))));
                }
            }
            n += row.isHeading() ? 0 : 1;
        }
        return all;
    }

    private static Set<String> seen(BudgetTable table) {
        Set<String> all = new HashSet<>();
        for (int n = 0; n < table.rows().size(); n++) {
            BudgetRow row = table.rows().get(n);
            String begin = n + " " + row.label().value() + " ";
            row.amounts()
                    .forEach((c, f) -> all.add(begin + c + " " + plain(f.value().kronor())));
        }
        return all;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Test
    void headsOverHeadsNameTheColumns() {
        List<BudgetTable> tables = read(MadePage.plain(List.of(
                "3.2 Driftbudget",
                "Belopp i mnkr Budget 2031 Utfall 2030",
                "Intäkter",
                "Varav",
                "bidrag",
                "Intäkter",
                "Varav",
                "bidrag",
                "Skolor och",
                "bildning 12,2 4,5 11,8 2,6",
                "- Norra skolan 65,6 27,9 64,2 28,2",
                "Summa 77,8 32,4 76 30,8")));
        BudgetTable table = tables.get(0);
        assertEquals(
                List.of(
                        "Budget 2031 Intäkter",
                        "Budget 2031 Varav bidrag",
                        "Utfall 2030 Intäkter",
                        "Utfall 2030 Varav bidrag"),
                table.columns());
        assertEquals("Skolor och bildning", table.rows().get(0).label().value());
        assertEquals(
                Money.kronor(2_600_000),
                table.rows().get(0).amounts().get("Utfall 2030 Varav bidrag").value());
        assertEquals(RowKind.TOTAL, table.rows().get(2).kind());
        assertEquals(Unit.MSEK, table.unit());
    }

    @Test
    void aSpanOfDaysInTwoLinesIsOneHead() {
        MadePage page = MadePage.printed().left(60, "Resultaträkning").down();
        page.center(330, "Not")
                .right(440, "2023-01-01")
                .right(540, "2022-01-01")
                .down();
        page.right(440, "-2023-12-31").right(540, "-2022-12-31").down();
        page.left(60, "Nettoomsättning")
                .center(330, "2")
                .right(440, "1 250 400")
                .right(540, "980 100")
                .down();
        page.left(60, "Årets resultat")
                .right(440, "-12 300")
                .right(540, "45 000")
                .down();
        BudgetTable table = read(page.lines()).get(0);
        assertEquals(List.of("2023-01-01 -2023-12-31", "2022-01-01 -2022-12-31"), table.columns());
        assertEquals("Nettoomsättning", table.rows().get(0).label().value());
        assertEquals(
                Money.kronor(-12_300),
                table.rows().get(1).amounts().get(table.columns().get(0)).value());
        assertEquals(RowKind.TOTAL, table.rows().get(1).kind());
    }

    @Test
    void aDamagedFigureIsKeptAsMalformedAndNeverReadInPart() {
        MadePage page = MadePage.printed().left(60, "Balansräkning").down();
        page.right(440, "2023").right(540, "2022").down();
        page.left(60, "Kassa och bank")
                .right(440, "1 2O4 567")
                .right(540, "980 100")
                .down();
        page.left(60, "Summa tillgångar")
                .right(440, "1 204 567")
                .right(540, "980 100")
                .down();
        BudgetTable table = read(page.lines()).get(0);
        assertEquals(Set.of("2022"), table.rows().get(0).amounts().keySet());
        assertEquals("1 2O4 567", table.malformed().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under åren 2023 2022 | Vi besökte 14 skolor | Vi mötte 20 elever",
                "Ansökan avser 2024 2023 | En rad utan belopp | En till",
                "Andel i procent Budget 2031 Utfall 2030 | Ökningstakt 4,2% 7,1% | Andel 3,0% 2,0%"
            })
    void runningTextIsNoStatement(String first, String second, String third) {
        assertEquals(List.of(), read(MadePage.plain(List.of(first, second, third))));
    }
}
