package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that {@link FieldCalibration} made. */
class FieldCalibrationTest {
    /** Of values of 0.9 and more, the share that is right at least. */
    private static final double SURE_AND_RIGHT = 0.97;

    /** A table that is made anew and not proved, or a proof of another table, is none. */
    @Test
    void theProofIsOfTheShippedTable() throws IOException {
        List<String> proof = Files.readAllLines(Path.of("models", "calibration-fields.csv"));
        assertEquals(
                CalibrationMaker.measuredWith(Path.of("models", "calibration-shared.csv")),
                proof.get(proof.size() - 1));
    }

    @Test
    void ofSureValuesThatWereLeftOutFewAreWrong() throws IOException {
        List<String[]> sure = Files.readAllLines(Path.of("models", "calibration-fields.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[0].equals("held") && cells[2].equals("sure"))
                .toList();
        assertEquals(SaidRecord.Kind.values().length, sure.size());
        for (String[] cells : sure) {
            double share = Double.parseDouble(cells[4]) / Double.parseDouble(cells[3]);
            assertTrue(share >= SURE_AND_RIGHT, () -> cells[1] + ": " + share);
        }
    }
}
