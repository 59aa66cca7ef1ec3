package se.stodkoll.held;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.ocr.Tessdata;
import se.stodkoll.parse.CalibrationMaker;

/** What a confidence promises holds on documents that neither the reading nor its calibration was made on. */
@Tag("slow")
class HeldOutConfidenceTest {
    private static final double TOLERANCE = 0.02;

    @TempDir
    Path folder;

    @Test
    void ofFieldsGivenNineTenthsAtLeastAsManyAreRight() throws Exception {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        HeldOutCorpus.main(new String[] {"6151", "6", folder.toString(), "SCAN2,SCAN3,TURNED"});
        List<String> lines = CalibrationMaker.measured(folder, folder.resolve("kept"));
        double fields = 0;
        double right = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            if (cells[0].equals("OCR") && Double.parseDouble(cells[1]) >= 0.9) {
                fields += Double.parseDouble(cells[2]);
                right += Double.parseDouble(cells[3]);
            }
        }
        assertTrue(fields >= 50, "fields: " + fields);
        assertTrue(right / fields >= 0.9 - TOLERANCE, String.join("\n", lines));
    }
}
