package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** A head set upright names the column it stands over; other upright text names none. */
class UprightHeadsTest {
    private final List<Word> words = new ArrayList<>();

    private void put(double x, double y, String text) {
        double at = x;
        for (String word : text.split(" ")) {
            words.add(Word.ofOcr(word, new Box(at, y, at + 5 * word.length(), y + 9), 0.99, List.of()));
            at += 5 * word.length() + 3;
        }
    }

    private void rows() {
        put(60, 115, "Resor");
        put(200, 115, "12 000");
        put(300, 115, "13 000");
        put(400, 115, "25 000");
        put(60, 130, "Lokaler");
        put(200, 130, "31 000");
        put(300, 130, "42 000");
        put(400, 130, "73 000");
    }

    /** The heads of the columns, where "Totalt" is set upright at a place. */
    private List<String> heads(Box totalt) {
        Line upright = new Line(List.of(Word.ofOcr("Totalt", totalt, 0.99, List.of())));
        List<Line> lines = Layout.of(words, List.of(), 595, 842).textLines();
        Grid grid = GridFinder.find(List.of(new GridPage(1, lines, List.of(), List.of(upright))))
                .get(0);
        return List.of(0, 1, 2, 3).stream()
                .map(c -> grid.headRows() == 0
                        ? ""
                        : grid.cell(grid.headRows() - 1, c).map(GridCell::text).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "410, 72, 109, Totalt", // over the last column, beside the other heads
        "345, 72, 109, ''", // between two columns
        "530, 72, 109, ''", // right of the table
        "410, 20, 57, ''", // well above it
        "410, 72, 190, ''", // beside the rows too: text along the margin
    })
    void itNamesTheColumnItStandsOver(double x, double top, double bottom, String head) {
        put(60, 100, "Post");
        put(205, 100, "2024");
        put(305, 100, "2025");
        rows();
        assertEquals(List.of("Post", "2024", "2025", head), heads(new Box(x, top, x + 9, bottom)));
    }

    @Test
    void itIsAHeadWhereNoOtherStands() {
        rows();
        assertEquals(List.of("", "", "", "Totalt"), heads(new Box(410, 72, 419, 109)));
    }

    /** Numbers of years in brackets below "År 1" and "År 2" are no row. */
    @Test
    void yearsInBracketsAreHeads() {
        put(200, 85, "År 1");
        put(300, 85, "År 2");
        put(200, 100, "(2024)");
        put(300, 100, "(2025)");
        put(400, 100, "Summa");
        rows();
        assertEquals(List.of("", "År 1 (2024)", "År 2 (2025)", "Summa"), heads(new Box(530, 700, 539, 737)));
    }
}
