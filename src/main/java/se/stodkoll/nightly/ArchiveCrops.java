package se.stodkoll.nightly;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.Evidence;
import se.stodkoll.pdf.PdfException;
import se.stodkoll.report.PageCrops;
import se.stodkoll.store.FileEntry;
import se.stodkoll.store.FileState;
import se.stodkoll.store.Ledger;

/** Pictures of evidence, cut from the originals in the archive; the last page drawn is kept for the next question. */
final class ArchiveCrops implements PageCrops {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveCrops.class);

    private final Map<String, Path> originals;
    private final Ledger ledger;
    private String lastKey = "";
    private Optional<PagePicture> last = Optional.empty();

    private ArchiveCrops(Map<String, Path> originals, Ledger ledger) {
        this.originals = originals;
        this.ledger = ledger;
    }

    static ArchiveCrops of(Home home, Ledger ledger) {
        Map<String, Path> originals = new HashMap<>();
        for (FileEntry file : ledger.filesInState(FileState.DONE)) {
            originals.put(file.sha256(), home.folder().resolve(file.place().orElseThrow()));
        }
        return new ArchiveCrops(originals, ledger);
    }

    @Override
    public synchronized Optional<byte[]> crop(Evidence evidence) {
        if (evidence.box().isEmpty()) {
            return Optional.empty();
        }
        String key = evidence.document() + " " + evidence.page();
        if (!key.equals(lastKey)) {
            lastKey = key;
            last = draw(evidence);
        }
        return last.map(picture -> picture.crop(evidence.box().get()));
    }

    /** A page that cannot be drawn has no picture; the finding stands without it. */
    private Optional<PagePicture> draw(Evidence evidence) {
        Path original = originals.get(evidence.document());
        if (original == null || !Files.exists(original)) {
            return Optional.empty();
        }
        try {
            return ledger.document(evidence.document())
                    .flatMap(document -> document.pages().stream()
                            .filter(page -> page.number() == evidence.page())
                            .findFirst()
                            .map(page -> new PageOf(document.mediaType(), page.width(), page.height())))
                    .flatMap(page -> draw(original, page, evidence.page()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("no picture of {} page {}: {}", evidence.document(), evidence.page(), BareTrace.of(e));
            return Optional.empty();
        }
    }

    private record PageOf(String mediaType, double width, double height) {}

    private static Optional<PagePicture> draw(Path original, PageOf page, int number) {
        try {
            Optional<BufferedImage> image =
                    page.mediaType().equals("application/pdf")
                            ? Optional.of(PagePicture.ofPdf(original, number))
                            : PagePicture.ofImage(original, number);
            return image.flatMap(i -> PagePicture.of(i, page.width(), page.height()));
        } catch (IOException | PdfException e) {
            LOG.warn("no picture of a page: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
