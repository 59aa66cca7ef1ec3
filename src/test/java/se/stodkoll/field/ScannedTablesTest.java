package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.made.Faces;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;
import se.stodkoll.ocr.Tessdata;

/** Made tables scanned and read by the real reader. The goal is 0.97. */
@Tag("slow")
class ScannedTablesTest {
    private static final int TABLES = Integer.getInteger("field.scans", 16);
    private static final int PAIRED = Integer.getInteger("field.paired", 4);
    private static final double FLOOR = 0.94;
    private static final double FLOOR_OF_PAIRS = 0.9;
    private static final int MOST_GLUED = 0;

    @TempDir
    private Path folder;

    @Test
    void figuresStandInTheirRowAndUnderTheirHead() throws IOException {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        Tally tally = new Tally();
        Tally together = new Tally();
        int unread = 0;
        try (Ingest ingest = Ingest.start(settings())) {
            List<Sample> samples = samples();
            for (Sample sample : samples) {
                List<Page> pages = pages(ingest, sample.seed() + ".pdf", Scans.of(sample));
                List<Grid> grids = FieldReport.grids(pages);
                Score score = Scorer.of(sample.truth(), grids, true);
                tally.add(sample, score);
                unread += unread(score, pages);
                if (sample.isLookedAt() && score.share() < 1) {
                    System.out.println(FieldReport.told(sample, score, grids));
                }
            }
            for (int i = 0; i + 1 < PAIRED; i += 2) {
                Sample left = samples.get(i);
                Sample right = samples.get(i + 1);
                List<Page> pages = pages(ingest, "two" + i + ".pdf", Scans.together(left, right));
                List<Grid> grids = FieldReport.grids(pages);
                double fold = pages.get(0).width() * Scans.fold(left, right);
                together.add(left, Scorer.of(left.truth(), before(grids, fold), true));
                together.add(right, Scorer.of(right.truth(), behind(grids, fold), true));
            }
        }
        System.out.println(tally + "figures whose digits stand nowhere on the page as read: " + unread);
        System.out.println("two pages on a picture: " + together.all());
        System.out.println("looked at: " + together.half(true) + "; only scored: " + together.half(false));
        assertAll(
                () -> assertTrue(tally.all().share() >= FLOOR, () -> tally.all().toString()),
                () -> assertTrue(together.all().share() >= FLOOR_OF_PAIRS, () -> "two pages: " + together.all()),
                () -> assertTrue(
                        tally.all().glued().size() <= MOST_GLUED,
                        () -> "glued: " + tally.all().glued()));
    }

    /** Those that stand left of the fold or reach over it. */
    private static List<Grid> before(List<Grid> grids, double fold) {
        return grids.stream().filter(g -> g.box().orElseThrow().x0() < fold).toList();
    }

    /** Those that stand right of the fold or reach over it. */
    private static List<Grid> behind(List<Grid> grids, double fold) {
        return grids.stream().filter(g -> g.box().orElseThrow().x1() > fold).toList();
    }

    /** Those of one page. */
    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (long seed = 0; samples.size() < TABLES; seed++) {
            Sample sample = Sample.of(seed, Faces.embedded(), false);
            if (sample.leaves().size() == 1) {
                samples.add(sample);
            }
        }
        return samples;
    }

    private List<Page> pages(Ingest ingest, String name, byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve(name), pdf);
        return ingest.read(file, Fingerprint.sha256(file), name, page -> {}).pages();
    }

    private IngestSettings settings() {
        IngestSettings usual = IngestSettings.defaults(folder);
        return new IngestSettings(1, 768, Duration.ofMinutes(2), 500, usual.tessdata(), folder.resolve("cache"), 0);
    }

    private static int unread(Score score, List<Page> pages) {
        String text = pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(l -> ReadCell.squashed(l.text()))
                .collect(Collectors.joining("\n"));
        return (int) score.misses().stream()
                .filter(m -> m.why().equals("LOST"))
                .map(m -> ReadCell.squashed(m.printed().substring(m.printed().lastIndexOf('|') + 1)))
                .filter(figure -> !text.contains(figure))
                .count();
    }
}
