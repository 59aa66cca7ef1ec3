package se.stodkoll.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedPageTest {
    private static final double WISHED = PreparedPage.DPI / 72.0;

    /** Up to A1 in the resolution that is read best; beyond that no more pixels than that, whatever size the file says. */
    @ParameterizedTest
    @CsvSource({"595, 842, true", "1684, 2384, true", "14400, 20, true", "14400, 14400, false", "1e9, 1e9, false"})
    void aPageHasItsResolutionOrAsManyPixelsAsThereMayBe(double width, double height, boolean whole) {
        double scale = PreparedPage.scale(width, height, PreparedPage.DPI);
        double pixels = width * scale * height * scale;
        assertEquals(whole, Math.abs(scale - WISHED) < 1e-9, "pixels a point: " + scale);
        assertTrue(pixels < 35.1e6 && (whole || pixels > 34.9e6), pixels + " pixels");
    }
}
