package se.stodkoll.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.stodkoll.model.PageImage;
import se.stodkoll.model.Problem;
import se.stodkoll.model.ProblemCode;
import se.stodkoll.repair.Judgement;
import se.stodkoll.repair.Judgement.Verdict;

/** A scan without a PDF around it: PNG, JPEG, or TIFF with a picture a page. */
final class PictureFile implements OpenFile {
    /** An A3 sheet at 600 dpi has 70 million pixels. */
    private static final long MAX_PIXELS = 120_000_000L;

    /** More pictures than this in one TIFF are a loop in its list of pictures. */
    private static final int MAX_PICTURES = 10_000;

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** The long side of an A4 sheet in points, taken where the file does not say how large its pixels are. */
    private static final double A4_LONG_SIDE = 842;

    /** Sheets narrower or wider than this in points (5 cm, 1.4 m) are a wrong resolution in the file. */
    private static final double MIN_SHEET = 142;

    private static final double MAX_SHEET = 4000;

    private final Path file;
    private final String mediaType;
    private final PageDesk desk;
    private final ImageInputStream in;
    private final ImageReader reader;
    private final int pictures;

    private PictureFile(Path file, String mediaType, PageDesk desk, ImageInputStream in, ImageReader reader)
            throws IOException, FileProblem {
        this.file = file;
        this.mediaType = mediaType;
        this.desk = desk;
        this.in = in;
        this.reader = reader;
        reader.setInput(in);
        this.pictures = count(reader);
    }

    static PictureFile open(Path file, String mediaType, PageDesk desk) throws FileProblem {
        ImageIO.setUseCache(false);
        try {
            ImageInputStream in = ImageIO.createImageInputStream(file.toFile());
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
            if (in == null || !readers.hasNext()) {
                throw damaged(mediaType, null);
            }
            return new PictureFile(file, mediaType, desk, in, readers.next());
        } catch (IOException | RuntimeException e) {
            throw damaged(mediaType, e);
        }
    }

    /** Counted one by one, since a TIFF's list of pictures may run in a circle. */
    private static int count(ImageReader reader) throws IOException, FileProblem {
        int count = 0;
        try {
            while (count <= MAX_PICTURES && reader.getWidth(count) > 0) {
                count++;
            }
        } catch (IndexOutOfBoundsException end) {
            if (count == 0) {
                throw damaged("bild", end);
            }
        }
        if (count > MAX_PICTURES) {
            throw FileProblem.ofFile(
                    ProblemCode.DAMAGED, "Bildfilens lista över sidor tar aldrig slut. Skanna eller spara om den.");
        }
        return count;
    }

    private static FileProblem damaged(String what, Exception cause) {
        String why = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
        return new FileProblem(
                new Problem(
                        ProblemCode.DAMAGED, "Bildfilen (" + what + ") är skadad" + why + ". Skanna om sidan.", 0),
                cause);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public int pageCount() {
        return pictures;
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
            long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
            if (pixels > MAX_PIXELS) {
                throw new FileProblem(tooLarge(number, pixels), null);
            }
            double across = pointsPerPixel(index, "HorizontalPixelSize", reader.getWidth(index));
            double down = pointsPerPixel(index, "VerticalPixelSize", reader.getHeight(index));
            byte[] bytes = mediaType.equals("image/tiff") ? png(reader.read(index)) : Files.readAllBytes(file);
            return new PageImage(bytes, across, down, 0);
        } catch (IOException | RuntimeException e) {
            String message = "Sidan " + number + ": bilden kunde inte avkodas (" + e.getClass().getSimpleName()
                    + "). Skanna om sidan.";
            throw new FileProblem(new Problem(ProblemCode.DAMAGED, message, number), e);
        }
    }

    private static Problem tooLarge(int number, long pixels) {
        String message = "Sidan " + number + ": bilden har " + pixels / 1_000_000 + " miljoner bildpunkter; högst "
                + MAX_PIXELS / 1_000_000 + " miljoner läses. Skanna om sidan i 300 dpi.";
        return new Problem(ProblemCode.TOO_LARGE, message, number);
    }

    private double pointsPerPixel(int index, String dimension, int pixels) throws IOException {
        double stated = millimetres(reader.getImageMetadata(index), dimension) * POINTS_PER_MM;
        double side = stated * pixels;
        boolean believable = side >= MIN_SHEET && side <= MAX_SHEET;
        return believable
                ? stated
                : A4_LONG_SIDE / Math.max(reader.getWidth(index), reader.getHeight(index));
    }

    /** The pixel's size as the file states it; 0 where it does not. */
    private static double millimetres(IIOMetadata metadata, String dimension) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
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

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
