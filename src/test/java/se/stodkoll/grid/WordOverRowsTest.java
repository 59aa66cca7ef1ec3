package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.Box;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Word;

/** Noughts of six rows that a picture's reader made one word of. */
class WordOverRowsTest {
    private static Word read(String text, double x, double y, double width, double height) {
        return Word.ofOcr(text, new Box(x, y, x + width, y + height), 0.9, List.of());
    }

    @Test
    void noRowsAreJoinedByIt() {
        List<Word> words = new ArrayList<>(List.of(read("ococ0c00", 499, 118, 5, 46)));
        for (int row = 0; row < 8; row++) {
            double y = 100 + 9.5 * row;
            words.addAll(List.of(read("Hissar", 106, y, 40, 6.5), read("9" + row, 418, y, 9, 6.5), read("625", 430, y, 12, 6.5)));
            if (row < 2 || row > 6) {
                words.addAll(List.of(read("8" + row, 480, y, 9, 6.5), read("431", 491, y, 12, 6.5)));
            }
        }
        List<Grid> grids = GridFinder.find(List.of(new GridPage(1, Layout.of(words, List.of(), 595, 842).textLines(), List.of())));
        assertEquals(1, grids.size());
        List<String> second = IntStream.range(0, grids.get(0).rows())
                .mapToObj(r -> grids.get(0).cell(r, 1).map(GridCell::text).orElse(""))
                .toList();
        assertEquals(IntStream.range(0, 8).mapToObj(r -> "9" + r + " 625").toList(), second);
    }
}
