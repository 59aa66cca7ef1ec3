package se.stodkoll.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.stodkoll.ingest.page.CutOff;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.ingest.page.PngBytes;
import se.stodkoll.ingest.picture.Pictures;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.repair.judge.Judgement;
import se.stodkoll.repair.judge.Judgement.Verdict;

/** A scan without a PDF around it: PNG, JPEG, or TIFF with a picture a page. */
final class PictureFile implements OpenFile {
    /** An A3 sheet at 600 dpi has 70 million pixels. */
    private static final long MAX_PIXELS = 120_000_000L;

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** The long side of an A4 sheet in points, taken where the file does not say how large its pixels are. */
    private static final double A4_LONG_SIDE = 842;

    /** Sheets narrower or wider than this in points (5 cm, 1.4 m) are a wrong resolution in the file. */
    private static final double MIN_SHEET = 142;

    private static final double MAX_SHEET = 4000;

    private final Path file;
    private final String mediaType;
    private final PageMaker desk;
    private final Pictures pictures;

    private PictureFile(Path file, String mediaType, PageMaker desk, Pictures pictures) {
        this.file = file;
        this.mediaType = mediaType;
        this.desk = desk;
        this.pictures = pictures;
    }

    static PictureFile open(Path file, String mediaType, PageMaker desk) throws FileProblem {
        Pictures pictures;
        try {
            pictures = Pictures.open(file, mediaType);
        } catch (IOException | RuntimeException e) {
            throw damaged(mediaType, e);
        }
        if (pictures.count() > Pictures.MOST) {
            pictures.close();
            throw FileProblem.ofFile(
                    ProblemCode.DAMAGED, "Bildfilens lista över sidor tar aldrig slut. Skanna eller spara om den.");
        }
        return new PictureFile(file, mediaType, desk, pictures);
    }

    private static FileProblem damaged(String what, Exception cause) {
        String why = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
        return new FileProblem(
                new Problem(ProblemCode.DAMAGED, "Bildfilen (" + what + ") är skadad" + why + ". Skanna om sidan.", 0),
                cause);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public int pageCount() {
        return pictures.count();
    }

    @Override
    public List<Problem> problems() {
        return CutOff.problem(
                        pictures.cutOff().stream().map(i -> i + 1).toList(),
                        pictures.endsEarly() ? pictures.count() : 0)
                .stream()
                .toList();
    }

    @Override
    public PageReading read(int number, boolean pictureAllowed) throws FileProblem {
        if (!pictureAllowed) {
            String message = "Sidan " + number + " är bara en bild, och den kunde inte läsas. Granska den för hand.";
            throw new FileProblem(new Problem(ProblemCode.OCR_FAILED, message, number), null);
        }
        Judgement judged = new Judgement(Verdict.READ_PICTURE, List.of("Sidan är en bild."), new TreeMap<>());
        return desk.picture(number, image(number), judged);
    }

    private PageImage image(int number) throws FileProblem {
        int index = number - 1;
        try {
            long pixels = (long) pictures.width(index) * pictures.height(index);
            if (pixels > MAX_PIXELS) {
                throw new FileProblem(tooLarge(number, pixels), null);
            }
            double across = pointsPerPixel(index, "HorizontalPixelSize", pictures.width(index));
            double down = pointsPerPixel(index, "VerticalPixelSize", pictures.height(index));
            byte[] bytes = isTakenAsItIs(index) ? Files.readAllBytes(file) : PngBytes.of(pictures.decode(index));
            return new PageImage(
                    bytes, across, down, pictures.orientation(index).degrees());
        } catch (IOException | RuntimeException e) {
            String message = "Sidan " + number + ": bilden kunde inte avkodas ("
                    + e.getClass().getSimpleName() + "). Skanna om sidan.";
            throw new FileProblem(new Problem(ProblemCode.DAMAGED, message, number), e);
        }
    }

    /** A PNG is written anew: the native decoder's libpng, which is older than Java's reader is strict, sees none but our own. */
    private boolean isTakenAsItIs(int index) {
        return pictures.isPlain(index) && !mediaType.equals("image/png");
    }

    private static Problem tooLarge(int number, long pixels) {
        String message = "Sidan " + number + ": bilden har " + pixels / 1_000_000 + " miljoner bildpunkter; högst "
                + MAX_PIXELS / 1_000_000 + " miljoner läses. Skanna om sidan i 300 dpi.";
        return new Problem(ProblemCode.TOO_LARGE, message, number);
    }

    private double pointsPerPixel(int index, String dimension, int pixels) throws IOException {
        double stated =
                pictures.metadata(index).map(m -> millimetres(m, dimension)).orElse(0.0) * POINTS_PER_MM;
        double side = stated * pixels;
        boolean believable = side >= MIN_SHEET && side <= MAX_SHEET;
        return believable ? stated : A4_LONG_SIDE / Math.max(pictures.width(index), pictures.height(index));
    }

    /** The pixel's size as the file states it; 0 where it does not. */
    private static double millimetres(IIOMetadata metadata, String dimension) {
        if (!metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName(dimension);
        if (sizes.getLength() == 0) {
            return 0;
        }
        double size = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return Double.isFinite(size) ? size : 0;
    }

    @Override
    public void close() {
        pictures.close();
    }
}
