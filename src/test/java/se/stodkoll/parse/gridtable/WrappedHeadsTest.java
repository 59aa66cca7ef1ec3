package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.parse.table.TableKind;
import se.stodkoll.text.Readings;

/** Heads of tables whose label takes several lines, or that have a single column. */
class WrappedHeadsTest {
    private final MadePage page = MadePage.printed();

    /** Two rows that any head may have, the second their sum. */
    private FoundTable read(double top, boolean years) {
        String[] labels = {"Resor", "Summa"};
        for (int i = 0; i < labels.length; i++) {
            page.at(top + 20 * i).left(60, labels[i]).right(540, "4");
            if (years) {
                page.right(440, "4");
            }
        }
        return PartTables.of(page.lines(), page.pages(), new Readings("d"))
                .budgets()
                .get(0);
    }

    /** The lines of the label and, midway between them, the line of years; the second may be any that goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bokförda | kostnader | COSTS | SEK",
                "Bokförda | Kostnader | COSTS | SEK",
                "Budgeterade | kostnader (tkr) | COSTS | TSEK",
                "Direktfinansierade kostnader | (in natura) | IN_KIND | SEK"
            })
    void aLabelAroundTheLineOfYears(String upper, String lower, TableKind kind, Unit unit) {
        page.at(60)
                .left(60, upper)
                .at(66)
                .right(440, "2031")
                .right(540, "Totalt")
                .at(72)
                .left(60, lower);
        FoundTable found = read(92, true);
        assertEquals(upper + " " + lower, found.head().label());
        assertEquals(kind, found.kind());
        assertEquals(unit, found.table().unit());
        assertEquals(
                List.of("Resor", "Summa"),
                found.table().rows().stream().map(r -> r.label().value()).toList());
    }

    /** A line of years with a heading well above it and a row well below. */
    @Test
    void whatStandsApartFromTheYearsIsNoPartOfTheirHead() {
        page.at(40).left(60, "Kostnader").at(60).right(440, "2031").right(540, "Totalt");
        FoundTable found = read(80, true);
        assertEquals("", found.head().label());
        assertEquals(TableKind.COSTS, found.kind());
        assertEquals(2, found.table().rows().size());
    }

    /** Lines of a head, 12 points apart, the last column's name after the stroke. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kostnad|År 2031; 2031; COSTS; SEK",
                "Utgiftsslag|2031 kr; 2031; COSTS; SEK",
                "Bokförda kostnader i/tkr|Belopp; Totalt; COSTS; TSEK",
                "Bokförda/kostnader (tkr)|Summa; Totalt; COSTS; TSEK",
                "Direktfinansierade/kostnader (in natura)/(tkr)|Summa; Totalt; IN_KIND; TSEK",
                "Direktfinansierade/kostnader|Belopp; Totalt; IN_KIND; SEK",
                "Projektets|2031/kostnader; 2031; COSTS; SEK",
                "Stödberättigande|Belopp (kr)/kostnader; Totalt; COSTS; SEK"
            })
    void aLoneColumn(String head, String column, TableKind kind, Unit unit) {
        double y = 60;
        for (String line : head.split("/")) {
            String[] cells = line.split("\\|");
            page.at(y).left(60, cells[0]);
            if (cells.length > 1) {
                page.right(540, cells[1]);
            }
            y += 12;
        }
        FoundTable found = read(y + 12, false);
        assertEquals(
                head.replaceAll("\\|[^/]*", "").replace("/", " "), found.head().label());
        assertEquals(List.of(column), found.table().columns());
        assertEquals(kind, found.kind());
        assertEquals(unit, found.table().unit());
        assertEquals(2, found.table().rows().size());
    }

    @Test
    void aLabelAroundALoneColumn() {
        page.at(60).left(60, "Bokförda").at(66).right(540, "Belopp").at(72).left(60, "kostnader (tkr)");
        FoundTable found = read(96, false);
        assertEquals("Bokförda kostnader (tkr)", found.head().label());
        assertEquals(List.of("Totalt"), found.table().columns());
        assertEquals(Unit.TSEK, found.table().unit());
    }

    /** What stands close above a whole head is a heading of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"Vår ekonomi", "Budget", "Tabell 3"})
    void aHeadingCloseAboveIsNoPartOfTheHead(String heading) {
        page.at(60).left(60, heading).at(72).left(60, "Kostnader").right(540, "Belopp");
        assertEquals("Kostnader", read(96, false).head().label());
    }

    @Test
    void aLineWellAboveIsNoPartOfTheHeadThoughItsWordsWouldBe() {
        page.at(40).left(60, "Bokförda").at(72).left(60, "Kostnader").right(540, "Belopp");
        assertEquals("Kostnader", read(96, false).head().label());
    }

    /** Lines that stand apart, or whose words make no budget's head, are none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Bokförda | kostnader att minnas | 12", "Bokförda | kostnader | 24", "Ort | Tallmo | 12"})
    void noHead(String upper, String lower, double pitch) {
        page.at(60).left(60, upper).right(540, "2031").at(60 + pitch).left(60, lower);
        page.at(120).left(60, "Resor").right(540, "4");
        assertEquals(
                List.of(),
                PartTables.of(page.lines(), page.pages(), new Readings("d")).budgets());
    }
}
