package se.stodkoll.ingest.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import se.stodkoll.layout.Layout;
import se.stodkoll.layout.PageRegions;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.OcrPage;
import se.stodkoll.ocr.PageReader;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.sign.DrawnSign;
import se.stodkoll.repair.TextRepair;
import se.stodkoll.repair.judge.Judgement;

/** What every type of file needs to turn a page into a {@link PageReading}: the judge of texts and the reader of pictures. */
public final class PageMaker implements AutoCloseable {
    /** Signal: how far the page as shown was turned to be upright, degrees clockwise. */
    private static final String TURNED = "turnedDegrees";

    private final Lazy<TextRepair> repair;
    private final Lazy<PageReader> reader;
    private final Lazy<DrawnFigureCheck> sight;

    /** One that keeps nothing of what it sees. */
    public PageMaker(Supplier<TextRepair> repair, Supplier<PageReader> reader) {
        this(repair, reader, () -> DrawnFigureCheck.keptIn(Path.of(""), 0));
    }

    public PageMaker(Supplier<TextRepair> repair, Supplier<PageReader> reader, Supplier<DrawnFigureCheck> sight) {
        this.repair = new Lazy<>(repair);
        this.reader = new Lazy<>(reader);
        this.sight = new Lazy<>(sight);
    }

    /**
     * The figures among a page's own words held against what is drawn for them.
     *
     * @param signs the page's characters that are no letters
     * @param marks the places of what else is painted in a letter's size
     * @param picture draws the page, where it can be drawn
     */
    public DrawnFigureCheck.Seen seenTwice(
            List<Word> words,
            List<DrawnSign> signs,
            List<Box> marks,
            Supplier<Optional<DrawnFigureCheck.Drawing>> picture) {
        return sight.get().look(words, signs, marks, picture);
    }

    public Judgement judge(List<Word> words, PageSignals signals) {
        return repair.get().judge(words, signals);
    }

    /**
     * A page read from its picture.
     *
     * @param judged why the picture is read, and the figures behind it
     * @throws FileProblem where the picture cannot be decoded or the engine fails on it
     */
    public PageReading picture(int number, PageImage image, Judgement judged) throws FileProblem {
        OcrPage read = underStamps(number, image, ocr(number, image)).withCutFiguresInDoubt();
        PageRegions layout = Layout.of(read.words(), read.rulings(), read.width(), read.height());
        SortedMap<String, Double> signals = new TreeMap<>(judged.signals());
        signals.put(TURNED, (double) read.turned());
        signals.put("blank", read.blank() ? 1.0 : 0.0);
        List<String> reasons = new ArrayList<>(judged.reasons());
        if (layout.textLines().isEmpty()) {
            reasons.add(read.blank() ? "Sidan är tom." : "Sidans bild har ingen läsbar text.");
        }
        return laidOut(number, layout, new PageVerdict(TextSource.OCR, reasons, signals), List.of());
    }

    /**
     * A page of text with pictures in it: its own words, and of the pictures whose hidden text some other program wrote what
     * they show. Each place is read from one of the two, whole.
     *
     * @throws FileProblem where the picture cannot be decoded or the engine fails on it
     */
    public PageReading textAndPictures(PdfPage own, PageImage image, Judgement judged) throws FileProblem {
        OcrPage read = ocr(own.number(), image);
        if (read.turned() != 0) {
            return picture(own.number(), image, judged);
        }
        List<Word> words = new ArrayList<>(own.words());
        read.words().stream()
                .filter(word -> isIn(own.unseen().pictures(), word.box()))
                .filter(word -> own.words().stream()
                        .noneMatch(seen -> isIn(seen.box().stream().toList(), word.box())))
                .forEach(words::add);
        List<Ruling> rulings = new ArrayList<>(own.rulings());
        read.rulings().stream()
                .filter(ruling -> isIn(own.unseen().pictures(), Optional.of(ruling.box())))
                .forEach(rulings::add);
        List<String> reasons = new ArrayList<>(judged.reasons());
        reasons.add("En bild med osynlig text: bilden är läst, den osynliga texten inte.");
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, reasons, judged.signals());
        return laidOut(own.number(), Layout.of(words, rulings, own.width(), own.height()), verdict, List.of());
    }

    private static boolean isIn(List<Box> places, Optional<Box> box) {
        return box.isPresent()
                && places.stream()
                        .anyMatch(p -> p.contains(box.get().centerX(), box.get().centerY()));
    }

    /** A page of words with places; one that is turned as a whole comes back upright, and its verdict says so. */
    public static PageReading laidOut(int number, PageRegions layout, PageVerdict verdict, List<Problem> problems) {
        SortedMap<String, Double> signals = new TreeMap<>(verdict.signals());
        if (layout.turn().degrees() != 0) {
            signals.merge(TURNED, (double) layout.turn().degrees(), (a, b) -> (a + b) % 360);
        }
        Page page = new Page(
                number,
                layout.width(),
                layout.height(),
                layout.textLines(),
                layout.rulings(),
                new PageVerdict(verdict.source(), verdict.reasons(), signals),
                layout.aside());
        return new PageReading(page, problems);
    }

    /**
     * A page's own words, their letters put right by the picture's reading of the same places.
     *
     * @param pictured the page as read from its picture
     */
    public List<Word> mendedBy(List<Word> own, Page pictured) {
        return repair.get()
                .mendedBy(
                        own,
                        pictured.lines().stream()
                                .flatMap(l -> l.words().stream())
                                .toList());
    }

    /** Whether the picture's reading is better than the page's own words after {@link #mendedBy}. */
    public boolean isBetterRead(List<Word> own, List<Word> mended) {
        return repair.get().isBetterRead(own, mended);
    }

    public boolean isStrange(Word word) {
        return repair.get().isStrange(word);
    }

    /** The same reading, with what lies under stamps in colour read anew without these, where that shows more. */
    private OcrPage underStamps(int number, PageImage image, OcrPage read) {
        if (read.turned() != 0 || image.rotation() != 0) {
            return read;
        }
        OcrPage best = read;
        for (Stamps.Band band : Stamps.in(image)) {
            try {
                OcrPage without = ocr(number, band.image());
                best = without.turned() == 0 ? band.into(best, without) : best;
            } catch (FileProblem unread) {
                return best; // the page as it was read stands
            }
        }
        return best;
    }

    private OcrPage ocr(int number, PageImage image) throws FileProblem {
        PageReader ready = reader.get();
        try {
            return ready.read(image);
        } catch (OcrException e) {
            throw new FileProblem(new Problem(ProblemCode.OCR_FAILED, e.getMessage(), number), e);
        } catch (RuntimeException e) {
            String message = "Sidan " + number + ": bilden kunde inte läsas ("
                    + e.getClass().getSimpleName() + "). Granska sidan för hand.";
            throw new FileProblem(new Problem(ProblemCode.OCR_FAILED, message, number), e);
        }
    }

    /** A page of an input without geometry; there is no picture to read instead. */
    public PageReading plainText(int number, List<Line> lines) {
        List<Word> words = lines.stream().flatMap(l -> l.words().stream()).toList();
        if (words.isEmpty()) {
            return plainText(
                    number, lines, new PageVerdict(TextSource.TEXT_LAYER, List.of("Sidan är tom."), new TreeMap<>()));
        }
        Judgement judged = judge(words, PageSignals.PLAIN);
        return plainText(number, lines, new PageVerdict(TextSource.TEXT_LAYER, judged.reasons(), judged.signals()));
    }

    private static PageReading plainText(int number, List<Line> lines, PageVerdict verdict) {
        return new PageReading(new Page(number, 0, 0, lines, List.of(), verdict), List.of());
    }

    @Override
    public void close() {
        if (reader.made()) {
            reader.get().close();
        }
        if (sight.made()) {
            sight.get().close();
        }
    }
}
