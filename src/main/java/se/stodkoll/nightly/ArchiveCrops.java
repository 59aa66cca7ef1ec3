package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.Box;
import se.stodkoll.model.Document;
import se.stodkoll.pdf.PdfException;
import se.stodkoll.report.PageCrops;
import se.stodkoll.store.FileEntry;
import se.stodkoll.store.FileState;
import se.stodkoll.store.Ledger;

/**
 * Pictures of evidence, cut from the originals in the archive; the last page drawn, and the shapes of its document's pages, are
 * kept for the next question.
 */
final class ArchiveCrops implements PageCrops {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveCrops.class);

    private final Map<String, Path> originals;
    private final Function<String, Optional<Document>> documents;
    private String lastKey = "";
    private Optional<PagePicture> last = Optional.empty();
    private String paperOf = "";
    private Optional<Paper> paper = Optional.empty();

    /**
     * @param originals where each file's bytes are, by their SHA-256
     * @param documents loads what was read of a file
     */
    ArchiveCrops(Map<String, Path> originals, Function<String, Optional<Document>> documents) {
        this.originals = originals;
        this.documents = documents;
    }

    static ArchiveCrops of(Home home, Ledger ledger) {
        Map<String, Path> originals = new HashMap<>();
        for (FileEntry file : ledger.filesInState(FileState.DONE)) {
            originals.put(file.sha256(), home.at(file.place().orElseThrow()));
        }
        return new ArchiveCrops(originals, ledger::document);
    }

    @Override
    public synchronized Optional<Crop> crop(String document, int page, List<Box> places) {
        return picture(document, page).map(picture -> picture.crop(places));
    }

    /** A picture of a whole page, PNG or JPEG; empty where there is none, or its document is not of the ledger. */
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
            if (!sha256.equals(paperOf)) {
                paper = documents.apply(sha256).map(Paper::of);
                paperOf = sha256;
            }
            return paper.filter(p -> p.pages().containsKey(number))
                    .flatMap(p -> draw(original, p.mediaType(), p.pages().get(number), number));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("no picture of {} page {}: {}", sha256, number, BareTrace.of(e));
            return Optional.empty();
        }
    }

    /** What drawing needs to know of a document: its pages by number. A file of a thousand pages is loaded once for all of them. */
    private record Paper(String mediaType, Map<Integer, Shape> pages) {
        static Paper of(Document document) {
            Map<Integer, Shape> pages = new HashMap<>();
            document.pages().forEach(p -> pages.put(
                    p.number(),
                    new Shape(p.width(), p.height(), PagePicture.turned(p))));
            return new Paper(document.mediaType(), pages);
        }
    }

    /**
     * @param width of the page, points
     * @param height of the page, points
     * @param turned degrees clockwise that the reader turned the picture beyond what the file says
     */
    private record Shape(double width, double height, int turned) {}

    private static Optional<PagePicture> draw(Path original, String mediaType, Shape shape, int number) {
        try {
            return PagePicture.ofFile(original, mediaType, number, shape.width(), shape.height(), shape.turned());
        } catch (IOException | PdfException e) {
            LOG.warn("no picture of a page: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
