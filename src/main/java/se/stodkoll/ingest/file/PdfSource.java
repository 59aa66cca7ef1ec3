package se.stodkoll.ingest.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stodkoll.ingest.page.DrawnFigureCheck;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.InsideFile;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.document.OutlineEntry;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.file.PdfException;
import se.stodkoll.repair.judge.Judgement;
import se.stodkoll.repair.judge.Judgement.Verdict;

/** A PDF: each page's own text where it is judged right, its picture where that is better. */
public final class PdfSource implements OpenFile {
    public static final String MEDIA_TYPE = "application/pdf";

    /** Text is about 30 pixels tall at this resolution, which Tesseract reads as well as at 300 for a quarter less time. */
    private static final int DPI = 200;

    /** From this share of the page on, a picture behind the text shows the whole page. */
    private static final double FULL_PAGE = 0.8;

    private final PdfFile pdf;
    private final PageMaker desk;

    private PdfSource(PdfFile pdf, PageMaker desk) {
        this.pdf = pdf;
        this.desk = desk;
    }

    static PdfSource open(Path file, PageMaker desk) throws FileProblem {
        try {
            return new PdfSource(PdfFile.open(file), desk);
        } catch (PdfException e) {
            throw new FileProblem(e.problem(), e);
        }
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public int pageCount() {
        return pdf.pageCount();
    }

    @Override
    public List<OutlineEntry> outline() {
        return pdf.outline();
    }

    @Override
    public List<Problem> problems() {
        return InsideFile.problems(pdf);
    }

    @Override
    public PageReading read(int number, boolean pictureAllowed) throws FileProblem {
        PdfPage own;
        try {
            own = pdf.page(number);
        } catch (PdfException e) {
            return pictureOfBrokenPage(number, pictureAllowed, e);
        }
        Judgement judged = desk.judge(everyWord(own), own.signals());
        PageReading reading = wantsPicture(judged, own.signals())
                ? pictureAllowed ? pictureOrText(own, judged) : textInsteadOfPicture(own, judged, List.of())
                : textAndPictures(own, judged, pictureAllowed);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(LeftOutText.problems(own));
        return new PageReading(reading.page(), problems);
    }

    /** Also what some program read of the page's pictures. */
    private static List<Word> everyWord(PdfPage own) {
        List<Word> words = new ArrayList<>(own.words());
        words.addAll(own.unseen().ofPictures());
        return words;
    }

    /** The page's text as it is seen; of a picture beside it, with a hidden text of its own, what the picture shows. */
    private PageReading textAndPictures(PdfPage own, Judgement judged, boolean pictureAllowed) throws FileProblem {
        if (own.unseen().pictures().isEmpty()) {
            return ownText(own, judged, List.of());
        }
        if (!pictureAllowed) {
            return ownText(own, everyWord(own), judged, List.of());
        }
        try {
            return desk.textAndPictures(own, pdf.image(own.number(), DPI), judged);
        } catch (PdfException e) {
            return ownText(own, everyWord(own), judged, List.of(e.problem()));
        } catch (FileProblem e) {
            return ownText(own, everyWord(own), judged, List.of(e.problem()));
        }
    }

    private static boolean wantsPicture(Judgement judged, PageSignals signals) {
        return switch (judged.verdict()) {
            case TRUST -> false;
            case READ_PICTURE, REPAIR_BY_PICTURE -> true;
            case REPAIR -> signals.imageCoverage() >= FULL_PAGE && signals.undrawableImages() == 0;
        };
    }

    /** A page whose text cannot be taken out may still be drawn. */
    private PageReading pictureOfBrokenPage(int number, boolean pictureAllowed, PdfException cause) throws FileProblem {
        if (!pictureAllowed) {
            throw new FileProblem(cause.problem(), cause);
        }
        Judgement judged =
                new Judgement(Verdict.READ_PICTURE, List.of("Sidans egen text kunde inte tas ut."), new TreeMap<>());
        try {
            PageReading read = desk.picture(number, pdf.image(number, DPI), judged);
            if (read.page().lines().isEmpty()) {
                throw new FileProblem(cause.problem(), cause);
            }
            return read;
        } catch (PdfException e) {
            throw new FileProblem(cause.problem(), cause);
        }
    }

    private PageReading pictureOrText(PdfPage own, Judgement judged) throws FileProblem {
        try {
            PageReading read = desk.picture(own.number(), pdf.image(own.number(), DPI), judged);
            boolean nothingRead = read.page().lines().isEmpty();
            List<Problem> problems = nothingRead && !pdf.mayBeBlank(own.number()) ? notBlank(own) : undrawable(own);
            if (nothingRead && !everyWord(own).isEmpty()) {
                return textInsteadOfPicture(own, judged, problems);
            }
            if (nothingRead && !problems.isEmpty()) {
                throw new FileProblem(problems.get(0), null);
            }
            return judged.verdict() == Verdict.REPAIR_BY_PICTURE
                    ? mended(own, judged, read.page(), problems)
                    : new PageReading(read.page(), problems);
        } catch (PdfException e) {
            return textAfter(e.problem(), own, judged, e);
        } catch (FileProblem e) {
            return textAfter(e.problem(), own, judged, e);
        }
    }

    /** The page's own text with its letters put right; its picture's where that leaves too much strange. */
    private PageReading mended(PdfPage own, Judgement judged, Page pictured, List<Problem> problems) {
        List<Word> words = desk.mendedBy(own.words(), pictured);
        if (desk.isBetterRead(own.words(), words)) {
            return new PageReading(pictured, problems);
        }
        long strange = own.words().stream().filter(desk::isStrange).count();
        long left = words.stream().filter(desk::isStrange).count();
        List<String> reasons = new ArrayList<>(judged.reasons());
        reasons.add("Bokstäverna är rättade efter sidans bild, " + (strange - left) + " av " + strange + " ord.");
        return ownText(own, words, new Judgement(judged.verdict(), reasons, judged.signals()), problems);
    }

    private PageReading textAfter(Problem problem, PdfPage own, Judgement judged, Exception cause) throws FileProblem {
        if (everyWord(own).isEmpty()) {
            throw new FileProblem(problem, cause);
        }
        return textInsteadOfPicture(own, judged, List.of(problem));
    }

    private PageReading textInsteadOfPicture(PdfPage own, Judgement judged, List<Problem> problems) {
        List<String> reasons = new ArrayList<>(judged.reasons());
        reasons.add("Bilden kunde inte läsas; sidans egen text är använd trots det.");
        return ownText(own, everyWord(own), new Judgement(judged.verdict(), reasons, judged.signals()), problems);
    }

    private static List<Problem> undrawable(PdfPage own) {
        int count = own.signals().undrawableImages();
        if (count == 0) {
            return List.of();
        }
        String message = "Sidan " + own.number() + ": " + count + (count == 1 ? " bild" : " bilder")
                + " kunde inte avkodas, så sidan som den ritas är inte hela sidan. Granska sidan för hand.";
        return List.of(new Problem(ProblemCode.OCR_FAILED, message, own.number()));
    }

    private static List<Problem> notBlank(PdfPage own) {
        String message =
                "Sidan " + own.number() + ": bilden blev tom när den avkodades, men dess data är för många för en tom"
                        + " sida. Granska sidan för hand.";
        return List.of(new Problem(ProblemCode.OCR_FAILED, message, own.number()));
    }

    private PageReading ownText(PdfPage own, Judgement judged, List<Problem> problems) {
        return ownText(own, own.words(), judged, problems);
    }

    private PageReading ownText(PdfPage own, List<Word> words, Judgement judged, List<Problem> problems) {
        SortedMap<String, Double> signals = new TreeMap<>(judged.signals());
        List<Word> seen = seenTwice(own, words, signals);
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, judged.reasons(), signals);
        return PageMaker.laidOut(
                own.number(), Layout.of(seen, own.rulings(), own.width(), own.height()), verdict, problems);
    }

    /** The words, those figures in doubt that the page shows otherwise; as they were where its shapes cannot be had. */
    private List<Word> seenTwice(PdfPage own, List<Word> words, SortedMap<String, Double> signals) {
        if (!DrawnFigureCheck.hasFigures(words)) {
            return words;
        }
        try {
            DrawnFigureCheck.Seen seen =
                    desk.seenTwice(words, pdf.signs(own.number()), pdf.marks(own.number()), () -> drawing(own));
            seen.tell(signals);
            return seen.words();
        } catch (PdfException unseen) {
            return words;
        }
    }

    private Optional<DrawnFigureCheck.Drawing> drawing(PdfPage own) {
        try {
            return Optional.of(new DrawnFigureCheck.Drawing(pdf.render(own.number(), DPI), own.width()));
        } catch (PdfException notToBeDrawn) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        pdf.close();
    }
}
