package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.made.Faces;
import se.stodkoll.model.word.Grid;
import se.stodkoll.ocr.Tessdata;

/** Scans of kinds that offices have beside the plain one: the figures that stand in their row and under their head. The goal is 0.97. */
@Tag("slow")
class ScannedKindsTest {
    /** A kind of scan, and the share of cells that is reached. */
    private enum Kind {
        /** In colour at 300 dpi, the table on a tinted ground. */
        TINTED(0.95),
        /** In black and white, the tint a screen of dots. */
        SCREENED(0.75),
        /** The table set sideways on its page. */
        TURNED(0.95);

        private final double floor;

        Kind(double floor) {
            this.floor = floor;
        }

        private byte[] scan(Sample sample) throws IOException {
            return switch (this) {
                case TINTED -> Scans.tinted(sample);
                case SCREENED -> Scans.screened(sample);
                case TURNED -> Scans.of(sample);
            };
        }
    }

    private static final int TABLES = Integer.getInteger("field.kinds", 6);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void figuresStandInTheirRowAndUnderTheirHead(Kind kind) throws IOException {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        Tally tally = new Tally();
        IngestSettings usual = IngestSettings.defaults(folder);
        IngestSettings settings =
                new IngestSettings(1, 768, Duration.ofMinutes(2), 500, usual.tessdata(), folder.resolve("cache"), 0);
        try (Ingest ingest = Ingest.start(settings)) {
            int read = 0;
            for (long seed = 1_000; read < TABLES; seed++) {
                Sample sample = Sample.of(seed, Faces.embedded(), kind == Kind.TURNED);
                if (sample.leaves().size() == 1) {
                    String name = kind + "-" + seed + ".pdf";
                    Path file = Files.write(folder.resolve(name), kind.scan(sample));
                    List<Grid> grids = FieldReport.grids(ingest.read(file, Fingerprint.sha256(file), name, page -> {})
                            .pages());
                    Score score = Scorer.of(sample.truth(), grids, true);
                    tally.add(sample, score);
                    read++;
                    if (sample.isLookedAt() && score.share() < 1) {
                        System.out.println(kind + FieldReport.told(sample, score, grids));
                    }
                }
            }
        }
        System.out.println(kind + " " + tally);
        assertTrue(tally.all().share() >= kind.floor, () -> tally.all().toString());
    }
}
