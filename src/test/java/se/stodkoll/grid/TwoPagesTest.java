package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Two pages on one picture, each in letters of its own: print on the left, typewriting on the right. */
class TwoPagesTest {
    private static final String TEXT =
            "Projektet genomförs tillsammans med föreningar och kommuner under hela perioden enligt den plan";
    private final List<Word> words = new ArrayList<>();

    private void put(double x, double y, String text, double letter, double blank) {
        double at = x;
        for (String word : text.split(" ")) {
            double end = at + letter * word.length();
            words.add(Word.ofOcr(word, new Box(at, y, end, y + 9), 0.99, List.of()));
            at = end + blank;
        }
    }

    private void print(double x, double y, String text) {
        put(x, y, text, 4.4, 2.6);
    }

    private void type(double x, double y, String text) {
        put(x, y, text, 6, 7.5);
    }

    private List<Grid> grids() {
        for (int line = 0; line < 4; line++) {
            print(52, 84 + 12 * line, TEXT);
        }
        print(60, 160, "Post");
        print(420, 160, "2024");
        for (int row = 0; row < 4; row++) {
            print(60, 176 + 16 * row, "Rad " + row);
            print(420, 176 + 16 * row, "4" + row + "0 000");
            print(52, 280 + 12 * row, TEXT);
        }
        type(650, 93, "Ansökan kom till nämnden under våren");
        type(650, 109, "enligt beslut");
        type(660, 155, "Kostnader");
        type(920, 155, "2025");
        for (int row = 0; row < 4; row++) {
            type(660, 179 + 24 * row, "Övriga externa kostnader");
            type(920, 179 + 24 * row, "7" + row + "1");
        }
        type(650, 300, "Projektet genomförs tillsammans med alla");
        List<Line> lines = Layout.of(words, List.of(), 1190, 842).textLines();
        return GridFinder.find(List.of(new GridPage(1, lines, List.of())));
    }

    private static List<String> column(Grid grid, int column) {
        return grid.cells().stream()
                .filter(c -> c.column() == column)
                .map(GridCell::text)
                .toList();
    }

    @Test
    void eachTableIsReadByItsOwnPagesBlanks() {
        List<Grid> grids = grids();
        assertEquals(2, grids.size(), grids.toString());
        assertEquals(List.of("Post", "Rad 0", "Rad 1", "Rad 2", "Rad 3"), column(grids.get(0), 0));
        String row = "Övriga externa kostnader";
        assertEquals(List.of("Kostnader", row, row, row, row), column(grids.get(1), 0));
        assertEquals(List.of("2025", "701", "711", "721", "731"), column(grids.get(1), 1));
    }
}
