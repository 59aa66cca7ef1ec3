package se.stodkoll.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dots that lead from a label to its figure, among other small pieces of ink on a sheet of 200 dpi. */
class LeadersTest {
    private final List<int[]> pieces = new ArrayList<>();

    private void dots(int x, int y, int step, int count) {
        for (int i = 0; i < count; i++) {
            pieces.add(new int[] {x + i * step, y + i % 2, 3, 3});
        }
    }

    private List<Integer> sizes() {
        return Leaders.runs(pieces, 200).stream().map(List::size).toList();
    }

    @Test
    void aRowOfDotsIsARun() {
        dots(300, 500, 8, 40);
        assertEquals(List.of(40), sizes());
    }

    @Test
    void rowsOneBelowTheOtherAreRunsOfTheirOwn() {
        dots(300, 500, 8, 40);
        dots(310, 540, 8, 30);
        assertEquals(List.of(40, 30), sizes());
    }

    @Test
    void anEllipsisAndDotsOfLettersStay() {
        dots(300, 500, 8, 3);
        dots(100, 600, 95, 12);
        assertEquals(List.of(), sizes());
    }

    @Test
    void dirtThatLiesUnevenlyIsNoRun() {
        int[] steps = {4, 17, 5, 19, 3, 18, 6, 20, 4, 19, 5, 21};
        int x = 200;
        for (int step : steps) {
            x += step;
            pieces.add(new int[] {x, 500, 3, 3});
        }
        assertEquals(List.of(), sizes());
    }
}
