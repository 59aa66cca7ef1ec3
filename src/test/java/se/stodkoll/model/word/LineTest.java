package se.stodkoll.model.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.word.Cells.Cell;

class LineTest {
    private static final Cells THREE =
            new Cells(0, 0, List.of(new Cell(0, 1, 1, 0, 2), new Cell(1, 2, 1, 2, 2), new Cell(5, 1, 2, 2, 3)));

    private static List<Word> words(String... texts) {
        return Stream.of(texts).map(Word::ofPlainText).toList();
    }

    private static void refused(int table, Cell... cells) {
        assertThrows(IllegalArgumentException.class, () -> new Cells(table, 0, List.of(cells)));
    }

    @Test
    void eachCellHasItsWords() {
        Line line = new Line(words("431", "180", "873"), Optional.of(THREE));
        assertEquals(List.of(words("431", "180"), List.of(), words("873")), line.cellWords());
        assertEquals("431 180 873", line.text());
        assertEquals(List.of(), new Line(line.words()).cellWords());
    }

    @Test
    void cellsStayWithAsManyWordsOnly() {
        Line line = new Line(words("431", "180", "873"), Optional.of(THREE));
        assertEquals(Optional.of(THREE), line.withWords(words("a", "b", "c")).cells());
        assertEquals(Optional.empty(), line.withWords(words("a", "b")).cells());
        assertThrows(IllegalArgumentException.class, () -> new Line(words("a", "b"), Optional.of(THREE)));
    }

    @Test
    void cellsThatOverlapAreRefused() {
        refused(0);
        refused(-1, new Cell(0, 1, 1, 0, 1));
        refused(0, new Cell(0, 2, 1, 0, 1), new Cell(1, 1, 1, 1, 2));
        refused(0, new Cell(0, 1, 1, 0, 2), new Cell(1, 1, 1, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Cell(0, 0, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Cell(0, 1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Cell(0, 1, 1, 2, 1));
    }
}
