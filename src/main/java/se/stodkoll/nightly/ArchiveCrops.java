package se.stodkoll.nightly;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.Box;
import se.stodkoll.model.Page;
import se.stodkoll.pdf.PdfException;
import se.stodkoll.report.PageCrops;
import se.stodkoll.store.FileEntry;
import se.stodkoll.store.FileState;
import se.stodkoll.store.Ledger;

/** Pictures of evidence, cut from the originals in the archive; the last page drawn is kept for the next question. */
final class ArchiveCrops implements PageCrops {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveCrops.class);
    /** Signal of a page's verdict, as ingest names it. */
    private static final String TURNED = "turnedDegrees";

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
    public synchronized Optional<Crop> crop(String document, int page, List<Box> places) {
        return picture(document, page).map(picture -> picture.crop(places));
    }

    /** A PNG of a whole page; empty where there is none, or its document is not of the ledger. */
    synchronized Optional<byte[]> page(String sha256, int page) {
        return picture(sha256, page).map(PagePicture::whole);
    }

    private Optional<PagePicture> picture(String sha256, int page) {
        String key = sha256 + " " + page;
        if (!key.equals(lastKey)) {
            lastKey = key;
            last = draw(sha256, page);
        }
        return last;
    }

    /** A page that cannot be drawn has no picture; the finding stands without it. */
    private Optional<PagePicture> draw(String sha256, int number) {
        Path original = originals.get(sha256);
        if (original == null || !Files.exists(original)) {
            return Optional.empty();
        }
        try {
            return ledger.document(sha256)
                    .flatMap(document -> document.pages().stream()
                            .filter(page -> page.number() == number)
                            .findFirst()
                            .map(page -> new PageOf(document.mediaType(), page)))
                    .flatMap(page -> draw(original, page, number));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("no picture of {} page {}: {}", sha256, number, BareTrace.of(e));
            return Optional.empty();
        }
    }

    private record PageOf(String mediaType, Page page) {
        /** Degrees clockwise that the reader turned the picture beyond what the file says. */
        int turned() {
            return page.verdict().signals().getOrDefault(TURNED, 0.0).intValue();
        }
    }

    private static Optional<PagePicture> draw(Path original, PageOf of, int number) {
        try {
            Optional<BufferedImage> image = of.mediaType().equals("application/pdf")
                    ? Optional.of(PagePicture.ofPdf(original, number))
                    : PagePicture.ofImage(original, number);
            return image.map(i -> PagePicture.turned(i, of.turned()))
                    .flatMap(i -> PagePicture.of(i, of.page().width(), of.page().height()));
        } catch (IOException | PdfException e) {
            LOG.warn("no picture of a page: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
