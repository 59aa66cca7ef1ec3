package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.Calibration;

/** A confidence is worth what made documents showed, and never more than the words say. */
class CalibrationTest {
    private static final int FEWEST = 20;
    private static final double TOLERANCE = 0.05;
    private static final Calibration TABLE =
            Calibration.read(List.of("source,from,worth,fields,right", "OCR,0.00,0.4,10,4", "OCR,0.80,0.9,50,45"));

    @ParameterizedTest
    @CsvSource({
        "OCR, 0.30, 0.30",
        "OCR, 0.55, 0.40",
        "OCR, 0.80, 0.80",
        "OCR, 0.99, 0.90",
        "TEXT_LAYER, 0.99, 0.99",
    })
    void isWorth(Source source, double confidence, double worth) {
        assertEquals(worth, TABLE.worth(source, confidence), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.8", "0.5, 1.2"})
    void aTableThatFallsOrPromisesMoreThanCertaintyIsRefused(String first, String second) {
        List<String> lines = List.of("names", "OCR,0.0," + first, "OCR,0.5," + second);
        assertThrows(IllegalArgumentException.class, () -> Calibration.read(lines));
    }

    @Test
    void theShippedTableKeepsDisputedFiguresBelowDoubtAndAgreedOnesAbove() {
        assertTrue(Calibration.shipped().worth(Source.OCR, 0.55) <= 0.55);
        assertTrue(Calibration.shipped().worth(Source.OCR, 0.89) < 0.9);
        assertTrue(Calibration.shipped().worth(Source.OCR, 0.99) >= 0.97);
    }

    /** A table that is made anew and not proved, or a proof of another table, is none. */
    @Test
    void theProofIsOfTheShippedTable() throws IOException {
        List<String> proof = Files.readAllLines(Path.of("models", "calibration-held.csv"));
        assertEquals(CalibrationMaker.measuredWith(Path.of("models", "calibration.csv")), proof.get(proof.size() - 1));
    }

    /** Measured on documents that the table was not made on; see models/README.md. Steps of few fields prove nothing. */
    @Test
    void ofHeldOutFieldsAtLeastAsManyAreRightAsTheirConfidenceSays() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("models", "calibration-held.csv"));
        int fields = 0;
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] cells = line.split(",");
            double share = Double.parseDouble(cells[3]) / Double.parseDouble(cells[2]);
            fields += Integer.parseInt(cells[2]);
            assertTrue(
                    Integer.parseInt(cells[2]) < FEWEST || share >= Double.parseDouble(cells[1]) - TOLERANCE,
                    () -> line + ": " + share);
        }
        assertTrue(fields > 500, "fields measured: " + fields);
    }
}
