package se.stodkoll.nightly.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import se.stodkoll.draw.OverlaidPage;
import se.stodkoll.draw.Overlay;
import se.stodkoll.ingest.picture.Pictures;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.PdfException;
import se.stodkoll.report.PageCrops;

/** A page drawn, from which places are cut. */
final class DrawnPage {
    private static final int DPI = 120;
    private static final double POINTS_PER_INCH = 72;
    /** Above and below the places. */
    private static final double MARGIN_POINTS = 24;
    /** Above and below the heads of columns. */
    private static final double HEAD_POINTS = 4;
    /** On either side of labels and places in a narrow picture. */
    private static final double BESIDE_POINTS = 8;
    /** Share of the page's width that a narrow picture has at most. */
    private static final double NARROW_ENOUGH = 0.75;
    /** Pixels of the line where something is left out. */
    private static final int GAP = 3;

    private static final Color LEFT_OUT = new Color(0xB8, 0xB8, 0xB8);
    /** A page of A4 at 600 dpi is 35 million. */
    private static final long MOST_PIXELS = 100_000_000L;
    /** Of width to height, for rounding. */
    private static final double SAME_SHAPE = 0.03;

    /** Signal of a page's verdict, as ingest names it. */
    private static final String TURNED = "turnedDegrees";

    private static final Color MARK = new Color(0xD0, 0x20, 0x20);

    private final BufferedImage image;
    private final double pixelsPerPoint;

    private DrawnPage(BufferedImage image, double pixelsPerPoint) {
        this.image = image;
        this.pixelsPerPoint = pixelsPerPoint;
    }

    /** Empty where the picture has not the page's shape, so that no box would stand right on it. */
    static Optional<DrawnPage> of(BufferedImage image, double widthPoints, double heightPoints) {
        if (widthPoints <= 0 || heightPoints <= 0) {
            return Optional.empty();
        }
        double shape = image.getWidth() * heightPoints / (image.getHeight() * widthPoints);
        return Math.abs(shape - 1) > SAME_SHAPE
                ? Optional.empty()
                : Optional.of(new DrawnPage(image, image.getWidth() / widthPoints));
    }

    /**
     * A page of a file; empty where the file's pages cannot be drawn, or no box would stand right on the picture.
     *
     * @param widthPoints of the page as read
     * @param heightPoints of the page as read
     * @param turned degrees clockwise that the reader turned the picture beyond what the file says
     */
    static Optional<DrawnPage> ofFile(
            Path file, String mediaType, int page, double widthPoints, double heightPoints, int turned)
            throws IOException, PdfException {
        Optional<BufferedImage> image =
                mediaType.equals("application/pdf") ? Optional.of(ofPdf(file, page)) : ofImage(file, mediaType, page);
        return image.map(i -> turned(i, turned)).flatMap(i -> of(i, widthPoints, heightPoints));
    }

    /** Degrees clockwise that the reader turned a page's picture beyond what the file says. */
    static int turned(Page page) {
        return page.verdict().signals().getOrDefault(TURNED, 0.0).intValue();
    }

    private static BufferedImage ofPdf(Path file, int page) throws IOException, PdfException {
        try (PdfFile pdf = PdfFile.open(file)) {
            PageImage picture = pdf.image(page, DPI);
            return turned(ImageIO.read(new ByteArrayInputStream(picture.bytes())), picture.rotation());
        }
    }

    /** Empty where the file has no such page, or one too large to draw. */
    private static Optional<BufferedImage> ofImage(Path file, String mediaType, int page) throws IOException {
        try (Pictures pictures = Pictures.open(file, mediaType)) {
            int index = page - 1;
            boolean fits =
                    index < pictures.count() && (long) pictures.width(index) * pictures.height(index) <= MOST_PIXELS;
            return fits
                    ? Optional.of(turned(
                            pictures.decode(index), pictures.orientation(index).degrees()))
                    : Optional.empty();
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

    /**
     * The page from edge to edge around the boxes, each framed; no finer than pages are drawn.
     *
     * @param labels of the rows that the boxes stand in
     * @param head of their columns, above them
     */
    PageCrops.Crop crop(List<Box> boxes, List<Box> labels, Optional<Box> head) {
        List<Rectangle> strips = new ArrayList<>();
        Rectangle strip = strip(Stream.concat(boxes.stream(), labels.stream()).toList());
        head.map(this::headStrip).filter(h -> h.y < strip.y).ifPresent(strips::add);
        boolean touches = !strips.isEmpty() && strips.get(0).getMaxY() >= strip.y;
        if (touches) {
            strips.set(0, strips.get(0).union(strip));
        } else {
            strips.add(strip);
        }
        BufferedImage whole = stacked(strips.stream().map(r -> framed(r, boxes)).toList(), false);
        double focus =
                boxes.stream().reduce(Box::union).orElseThrow().centerX() * pixelsPerPoint * scale() / whole.getWidth();
        return new PageCrops.Crop(
                PictureBytes.png(whole),
                whole.getWidth(),
                whole.getHeight(),
                Math.min(1, Math.max(0, focus)),
                narrow(strips, boxes, labels));
    }

    /** The columns of labels and boxes side by side, the page between them left out; empty where that leaves out little. */
    private Optional<PageCrops.Narrow> narrow(List<Rectangle> strips, List<Box> boxes, List<Box> labels) {
        List<Rectangle> columns = new ArrayList<>();
        Stream.concat(labels.stream(), boxes.stream())
                .map(b -> new Rectangle(
                        (int) ((b.x0() - BESIDE_POINTS) * pixelsPerPoint),
                        0,
                        (int) ((b.width() + 2 * BESIDE_POINTS) * pixelsPerPoint),
                        1))
                .sorted(Comparator.comparingInt(r -> r.x))
                .forEach(r -> {
                    Rectangle last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
                    if (last != null && r.x <= last.getMaxX() + BESIDE_POINTS * pixelsPerPoint) {
                        columns.set(columns.size() - 1, last.union(r));
                    } else {
                        columns.add(r);
                    }
                });
        int width = columns.stream().mapToInt(r -> r.width).sum();
        if (labels.isEmpty() || width > NARROW_ENOUGH * image.getWidth()) {
            return Optional.empty();
        }
        Rectangle page = new Rectangle(image.getWidth(), image.getHeight());
        List<BufferedImage> rows = strips.stream()
                .map(strip -> stacked(
                        columns.stream()
                                .map(c -> framed(
                                        new Rectangle(c.x, strip.y, c.width, strip.height).intersection(page), boxes))
                                .toList(),
                        true))
                .toList();
        BufferedImage picture = stacked(rows, false);
        return Optional.of(new PageCrops.Narrow(PictureBytes.png(picture), picture.getWidth(), picture.getHeight()));
    }

    /** A part of the page, scaled, with the boxes framed that stand on it. */
    private BufferedImage framed(Rectangle part, List<Box> boxes) {
        BufferedImage cut = cut(part);
        Graphics2D g = cut.createGraphics();
        g.translate(-part.x * scale(), -part.y * scale());
        g.setColor(MARK);
        g.setStroke(new BasicStroke(2));
        for (Box box : boxes) {
            g.draw(frame(box, pixelsPerPoint * scale()));
        }
        g.dispose();
        return cut;
    }

    private Rectangle headStrip(Box head) {
        Rectangle page = new Rectangle(image.getWidth(), image.getHeight());
        int top = (int) Math.floor((head.y0() - HEAD_POINTS) * pixelsPerPoint);
        int bottom = (int) Math.ceil((head.y1() + HEAD_POINTS) * pixelsPerPoint);
        return new Rectangle(0, top, image.getWidth(), bottom - top).intersection(page);
    }

    /** Pictures below or beside each other, a line between them where something of the page is left out. */
    private static BufferedImage stacked(List<BufferedImage> parts, boolean beside) {
        int gaps = GAP * (parts.size() - 1);
        int width = beside
                ? parts.stream().mapToInt(BufferedImage::getWidth).sum() + gaps
                : parts.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        int height = beside
                ? parts.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow()
                : parts.stream().mapToInt(BufferedImage::getHeight).sum() + gaps;
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        g.setColor(LEFT_OUT);
        g.fillRect(0, 0, width, height);
        int at = 0;
        for (BufferedImage part : parts) {
            g.drawImage(part, beside ? at : 0, beside ? 0 : at, null);
            at += GAP + (beside ? part.getWidth() : part.getHeight());
        }
        g.dispose();
        return all;
    }

    /** The whole page where no box stands on it. */
    private Rectangle strip(List<Box> boxes) {
        Box all = boxes.stream().reduce(Box::union).orElseThrow();
        int top = (int) Math.floor((all.y0() - MARGIN_POINTS) * pixelsPerPoint);
        int bottom = (int) Math.ceil((all.y1() + MARGIN_POINTS) * pixelsPerPoint);
        Rectangle page = new Rectangle(image.getWidth(), image.getHeight());
        Rectangle strip = new Rectangle(0, top, image.getWidth(), bottom - top).intersection(page);
        return strip.isEmpty() ? page : strip;
    }

    /** Of a picture finer than pages are drawn, what makes it as fine; else 1. */
    private double scale() {
        return Math.min(1, DPI / POINTS_PER_INCH / pixelsPerPoint);
    }

    /** A part of the page, scaled. */
    private BufferedImage cut(Rectangle part) {
        int width = Math.max(1, (int) Math.round(part.width * scale()));
        int height = Math.max(1, (int) Math.round(part.height * scale()));
        BufferedImage found = image.getSubimage(part.x, part.y, part.width, part.height);
        BufferedImage cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = cut.createGraphics();
        Image shown = scale() < 1 ? found.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : found;
        g.drawImage(shown, 0, 0, Color.WHITE, null);
        g.dispose();
        return cut;
    }

    /** A PNG of the whole page with what was seen on it; no finer than pages are drawn. */
    byte[] overlaid(List<Overlay> overlays) {
        BufferedImage whole = cut(new Rectangle(image.getWidth(), image.getHeight()));
        return PictureBytes.png(OverlaidPage.of(whole, pixelsPerPoint * scale(), overlays));
    }

    /** A picture of the whole page, for somebody who waits for it over a slow line. */
    byte[] whole() {
        return PictureBytes.ofLimitedSize(image);
    }

    private static Rectangle frame(Box box, double pixelsPerPoint) {
        Rectangle frame = new Rectangle(
                (int) Math.floor(box.x0() * pixelsPerPoint),
                (int) Math.floor(box.y0() * pixelsPerPoint),
                (int) Math.ceil(box.width() * pixelsPerPoint),
                (int) Math.ceil(box.height() * pixelsPerPoint));
        frame.grow(3, 3);
        return frame;
    }
}
