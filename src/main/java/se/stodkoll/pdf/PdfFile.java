package se.stodkoll.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import se.stodkoll.model.document.OutlineEntry;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.file.Attachment;
import se.stodkoll.pdf.file.Attachments;
import se.stodkoll.pdf.file.Codecs;
import se.stodkoll.pdf.file.DynamicForm;
import se.stodkoll.pdf.file.FileEnd;
import se.stodkoll.pdf.file.LostPages;
import se.stodkoll.pdf.file.Note;
import se.stodkoll.pdf.file.OutlineReader;
import se.stodkoll.pdf.file.PageCache;
import se.stodkoll.pdf.file.PdfException;
import se.stodkoll.pdf.file.PdfFailures;
import se.stodkoll.pdf.image.DrawnImage;
import se.stodkoll.pdf.image.GuardedRenderer;
import se.stodkoll.pdf.image.ImageCheck;
import se.stodkoll.pdf.image.ShownInk;
import se.stodkoll.pdf.paint.Layers;
import se.stodkoll.pdf.scan.FontNames;
import se.stodkoll.pdf.scan.FormFields;
import se.stodkoll.pdf.scan.PageFrame;
import se.stodkoll.pdf.scan.PageScan;
import se.stodkoll.pdf.sign.DrawnSign;
import se.stodkoll.pdf.sign.SignScan;
import se.stodkoll.pdf.word.PageWords;
import se.stodkoll.pdf.word.SignalReader;

/**
 * An open PDF. Not thread-safe. Scripts are never run and attached files never opened; a page is read when it is asked
 * for, so one bad page spoils no other.
 */
public final class PdfFile implements AutoCloseable {
    /** Pixels of a drawn page at most: A4 at 600 dpi. */
    private static final double MOST_DRAWN_PIXELS = 35e6;
    /** Enough to tell whether a letter leaves ink: a comma is some two pixels. */
    private static final int INK_DPI = 100;

    static {
        Codecs.plainFirst();
    }

    private final Path file;
    private final PDDocument document;
    private final PageCache cache;
    private final List<PDPage> pages;
    private final FontNames fontNames = new FontNames();
    private final Layers layers;
    private final FormFields form;
    private final SignScan.Shapes shapes = new SignScan.Shapes();
    private PageScan lastScan;
    private int lastNumber;

    private PdfFile(Path file, PDDocument document, PageCache cache, List<PDPage> pages) {
        this.file = file;
        this.layers = Layers.of(document);
        this.form = FormFields.of(document);
        this.document = document;
        this.cache = cache;
        this.pages = pages;
    }

    /**
     * Opens a file, also one encrypted with an empty user password.
     *
     * @throws PdfException ENCRYPTED, DAMAGED, EMPTY (no page in it), TOO_LARGE or INTERNAL
     */
    public static PdfFile open(Path file) throws PdfException {
        PDDocument document = PdfFailures.guarded(0, () -> Loader.loadPDF(file.toFile()));
        try {
            PageCache cache = new PageCache();
            document.setResourceCache(cache);
            List<PDPage> pages = PdfFailures.guarded(0, () -> pagesOf(document));
            if (pages.isEmpty()) {
                throw PdfFailures.guarded(0, () -> FileEnd.of(file)).finished()
                        ? PdfFailures.noPages()
                        : PdfFailures.cutOff();
            }
            return PdfFailures.guarded(0, () -> new PdfFile(file, document, cache, pages));
        } catch (PdfException unusable) {
            closeQuietly(document);
            throw unusable;
        }
    }

    /** The pages that exist; a file's own count may be anything. */
    private static List<PDPage> pagesOf(PDDocument document) throws PdfException {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() >= LostPages.MOST_PAGES) {
                throw PdfFailures.tooLarge(0, "fler än " + LostPages.MOST_PAGES + " sidor");
            }
            pages.add(page);
        }
        return pages;
    }

    /** Pages that exist, at least 1, whatever the file claims. */
    public int pageCount() {
        return pages.size();
    }

    /** Bookmarks in order, at most 2,000; empty where there are none or they cannot be read. */
    public List<OutlineEntry> outline() {
        try {
            return PdfFailures.guarded(0, () -> new OutlineReader(document, pages).read());
        } catch (PdfException unreadable) {
            return List.of();
        }
    }

    /** What of its pages is missing from the file. */
    public LostPages lostPages() throws PdfException {
        return PdfFailures.guarded(0, () -> LostPages.of(file, document, pages));
    }

    /** The files inside it, at most 500; empty where they cannot be told. */
    public List<Attachment> attachments() {
        try {
            return PdfFailures.guarded(0, () -> Attachments.of(document, pages));
        } catch (PdfException unreadable) {
            return List.of();
        }
    }

    /** The notes on its pages that hold a figure; empty where they cannot be told. */
    public List<Note> notes() {
        try {
            return PdfFailures.guarded(0, () -> Note.of(pages));
        } catch (PdfException unreadable) {
            return List.of();
        }
    }

    /** Whether it is a form whose contents its own program draws (dynamic XFA): its pages show a notice instead. */
    public boolean isFormNotShown() {
        try {
            return PdfFailures.guarded(0, () -> DynamicForm.isOne(document, pages));
        } catch (PdfException unreadable) {
            return false;
        }
    }

    /**
     * What a page holds.
     *
     * @param number from 1
     */
    public PdfPage page(int number) throws PdfException {
        return PdfFailures.guarded(number, () -> {
            PageScan scan = scan(number);
            PageWords words = PageWords.of(scan);
            return new PdfPage(
                    number,
                    scan.frame().width(),
                    scan.frame().height(),
                    words.seen(),
                    scan.rulings().rulings(),
                    SignalReader.signals(scan),
                    words.unseen());
        });
    }

    /**
     * The characters of a page's text that are no letters, with the shapes that are drawn for them.
     *
     * @param number from 1
     */
    public List<DrawnSign> signs(int number) throws PdfException {
        return PdfFailures.guarded(number, () -> SignScan.of(pageAt(number), shapes));
    }

    /**
     * The places of what is painted on a page in a letter's size and is no letter of its text.
     *
     * @param number from 1
     */
    public List<Box> marks(int number) throws PdfException {
        return PdfFailures.guarded(number, () -> scan(number).marks());
    }

    /**
     * The page's picture: its one full-page image as it is, where there is just that, else the page drawn at {@code dpi}
     * (less where the page would be too many pixels).
     *
     * @throws PdfException also where an image of the page can't be decoded: a page drawn without it is not the page
     */
    public PageImage image(int number, int dpi) throws PdfException {
        return PdfFailures.guarded(number, () -> {
            PageScan scan = scan(number);
            if (scan.images().stream().anyMatch(ImageCheck::isTooLarge)) {
                throw PdfFailures.tooLarge(number, "en bild på mer än 100 miljoner bildpunkter");
            }
            Optional<DrawnImage> whole = ScannedPicture.onlyImage(scan);
            if (whole.isPresent()) {
                return ScannedPicture.asItIs(whole.get(), scan.frame());
            }
            GuardedRenderer renderer = new GuardedRenderer(document);
            BufferedImage drawn = draw(renderer, number, dpi, ImageType.GRAY);
            if (renderer.missing() > 0) {
                throw PdfFailures.undrawable(number, renderer.missing());
            }
            return new PageImage(
                    ScannedPicture.png(drawn),
                    scan.frame().width() / drawn.getWidth(),
                    scan.frame().height() / drawn.getHeight(),
                    0);
        });
    }

    /**
     * Whether a page in whose picture nothing is seen may be empty; false where an image's decoder must have failed and left
     * it white.
     *
     * @param number from 1
     */
    public boolean mayBeBlank(int number) throws PdfException {
        return PdfFailures.guarded(
                number,
                () -> scan(number).images().stream()
                        .noneMatch(
                                drawn -> ImageCheck.isTooLarge(drawn) || ImageCheck.isEvenThoughLong(drawn.image())));
    }

    /**
     * The page drawn in colour as shown, for people to look at; images that can't be decoded are left out.
     *
     * @param number from 1
     * @param dpi 1 to 600; less is used where the page would be too many pixels
     */
    public BufferedImage render(int number, int dpi) throws PdfException {
        return PdfFailures.guarded(number, () -> draw(new GuardedRenderer(document), number, dpi, ImageType.RGB));
    }

    private BufferedImage draw(GuardedRenderer renderer, int number, int dpi, ImageType type) throws IOException {
        PDPage page = pageAt(number);
        PageFrame frame = PageFrame.of(page);
        double scale = Math.min(dpi / 72.0, Math.sqrt(MOST_DRAWN_PIXELS / frame.area()));
        if (document.getPage(number - 1).getCOSObject() != page.getCOSObject()) {
            throw new IOException("the page tree counts its pages wrong");
        }
        return renderer.renderImage(number - 1, (float) scale, type);
    }

    private PageScan scan(int number) throws IOException {
        if (lastScan == null || lastNumber != number) {
            cache.nextPage();
            lastScan = PageScan.of(pageAt(number), fontNames, layers, form);
            lastNumber = number;
            if (lastScan.isDoubtful()) {
                lastScan.settle(shownInk(number, lastScan.frame()));
            }
        }
        return lastScan;
    }

    private ShownInk shownInk(int number, PageFrame frame) throws IOException {
        BufferedImage with = draw(new GuardedRenderer(document), number, INK_DPI, ImageType.GRAY);
        BufferedImage without = draw(new GuardedRenderer(document, false), number, INK_DPI, ImageType.GRAY);
        return new ShownInk(with, without, with.getWidth() / frame.width());
    }

    private PDPage pageAt(int number) {
        if (number < 1 || number > pages.size()) {
            throw new IllegalArgumentException("page " + number + " of " + pages.size());
        }
        return pages.get(number - 1);
    }

    @Override
    public void close() {
        closeQuietly(document);
    }

    private static void closeQuietly(PDDocument document) {
        try {
            document.close();
        } catch (IOException alreadyRead) {
            System.getLogger(PdfFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing a PDF failed", alreadyRead);
        }
    }
}
