package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.made.Faces;
import se.stodkoll.pdf.file.PdfException;

/** Made tables in PDFs with their own text: figures in their row and under their head. The goal is 0.99 in both halves. */
class DigitalTablesTest {
    private static final int TABLES = 60;
    private static final double FLOOR_LOOKED_AT = 0.99;
    private static final double FLOOR_ONLY_SCORED = 0.98;
    private static final int MOST_GLUED = 0;

    @TempDir
    private Path folder;

    @Test
    void figuresStandInTheirRowAndUnderTheirHead() throws IOException, PdfException {
        Tally tally = new Tally();
        for (long seed = 0; seed < TABLES; seed++) {
            Sample sample = Sample.of(seed, List.of(Faces.values()), false);
            Path file = Files.write(folder.resolve(seed + ".pdf"), sample.pdf());
            tally.add(sample, Scorer.of(sample.truth(), FieldReport.grids(OwnText.pages(file)), false));
        }
        System.out.println(tally);
        Score lookedAt = tally.half(true);
        Score onlyScored = tally.half(false);
        assertAll(
                () -> assertTrue(lookedAt.share() >= FLOOR_LOOKED_AT, "looked at: " + lookedAt),
                () -> assertTrue(onlyScored.share() >= FLOOR_ONLY_SCORED, "only scored: " + onlyScored),
                () -> assertTrue(
                        tally.all().glued().size() <= MOST_GLUED,
                        () -> "glued: " + tally.all().glued()));
    }
}
