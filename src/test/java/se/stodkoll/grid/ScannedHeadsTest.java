package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.grid.cell.HeadEnd;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;

/** Where the head of a scanned table ends, and what is a blank on a scanned page. */
class ScannedHeadsTest {
    private final List<Word> words = new ArrayList<>();

    /** Words from a place on, letters 5 points wide, or all as wide as the step says. */
    private void put(String text, double x, double y, double step) {
        double at = x;
        for (String word : text.split(" ")) {
            words.add(Word.ofOcr(word, new Box(at + 0.4, y, at + step * word.length() - 0.4, y + 7), 0.9, List.of()));
            at += step * word.length() + (step == 6 ? 6 : 2.8);
        }
    }

    private void row(double y, String... cells) {
        for (int c = 0; c < cells.length; c++) {
            if (cells[c].isEmpty()) {
                continue;
            }
            put(cells[c], c == 0 ? 60 : 160 + 90 * c, y, 5);
        }
    }

    private List<Grid> grids() {
        return GridFinder.find(
                List.of(new GridPage(1, Layout.of(words, List.of(), 595, 842).textLines(), List.of())));
    }

    private static String text(Grid grid, int row, int column) {
        return grid.cell(row, column).map(GridCell::text).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500-000 kr", "7 031669 kr", "500 000 kr"})
    void aRowWithADamagedFigureIsNoHead(String figure) {
        row(100, "Budget", "Resor", "Lokaler", "Totalt");
        row(115, "Vik", "333 000 kr", figure, "172 000 kr");
        row(130, "Nora", "992 080 kr", "788 000 kr", "591 648 kr");
        row(145, "Mora", "121 500 kr", "370 000 kr", "608 000 kr");
        Grid grid = grids().get(0);
        assertEquals(1, grid.headRows());
        assertEquals("333 000 kr", text(grid, 1, 1));
    }

    private static GridRow line(double y, String... cells) {
        List<GridRow.Cell> row = new ArrayList<>();
        for (int c = 0; c < cells.length; c++) {
            if (!cells[c].isEmpty()) {
                Box box = new Box(60 + 60 * c, y, 90 + 60 * c, y + 7);
                row.add(new GridRow.Cell(c, c, List.of(Word.ofOcr(cells[c], box, 0.9, List.of())), box));
            }
        }
        return new GridRow(row, y + 7);
    }

    /** "Summa" set upright, as "3", "E" and "ö". */
    @Test
    void whatIsReadOfAHeadSetUprightIsNoRow() {
        List<GridRow> lines = List.of(
                line(88, "", "", "", "3"),
                line(100, "", "Budget", "Budget", "E"),
                line(112, "Finansiering", "2024", "2025", "ö"),
                line(127, "Avgifter", "630", "400", "194"),
                line(142, "Bidrag", "680", "130", "682"));
        assertEquals(3, new HeadEnd(lines, 3, 4, new Rules(List.of())).bodyFrom());
    }

    /** "i Ask" and "2025", below a row of a list without years in its head. */
    @Test
    void aYearThatEndsACellPartsNoTable() {
        row(100, "Sökande", "Projekt", "Kommun", "Belopp");
        row(115, "Ungdomens hus", "Sommar", "Lund", "247 000");
        row(130, "Hembygdsföreningen", "Bidrag", "Mora", "350 000");
        row(140, "i Ask", "2025");
        row(155, "Filmbyn", "Teater", "Ale", "788 691");
        row(170, "Scen", "Jubileum", "Vik", "590 000");
        assertEquals(1, grids().size());
    }

    @Test
    void aLoneNoteUnderItsHeadIsNotOfTheFigureBesideIt() {
        for (String[] line : List.of(
                new String[] {"Post", "Not", "2025"},
                new String[] {"Personal", "", "722"},
                new String[] {"Kostnader", "2", "955"},
                new String[] {"Lager", "", "726"},
                new String[] {"Bidrag", "", "969"},
                new String[] {"Resultat", "", "1 618"})) {
            double y = 100
                    + 15.0
                            * words.stream()
                                    .map(w -> w.box().orElseThrow().y0())
                                    .distinct()
                                    .count();
            put(line[0], 60, y, 5);
            if (!line[1].isEmpty()) {
                put(line[1], line[1].equals("2") ? 276 : 265, y, 5);
            }
            put(line[2], line[2].length() > 4 ? 294 : 304, y, 5);
        }
        Grid grid = grids().get(0);
        assertEquals("2", text(grid, 2, 1));
        assertEquals("955", text(grid, 2, 2));
    }

    @Test
    void typewritingHasWideBlanks() {
        for (int line = 0; line < 4; line++) {
            put("Projektet genomförs tillsammans med föreningar i länet under perioden", 60, 60 + 12 * line, 6);
        }
        for (int row = 0; row < 5; row++) {
            put("Övriga kostnader av lager", 60, 130 + 14 * row, 6);
            put("5" + row + "8 000", 300, 130 + 14 * row, 6);
            put("4" + row + "2 000", 400, 130 + 14 * row, 6);
        }
        Grid grid = grids().get(0);
        assertEquals(3, grid.columns());
        assertEquals("Övriga kostnader av lager", text(grid, grid.rows() - 1, 0));
    }
}
