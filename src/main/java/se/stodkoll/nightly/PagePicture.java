package se.stodkoll.nightly;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import se.stodkoll.model.Box;
import se.stodkoll.model.PageImage;
import se.stodkoll.pdf.PdfException;
import se.stodkoll.pdf.PdfFile;

/** A page drawn, from which places are cut. */
final class PagePicture {
    private static final int DPI = 120;
    private static final double MARGIN_X_POINTS = 70;
    private static final double MARGIN_Y_POINTS = 28;
    /** A page of A4 at 600 dpi is 35 million. */
    private static final long MOST_PIXELS = 100_000_000L;
    /** Of width to height, for rounding. */
    private static final double SAME_SHAPE = 0.03;

    private static final Color MARK = new Color(0xD0, 0x20, 0x20);

    private final BufferedImage image;
    private final double pixelsPerPoint;

    private PagePicture(BufferedImage image, double pixelsPerPoint) {
        this.image = image;
        this.pixelsPerPoint = pixelsPerPoint;
    }

    /** Empty where the picture has not the page's shape, so that no box would stand right on it. */
    static Optional<PagePicture> of(BufferedImage image, double widthPoints, double heightPoints) {
        if (widthPoints <= 0 || heightPoints <= 0) {
            return Optional.empty();
        }
        double shape = image.getWidth() * heightPoints / (image.getHeight() * widthPoints);
        return Math.abs(shape - 1) > SAME_SHAPE
                ? Optional.empty()
                : Optional.of(new PagePicture(image, image.getWidth() / widthPoints));
    }

    static BufferedImage ofPdf(Path file, int page) throws IOException, PdfException {
        try (PdfFile pdf = PdfFile.open(file)) {
            PageImage picture = pdf.image(page, DPI);
            return turned(ImageIO.read(new ByteArrayInputStream(picture.bytes())), picture.rotation());
        }
    }

    /** Empty where the file has no such page, or one too large to draw. */
    static Optional<BufferedImage> ofImage(Path file, int page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean fits = (long) reader.getWidth(page - 1) * reader.getHeight(page - 1) <= MOST_PIXELS;
                return fits ? Optional.of(reader.read(page - 1)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    /** The picture turned clockwise by a multiple of 90 degrees. */
    static BufferedImage turned(BufferedImage image, int degrees) {
        if (degrees % 360 == 0) {
            return image;
        }
        boolean sideways = degrees % 180 != 0;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = turned.createGraphics();
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        g.drawRenderedImage(image, turn);
        g.dispose();
        return turned;
    }

    /** A PNG of the box's surroundings, the box framed. */
    byte[] crop(Box box) {
        Rectangle page = new Rectangle(image.getWidth(), image.getHeight());
        Rectangle around = pixels(new Box(
                        box.x0() - MARGIN_X_POINTS,
                        box.y0() - MARGIN_Y_POINTS,
                        box.x1() + MARGIN_X_POINTS,
                        box.y1() + MARGIN_Y_POINTS))
                .intersection(page);
        if (around.isEmpty()) {
            around = page;
        }
        BufferedImage cut = new BufferedImage(around.width, around.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = cut.createGraphics();
        g.translate(-around.x, -around.y);
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.setColor(MARK);
        g.setStroke(new BasicStroke(2));
        Rectangle frame = pixels(box);
        frame.grow(3, 3);
        g.draw(frame);
        g.dispose();
        return png(cut);
    }

    /** A PNG of the whole page. */
    byte[] whole() {
        return png(image);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private Rectangle pixels(Box box) {
        return new Rectangle(
                (int) Math.floor(box.x0() * pixelsPerPoint),
                (int) Math.floor(box.y0() * pixelsPerPoint),
                (int) Math.ceil(box.width() * pixelsPerPoint),
                (int) Math.ceil(box.height() * pixelsPerPoint));
    }
}
