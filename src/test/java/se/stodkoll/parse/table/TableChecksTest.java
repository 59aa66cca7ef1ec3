package se.stodkoll.parse.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.statement.MadeStatement;
import se.stodkoll.parse.statement.StatementTables;
import se.stodkoll.parse.statement.StatementTablesTest;
import se.stodkoll.text.Readings;

/** Sums of statements: none that is right is called wrong, and one misprint is found where the table shows what it sums. */
class TableChecksTest {
    private static final int STATEMENTS = 400;

    private static Field<Money> money(BigDecimal kronor, double confidence) {
        Evidence seen = new Evidence("d", 1, Optional.empty(), kronor.toPlainString());
        return new Field<>(Money.of(kronor), confidence, Source.TEXT_LAYER, seen, List.of());
    }

    /** A row written as "Summa intäkter: 10 20 | 30", "-" for an empty cell, "~" behind a figure that is doubtful. */
    private static BudgetRow row(RowKind kind, String written, List<String> columns) {
        String label = written.substring(0, written.indexOf(':'));
        String[] cells = written.substring(written.indexOf(':') + 1).trim().split("\\s*\\|\\s*");
        Map<String, Field<Money>> amounts = new LinkedHashMap<>();
        String[] years = cells[0].split(" ");
        for (int c = 0; c < years.length; c++) {
            if (!years[c].equals("-")) {
                amounts.put(
                        columns.get(c),
                        money(new BigDecimal(years[c].replace("~", "")), years[c].endsWith("~") ? 0.5 : 0.99));
            }
        }
        Field<String> name =
                new Field<>(label, 0.99, Source.TEXT_LAYER, new Evidence("d", 1, Optional.empty(), label), List.of());
        return new BudgetRow(
                Optional.empty(),
                name,
                kind,
                amounts,
                cells.length > 1 ? Optional.of(money(new BigDecimal(cells[1]), 0.99)) : Optional.empty());
    }

    private static BudgetTable table(Unit unit, String... rows) {
        List<String> columns = List.of("2023", "2022");
        List<BudgetRow> all = new ArrayList<>();
        for (String row : rows) {
            RowKind kind = row.startsWith("Summa") || row.startsWith("Resultat") ? RowKind.SUBTOTAL : RowKind.ITEM;
            all.add(row(kind, row, columns));
        }
        return new BudgetTable("Resultaträkning", unit, columns, all, List.of());
    }

    private static Set<String> outcomes(BudgetTable table) {
        return TableChecks.checked(table).checks().stream()
                .map(c -> table.rows().get(c.row()).label().value() + " " + c.column() + " " + c.outcome())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aSumThatTheOtherYearShowsTheMakingOf() {
        assertEquals(
                Set.of("Summa intäkter 2022 HOLDS", "Summa intäkter 2023 DIFFERS"),
                outcomes(table(
                        Unit.SEK, "Bidrag: 125400 99100", "Avgifter: 20000 31250", "Summa intäkter: 145500 130350")));
    }

    @Test
    void aKronaIsRounding() {
        assertEquals(
                Set.of("Summa intäkter 2022 HOLDS", "Summa intäkter 2023 ROUNDED"),
                outcomes(table(
                        Unit.SEK, "Bidrag: 125400 99100", "Avgifter: 20000 31250", "Summa intäkter: 145401 130350")));
    }

    @Test
    void sumsOfSums() {
        assertEquals(
                Set.of(
                        "Summa intäkter 2022 HOLDS",
                        "Summa intäkter 2023 HOLDS",
                        "Summa kostnader 2022 HOLDS",
                        "Summa kostnader 2023 HOLDS",
                        "Resultat 2022 HOLDS",
                        "Resultat 2023 DIFFERS"),
                outcomes(table(
                        Unit.SEK,
                        "Bidrag: 125400 99100",
                        "Avgifter: 20000 31250",
                        "Summa intäkter: 145400 130350",
                        "Lön: -70250 -50000",
                        "Hyra: -30150 -10350",
                        "Summa kostnader: -100400 -60350",
                        "Resultat: 54000 70000")));
    }

    @Test
    void aDoubtfulFigureCarriesNoDifference() {
        assertEquals(
                Set.of("Summa intäkter 2022 HOLDS", "Summa intäkter 2023 UNCERTAIN"),
                outcomes(table(
                        Unit.SEK, "Bidrag: 125400~ 99100", "Avgifter: 20000 31250", "Summa intäkter: 145500 130350")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // no column shows what the sum is made of
                "SEK | Bidrag: 125400 99100;Avgifter: 20000 31250;Summa intäkter: 145500 130360",
                // so few figures that they may agree by chance
                "MSEK | Bidrag: 1500000 1200000;Avgifter: 500000 300000;Summa intäkter: 2000000 1700000",
                // of which: no part of the sum
                "SEK | Bidrag: 125400 99100;varav staten: 20000 31250;Summa intäkter: 125400 99100"
            })
    void nothingIsSaidWithoutProof(Unit unit, String rows) {
        assertTrue(outcomes(table(unit, rows.split(";"))).stream().noneMatch(o -> o.endsWith("DIFFERS")));
    }

    @Test
    void rowsOwnSums() {
        List<String> columns = List.of("2023", "2022");
        List<BudgetRow> rows = List.of(
                row(RowKind.ITEM, "A: 100 200 | 300", columns),
                row(RowKind.ITEM, "B: 150 250 | 400", columns),
                row(RowKind.ITEM, "C: 10 20 | 31", columns),
                row(RowKind.ITEM, "D: 10 20 | 40", columns),
                row(RowKind.ITEM, "E: 1 2 | 3", columns));
        BudgetTable table = new BudgetTable("Budget", Unit.SEK, columns, rows, List.of());
        assertEquals(
                Set.of("A Totalt HOLDS", "B Totalt HOLDS", "C Totalt ROUNDED", "D Totalt DIFFERS", "E Totalt HOLDS"),
                outcomes(table));
    }

    /** Made statements, as they are and rounded to thousands, and with one figure misprinted. */
    @Test
    void noFalseAlarmAndMostMisprintsFound() {
        int found = 0;
        int planted = 0;
        for (int seed = 0; seed < STATEMENTS; seed++) {
            Random random = new Random(seed);
            MadeStatement made = MadeStatement.random(random);
            BudgetTable right = read(made);
            assertEquals(Set.of(), differing(right), "seed " + seed);
            assertEquals(Set.of(), differing(rounded(right)), "seed " + seed + " in thousands");
            if (made.heads().size() > 2) {
                planted++;
                found += differing(misprinted(right, random)).size() == 1 ? 1 : 0;
            }
        }
        assertTrue(found >= 0.75 * planted, found + " of " + planted);
    }

    private static BudgetTable read(MadeStatement made) {
        MadePage page = StatementTablesTest.set(made, MadePage.printed());
        return new StatementTables(page.lines(), new Readings("d"))
                .read(List.of())
                .get(0);
    }

    private static Set<String> differing(BudgetTable table) {
        return outcomes(table).stream().filter(o -> o.endsWith("DIFFERS")).collect(Collectors.toSet());
    }

    private static BudgetTable changed(
            BudgetTable table, Unit unit, java.util.function.BiFunction<Integer, Money, Money> change) {
        List<BudgetRow> rows = new ArrayList<>();
        int[] cell = {0};
        for (BudgetRow row : table.rows()) {
            Map<String, Field<Money>> amounts = new LinkedHashMap<>();
            row.amounts().forEach((c, f) -> amounts.put(c, f.with(change.apply(cell[0]++, f.value()))));
            rows.add(new BudgetRow(row.group(), row.label(), row.kind(), amounts, row.total()));
        }
        return new BudgetTable(table.title(), unit, table.columns(), rows, table.malformed());
    }

    private static BudgetTable rounded(BudgetTable table) {
        return changed(
                table,
                Unit.TSEK,
                (i, m) -> Money.of(m.kronor()
                        .divide(BigDecimal.valueOf(1000), 0, RoundingMode.HALF_UP)
                        .movePointRight(3)));
    }

    /** One figure of the table with another digit in its second place. */
    private static BudgetTable misprinted(BudgetTable table, Random random) {
        int cells = table.rows().stream().mapToInt(r -> r.amounts().size()).sum();
        int at = random.nextInt(cells);
        return changed(table, table.unit(), (i, m) -> i == at ? m.plus(Money.of(place(m))) : m);
    }

    private static BigDecimal place(Money amount) {
        int digits = amount.abs()
                .kronor()
                .setScale(0, RoundingMode.DOWN)
                .toPlainString()
                .length();
        return BigDecimal.TEN.pow(Math.max(0, digits - 2));
    }
}
