package se.stodkoll.bench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private final FigureTable table = new FigureTable(List.of("reader", "pages", "found"));

    @Test
    void numbersAreSetToTheRightAndWordsToTheLeft() {
        table.row(List.of("one", "1,000", "–"));
        table.row(List.of("another", "7", "93.6 %"));
        assertEquals("reader   pages   found\none      1,000       –\nanother      7  93.6 %\n", table.aligned());
        assertEquals(
                "| reader | pages | found |\n|---|---:|---:|\n| one | 1,000 | – |\n| another | 7 | 93.6 % |\n",
                table.markdown());
    }

    @Test
    void aRowMustFitTheHeads() {
        assertThrows(IllegalArgumentException.class, () -> table.row(List.of("one")));
    }
}
