package se.stodkoll.nightly.evidence;

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
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Box;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.TraceWithoutMessages;
import se.stodkoll.pdf.file.PdfException;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.digest.LineBoxes;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/**
 * Pictures of evidence, cut from the originals in the archive; the last page drawn, and its document, are kept for the next
 * question.
 */
public final class ArchiveCrops implements PageCrops {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveCrops.class);

    private final Map<String, Path> originals;
    private final Function<String, Optional<Document>> documents;
    private String lastKey = "";
    private Optional<DrawnPage> last = Optional.empty();
    private String paperOf = "";
    private Optional<ReadPages> paper = Optional.empty();

    /**
     * @param originals where each file's bytes are, by their SHA-256
     * @param documents loads what was read of a file
     */
    ArchiveCrops(Map<String, Path> originals, Function<String, Optional<Document>> documents) {
        this.originals = originals;
        this.documents = documents;
    }

    public static ArchiveCrops of(Home home, Ledger ledger) {
        Map<String, Path> originals = new HashMap<>();
        for (FileEntry file : ledger.filesInState(FileState.DONE)) {
            originals.put(file.sha256(), home.at(file.place().orElseThrow()));
        }
        return new ArchiveCrops(originals, ledger.contents()::document);
    }

    @Override
    public synchronized Optional<Crop> crop(Sight sight) {
        return picture(sight.document(), sight.page()).map(picture -> {
            Page page = paper.orElseThrow().pages().get(sight.page());
            return picture.crop(framed(page, sight), sight.labels(), ColumnHeads.over(page, sight));
        });
    }

    private static List<Box> framed(Page page, Sight sight) {
        return sight.places().stream()
                .flatMap(place -> LineBoxes.of(page, place).stream())
                .toList();
    }

    /** A picture of a whole page, PNG or JPEG; empty where there is none, or its document is not of the ledger. */
    synchronized Optional<byte[]> page(String sha256, int page) {
        return picture(sha256, page).map(DrawnPage::whole);
    }

    private Optional<DrawnPage> picture(String sha256, int page) {
        String key = sha256 + " " + page;
        if (!key.equals(lastKey)) {
            lastKey = key;
            last = draw(sha256, page);
        }
        return last;
    }

    /** A page that cannot be drawn has no picture; the finding stands without it. */
    private Optional<DrawnPage> draw(String sha256, int number) {
        Path original = originals.get(sha256);
        if (original == null || !Files.exists(original)) {
            return Optional.empty();
        }
        try {
            if (!sha256.equals(paperOf)) {
                paper = documents.apply(sha256).map(ReadPages::of);
                paperOf = sha256;
            }
            return paper.filter(p -> p.pages().containsKey(number))
                    .flatMap(p -> draw(original, p.mediaType(), p.pages().get(number)));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("no picture of {} page {}: {}", sha256, number, TraceWithoutMessages.of(e));
            return Optional.empty();
        }
    }

    /** The document of the last page drawn, its pages by number. A file of a thousand pages is loaded once for all of them. */
    private record ReadPages(String mediaType, Map<Integer, Page> pages) {
        static ReadPages of(Document document) {
            Map<Integer, Page> pages = new HashMap<>();
            document.pages().forEach(p -> pages.put(p.number(), p));
            return new ReadPages(document.mediaType(), pages);
        }
    }

    private static Optional<DrawnPage> draw(Path original, String mediaType, Page page) {
        try {
            return DrawnPage.ofFile(
                    original, mediaType, page.number(), page.width(), page.height(), DrawnPage.turned(page));
        } catch (IOException | PdfException e) {
            LOG.warn("no picture of a page: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
