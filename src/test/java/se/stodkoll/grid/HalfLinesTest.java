package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;

/** Tables with rows of two lines, whose figures stand half way down, and rows of nothing. */
class HalfLinesTest {
    private final List<Word> words = new ArrayList<>();

    private void text(double x, double y, String text) {
        double at = x;
        for (String word : text.split(" ")) {
            words.add(Word.ofText(word, new Box(at, y, at + 5 * word.length(), y + 10), "Arial"));
            at += 5 * word.length() + 3;
        }
    }

    private void wrapped(double y, String first, String second, String figure) {
        text(60, y, first);
        text(300, y + 6, figure);
        text(60, y + 12, second);
    }

    /** A head and two rows of a line each. */
    private void twoPlainRows() {
        text(60, 80, "Aktivitet");
        text(300, 80, "Belopp");
        text(60, 98, "Revision");
        text(300, 98, "578690");
        text(60, 116, "Lokaler");
        text(300, 116, "90000");
    }

    private List<Grid> grids() {
        return GridFinder.find(
                List.of(new GridPage(1, Layout.of(words, List.of(), 595, 842).textLines(), List.of())));
    }

    private static List<String> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(c -> c.row() == row)
                .map(GridCell::text)
                .toList();
    }

    @Test
    void rowsOfTwoLinesOneAfterTheOtherStayInTheirTable() {
        twoPlainRows();
        wrapped(134, "Indirekta kostnader och", "personal", "821000");
        wrapped(164, "Redovisning och", "administration", "920000");
        text(60, 194, "Resor");
        text(300, 194, "4000");
        List<Grid> grids = grids();
        assertEquals(1, grids.size());
        assertEquals(List.of("Indirekta kostnader och personal", "821000"), row(grids.get(0), 3));
        assertEquals(List.of("Redovisning och administration", "920000"), row(grids.get(0), 4));
        assertEquals(List.of("Resor", "4000"), row(grids.get(0), 5));
    }

    @Test
    void aLastRowOfTwoLinesKeepsItsFigure() {
        twoPlainRows();
        wrapped(134, "Summa", "kostnader", "668690");
        assertEquals(List.of("Summa kostnader", "668690"), row(grids().get(0), 3));
    }

    @Test
    void aFirstRowOfDashesIsARow() {
        text(60, 80, "Kostnader");
        text(60, 98, "Övriga kostnader");
        text(60, 116, "Lokaler");
        text(60, 134, "Löner");
        for (int c = 0; c < 3; c++) {
            text(250 + 80 * c, 80, "" + (2024 + c));
            text(250 + 80 * c, 98, "-");
            text(250 + 80 * c, 116, "600000");
            text(250 + 80 * c, 134, "70000");
        }
        Grid grid = grids().get(0);
        assertEquals(1, grid.headRows());
        assertEquals(List.of("Övriga kostnader", "-", "-", "-"), row(grid, 1));
    }
}
