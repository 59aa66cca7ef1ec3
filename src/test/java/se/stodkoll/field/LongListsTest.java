package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.made.Faces;
import se.stodkoll.model.document.Page;
import se.stodkoll.ocr.Tessdata;
import se.stodkoll.pdf.file.PdfException;

/** Support lists of sixty rows over several pages, whose names go on over several lines: every cell in its role. */
class LongListsTest {
    private static final LongLists.Found NONE = new LongLists.Found(0, 0, List.of());

    @TempDir
    private Path folder;

    @Test
    void ruledLists() throws IOException, PdfException {
        assertRead(
                0.99,
                digital(LongLists.made(
                        List.of(Faces.LIBERATION_SANS, Faces.LIBERATION_MONO), Frame.FULL, Frame.ACROSS)));
    }

    @Test
    void listsWithoutLines() throws IOException, PdfException {
        assertRead(
                0.99,
                digital(LongLists.made(
                        List.of(Faces.LIBERATION_SANS, Faces.LIBERATION_MONO), Frame.BARE, Frame.ZEBRA)));
    }

    @Test
    void linesOfText() throws IOException {
        LongLists.Found found = NONE;
        for (Sample sample : LongLists.made(List.of(Faces.MONO), Frame.BARE, Frame.FULL)) {
            found = found.with(LongLists.score(sample, OwnText.ofText(TextPrinter.text(sample.leaves())), false));
        }
        assertRead(0.99, found);
    }

    @Test
    @Tag("slow")
    void scannedLists() throws IOException {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        LongLists.Found found = NONE;
        IngestSettings usual = IngestSettings.defaults(folder);
        IngestSettings settings =
                new IngestSettings(1, 768, Duration.ofMinutes(2), 500, usual.tessdata(), folder.resolve("cache"), 0);
        try (Ingest ingest = Ingest.start(settings)) {
            List<Sample> samples = LongLists.made(Faces.embedded(), Frame.FULL, Frame.BARE);
            for (Sample sample : List.of(samples.get(0), samples.get(2), samples.get(4))) {
                Path file = Files.write(folder.resolve(sample.seed() + ".pdf"), Scans.of(sample));
                List<Page> pages = ingest.read(file, Fingerprint.sha256(file), sample.seed() + ".pdf", page -> {})
                        .pages();
                found = found.with(LongLists.score(sample, pages, true));
            }
        }
        assertRead(0.97, found);
    }

    private LongLists.Found digital(List<Sample> samples) throws IOException, PdfException {
        LongLists.Found found = NONE;
        for (Sample sample : samples) {
            Path file = Files.write(folder.resolve(sample.seed() + ".pdf"), sample.pdf());
            found = found.with(LongLists.score(sample, OwnText.pages(file), false));
        }
        return found;
    }

    private static void assertRead(double least, LongLists.Found found) {
        System.out.println(found);
        assertTrue(found.share() >= least, found::toString);
    }
}
