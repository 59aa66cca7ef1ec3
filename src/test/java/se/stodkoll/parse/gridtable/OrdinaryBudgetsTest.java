package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.MadeText;
import se.stodkoll.parse.table.TableKind;
import se.stodkoll.text.Readings;

/** Budgets as forms of many hands set them: below and beside each other, with quantities, in lines, in thousands. */
class OrdinaryBudgetsTest {
    /** Each budget's kind and rows, "COSTS Löner 74000, Summa 74000"; "//" ends a line. */
    private static String budgets(String text) {
        MadeText made = MadeText.of(text);
        return PartTables.of(made.lines(), made.pages(), new Readings("d")).budgets().stream()
                .filter(b -> b.kind() != TableKind.OTHER)
                .map(b -> b.kind() + " "
                        + b.table().rows().stream()
                                .map(OrdinaryBudgetsTest::row)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ; "));
    }

    private static String row(BudgetRow row) {
        return Stream.concat(
                        Stream.of(row.label().value()),
                        Stream.concat(row.amounts().values().stream(), row.total().stream())
                                .map(f -> f.value().kronor().toPlainString()))
                .collect(Collectors.joining(" "));
    }

    private static final String COSTS = "Löner 74000, Resor 18500, Summa kostnader 92500";
    private static final String FINANCING = "Sökt bidrag 50000, Egen insats 42500, Summa finansiering 92500";

    @Test
    void belowASumAHeadingOfAnotherKindBeginsAnotherTable() {
        assertEquals("COSTS " + COSTS + " ; FINANCING " + FINANCING, budgets("""
                Ekonomi, kostnader
                Löner                 74 000 kr
                Resor                 18 500 kr
                Summa kostnader       92 500 kr

                Ekonomi, finansiering
                Sökt bidrag           50 000 kr
                Egen insats           42 500 kr
                Summa finansiering    92 500 kr
                """));
    }

    @Test
    void aRowOfSharesAndALineAboveWithAnAmountAreOfNoTable() {
        assertEquals("COSTS " + COSTS + " ; FINANCING " + FINANCING, budgets("""
                Hur mycket söker ni?  Ja, 2029: 75 000 kr
                Kostnader             Belopp
                Löner                 74 000 kr
                Resor                 18 500 kr
                Summa kostnader       92 500 kr

                Finansiering          Belopp
                Sökt bidrag           50 000 kr
                Egen insats           42 500 kr
                Summa finansiering    92 500 kr
                Sökt andel            54,05 %
                """));
    }

    @Test
    void factsWithAShareAmongThemAreNoTableThoughOneIsTheTotal() {
        assertEquals("", budgets("""
                Beslut om stöd

                Totala stödberättigande kostnader     92 500 kr
                Beviljat stöd, högst                  50 000 kr
                Beviljad stödandel                    54,05 %
                """));
    }

    @ParameterizedTest
    @CsvSource({":-,:-", "kr,kr", "kr,:-", "',-',',-'"})
    void theUnitMayStandStuckToItsFigure(String upper, String lower) {
        assertEquals("COSTS " + COSTS + " ; FINANCING " + FINANCING, budgets("""
                Kostnader
                Löner                 74 000%1$s
                Resor                 18 500%1$s
                Summa kostnader       92 500%1$s

                Finansiering
                Sökt bidrag           50 000%2$s
                Egen insats           42 500%2$s
                Summa finansiering    92 500%2$s
                """.formatted(upper, lower)));
    }

    @Test
    void groupsOfOneKindAndWhatIsTakenOffStayInTheirTable() {
        assertEquals(
                "COSTS Löner 74000, Summa personalkostnader 74000, Resor 18500, Summa kostnader 92500, Biljetter -12500, Nettokostnad 80000",
                budgets("""
                Kostnader                Belopp
                Löner                    74 000
                Summa personalkostnader  74 000
                Externa kostnader
                Resor                    18 500
                Summa kostnader          92 500
                Inkomster
                Biljetter               -12 500
                Nettokostnad             80 000
                """));
    }

    @Test
    void costsBesideIncomesAreTwoTables() {
        assertEquals(
                "COSTS " + COSTS.replace("kostnader", "utgifter")
                        + " ; FINANCING Sökt bidrag 50000, Egen insats 42500, Summa inkomster 92500",
                budgets("""
                Utgifter           Kronor    Inkomster          Kronor
                Löner              74 000    Sökt bidrag        50 000
                Resor              18 500    Egen insats        42 500
                Summa utgifter     92 500    Summa inkomster    92 500
                """));
    }

    @Test
    void quantitiesAndPartsBesideTheAmountsAreNone() {
        assertEquals("COSTS " + COSTS, budgets("""
                Kostnad            Antal    À-pris     Summa
                Löner                200       370    74 000
                Resor                 10     1 850    18 500
                Summa kostnader                       92 500
                """));
        assertEquals(
                "COSTS Löner 44000 30000 74000, Resor 8500 10000 18500, Summa kostnader 52500 40000 92500",
                budgets("""
                Kostnad              2031      2032    Totalt    Varav sökt
                Löner              44 000    30 000    74 000        37 000
                Resor               8 500    10 000    18 500         9 250
                Summa kostnader    52 500    40 000    92 500        46 250
                """));
    }

    @Test
    void aSumThatOnlyArithmeticTellsEndsATable() {
        assertEquals(
                "COSTS Tak 60000, Målning 32500, Beräknad kostnad 92500 ; FINANCING Fonden 50000, Egna medel 42500, Summa 92500",
                budgets("""
                Kostnad
                Tak                   60 000
                Målning               32 500
                Beräknad kostnad      92 500
                Finansiering
                Fonden                50 000
                Egna medel            42 500
                Summa                 92 500
                """));
    }

    @Test
    void betweenTwoSumsOfOtherKindsATableBeginsUnderAHeadOfItsOwnOrNone() {
        for (String head :
                List.of("", "Varav från           Belopp\n", "Finansiering\nVaravfrån            Belopp\n")) {
            assertEquals("COSTS " + COSTS + " ; FINANCING " + FINANCING, budgets("""
                    Vad                   Belopp
                    Löner                 74 000
                    Resor                 18 500
                    Summa kostnader       92 500 kr
                    """ + head + """
                    Sökt bidrag           50 000
                    Egen insats           42 500
                    Summa finansiering    92 500
                    """));
        }
    }

    @Test
    void aMisprintedSumPartsTablesToo() {
        assertEquals(
                "COSTS " + COSTS + " ; FINANCING " + FINANCING.replace("finansiering 92500", "finansiering 95200"),
                budgets("""
                Vad                   Belopp
                Löner                 74 000
                Resor                 18 500
                Summa kostnader       92 500
                Sökt bidrag           50 000
                Egen insats           42 500
                Summa finansiering    95 200
                """));
    }

    @Test
    void theYearsOfTheTableAboveHoldForTheOneBelow() {
        assertEquals(
                "COSTS Löner 44000 30000 74000, Summa kostnader 44000 30000 74000"
                        + " ; FINANCING Fonden 24000 10000 34000, Egen insats 20000 20000 40000, Summa finansiering 44000 30000 74000",
                budgets("""
                Kostnad                 2031      2032    Totalt
                Löner                 44 000    30 000    74 000
                Summa kostnader       44 000    30 000    74 000
                Finansiering
                Fonden                24 000    10 000    34 000
                Egen insats           20 000    20 000    40 000
                Summa finansiering    44 000    30 000    74 000
                """));
    }

    @Test
    void yearsDownEndInASumWhateverItIsCalled() {
        assertEquals(
                "COSTS Löner 44000 30000 74000, Resor 8500 10000 18500, Summa kostnader 52500 40000 92500",
                budgets("""
                Kostnader per år
                År              Löner      Resor    Summa kostnader
                2031           44 000      8 500             52 500
                2032           30 000     10 000             40 000
                Båda åren      74 000     18 500             92 500
                """));
    }

    @Test
    void aPlanOfActivitiesIsNoBudgetBesideOne() {
        assertEquals("COSTS " + COSTS, budgets("""
                Aktivitet            Startdatum    Slutdatum     Kostnad
                Kurser               2031-02-01    2031-05-31     62 500
                Slutfest             2031-06-01    2031-06-30     30 000

                Här står vad pengarna går till.

                Kostnadsslag         Belopp
                Löner                74 000
                Resor                18 500
                Summa kostnader      92 500
                """));
    }

    @Test
    void theFieldsOfAFormOverItsTablesAreNone() {
        assertEquals("COSTS " + COSTS + " ; FINANCING " + FINANCING, budgets("""
                Totala kostnader                                92 500 kr
                Sökt bidrag                                     50 000 kr
                Sökt andel                                           54 %
                Kostnader                    Finansiering
                Löner              74 000    Sökt bidrag           50 000
                Resor              18 500    Egen insats           42 500
                Summa kostnader    92 500    Summa finansiering    92 500
                """));
    }

    @Test
    void transportIsACostWhereNothingIsBroughtOver() {
        assertEquals("COSTS Löner 74000, Transport 18500, Summa kostnader 92500", budgets("""
                Kostnad            Belopp
                Löner              74 000
                Transport          18 500
                Summa kostnader    92 500
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6. Vad kostar det? // Löner: 50 000 kr // Resor: 24 000 kr // Annonser: 18 500 kr // Sammanlagt: 92 500 kr | COSTS Löner 50000, Resor 24000, Annonser 18500, Sammanlagt 92500",
                "Så täcks kostnaderna // - Kommunen: 50 000 kr // - Banken: 24 000 kr // - Föreningen: 18 500 kr | FINANCING Kommunen 50000, Banken 24000, Föreningen 18500",
                "Tider // Start: 50 000 kr // Resor: 24 000 kr // Slut: 18 500 kr | ''",
                "6. Vad kostar det? // Löner: 50 000 kr // Resor: 24 000 kr | ''",
            })
    void linesThatEndWithTheirAmountAreATableWhereSomethingSaysWhat(String text, String budgets) {
        assertEquals(budgets, budgets(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alla belopp anges i tkr. | COSTS Löner 740000, Resor 185000, Summa kostnader 925000",
                "Vi söker pengar för 925 000 kronor i kostnader. | COSTS Löner 740000, Resor 185000, Summa kostnader 925000",
                "Vi har 925 kronor i kassan, ej 925 000 kronor. | COSTS Löner 740, Resor 185, Summa kostnader 925",
                "Vi har sparat. | COSTS Löner 740, Resor 185, Summa kostnader 925",
                "Tabell 1. Projektets kostnader (tkr). | COSTS Löner 740000, Resor 185000, Summa kostnader 925000",
                "Tabell 1. Projektets kostnader (tkr) | COSTS Löner 740000, Resor 185000, Summa kostnader 925000",
                "Lönerna är 740 000 kr. | COSTS Löner 740000, Resor 185000, Summa kostnader 925000",
                "Lönerna är 740 kr. | COSTS Löner 740, Resor 185, Summa kostnader 925",
            })
    void theUnitIsSaidAboveOrByTheAmountsThatTheTextStates(String above, String budgets) {
        assertEquals(budgets, budgets(above + "\n\n" + """
                Kostnad            Belopp
                Löner                 740
                Resor                 185
                Summa kostnader       925
                """));
    }

    @Test
    void labelsAndValuesOfAFormAreNoFinancing() {
        MadePage page = MadePage.printed();
        for (String fact : List.of(
                "Projektnamn;Ladan lagas", "Startdatum;2031-03-01", "Sökt belopp;50 000 kr", "Sökt andel;50 %")) {
            page.left(60, fact.split(";")[0]).left(200, fact.split(";")[1]).down();
        }
        assertEquals(
                List.of(),
                PartTables.of(page.lines(), page.pages(), new Readings("d")).budgets());
    }

    /** What a form asks for over and under its table: the first two lines are facts, the last a fact whose figure stands in a column of its own. */
    @Test
    void fieldsAboveAndBelowATableAreNoRowsOfIt() {
        MadePage page = MadePage.printed();
        List<String> lines = List.of(
                "Namn;Tallmo teater;;",
                "Ort;Tallmo;;",
                "Kostnader;;Kronor;",
                "Löner;;74 000;",
                "Resor;;18 500;",
                "Summa kostnader;;92 500;",
                "Sökt stöd;50 000 kr;;");
        lines.forEach(page::row);
        assertEquals(
                "COSTS " + COSTS,
                PartTables.of(page.lines(), page.pages(), new Readings("d")).budgets().stream()
                        .map(b -> b.kind() + " "
                                + b.table().rows().stream()
                                        .map(OrdinaryBudgetsTest::row)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" ; ")));
    }

    @Test
    void financingBelowCostsThatAreOnlySummedIsATableOfItsOwn() {
        assertEquals(
                "COSTS " + COSTS.replace("Summa kostnader", "Totalt") + " ; FINANCING "
                        + FINANCING.replace("Summa finansiering", "Totalt"),
                budgets("""
                Kostnader (kr)
                Löner                 74 000
                Resor                 18 500
                Totalt                92 500
                Finansiering (kr)
                Sökt bidrag           50 000
                Egen insats           42 500
                Totalt                92 500
                """));
    }
}
