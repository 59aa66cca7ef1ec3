package se.stodkoll.grid.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Noughts of six rows that a picture's reader made one word of. */
class WordOverRowsTest {
    private static Word read(String text, double x, double y, double width, double height) {
        return Word.ofOcr(text, new Box(x, y, x + width, y + height), 0.9, List.of());
    }

    @Test
    void itIsNoTokenOfAnyRow() {
        List<Word> words = new ArrayList<>(List.of(read("ococ0c00", 499, 118, 5, 46)));
        for (int row = 0; row < 8; row++) {
            double y = 100 + 9.5 * row;
            words.addAll(List.of(
                    read("Hissar", 106, y, 40, 6.5), read("9" + row, 418, y, 9, 6.5), read("625", 430, y, 12, 6.5)));
        }
        List<Line> lines = Layout.of(words, List.of(), 595, 842).textLines();
        List<TokenLine> tokens = Tokenizer.of(lines).tokens(lines);
        assertEquals(8, tokens.size());
        assertEquals(16, tokens.stream().mapToInt(l -> l.tokens().size()).sum());
    }
}
