package se.stodkoll.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Black and white by the page's own ink: faint print is stretched further than good print, grain is not taken for ink. */
class TonesTest {
    /** Paper of level 200 with ink of one level on a fiftieth of it. */
    @ParameterizedTest
    @CsvSource({
        // grain of the paper, level of the ink; black, white, whether to be smoothed
        "0, 20, 70, 175, false",
        "6, 60, 70, 175, false",
        "2, 160, 148, 190, false",
        "5, 150, 135, 187, true",
        // no ink at all
        "3, 200, 70, 175, false",
    })
    void stretch(int grain, int ink, int black, int white, boolean smoothed) {
        Tones tones = Tones.of(histogram(grain, ink));
        assertEquals(black, tones.black(), 2);
        assertEquals(white, tones.white(), 2);
        assertEquals(smoothed, tones.isGrainy());
        assertTrue(tones.black() < tones.white());
    }

    @Test
    void anEmptyPageIsStretchedAsGoodPrint() {
        long[] histogram = new long[256];
        histogram[200] = 1_000_000;
        assertEquals(new Tones(200, 0, 0), Tones.of(histogram));
        assertEquals(175, Tones.of(histogram).white());
    }

    private static long[] histogram(int grain, int ink) {
        long[] histogram = new long[256];
        for (int level = 0; level < 256; level++) {
            double off = grain == 0 ? (level == 200 ? 0 : 99) : (level - 200) / (double) grain;
            histogram[level] = Math.round(1_000_000 * Math.exp(-off * off / 2));
        }
        histogram[ink] += ink < 190 ? 50_000 : 0;
        return histogram;
    }
}
