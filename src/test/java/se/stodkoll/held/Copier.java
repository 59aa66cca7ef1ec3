package se.stodkoll.held;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A copying machine: pages become pictures, with what paper, glass and light do to them. */
final class Copier {
    private final Draw draw;
    private final int grade;
    private final int dpi;
    private final boolean bilevel;
    private final boolean colour;
    private final int turn;
    private final Marks marks;

    /** @param grade 1 clean, 2 as an office has it, 3 poor but read without effort */
    Copier(Draw draw, int grade, boolean turned) {
        this.draw = draw;
        this.grade = grade;
        dpi = grade == 3 ? draw.any(150, 200, 200, 300) : draw.any(200, 200, 300);
        bilevel = grade == 2 && draw.chance(35);
        colour = !bilevel && draw.chance(35);
        turn = turned ? draw.any(90, 180, 270) : 0;
        marks = new Marks(draw.branch(), dpi / 72.0);
    }

    byte[] copied(byte[] pdf, BadText text) throws IOException {
        try (PDDocument from = Loader.loadPDF(pdf);
                PDDocument to = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int i = 0; i < from.getNumberOfPages(); i++) {
                BufferedImage image =
                        damaged(renderer.renderImageWithDPI(i, dpi, ImageType.RGB), i == from.getNumberOfPages() - 1);
                PDPage page = new PDPage(new PDRectangle(image.getWidth() * 72f / dpi, image.getHeight() * 72f / dpi));
                to.addPage(page);
                PDImageXObject picture = bilevel
                        ? CCITTFactory.createFromImage(to, image)
                        : JPEGFactory.createFromImage(to, image, quality());
                try (PDPageContentStream out = new PDPageContentStream(to, page)) {
                    out.drawImage(
                            picture,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
                if (text != null) text.lay(from, i, to, page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to.save(out);
            return out.toByteArray();
        }
    }

    private float quality() {
        return grade == 1 ? 0.85f : grade == 2 ? 0.7f : 0.45f;
    }

    private BufferedImage damaged(BufferedImage page, boolean last) {
        if (grade > 1) {
            Graphics2D pen = page.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            if (draw.chance(60)) marks.holes(pen, page.getHeight());
            if (draw.chance(30)) marks.stamp(pen, page.getWidth(), colour);
            if (last) marks.signature(pen, page.getWidth(), page.getHeight());
            pen.dispose();
        }
        double degrees = draw.normal() * (grade == 1 ? 0.15 : grade == 2 ? 0.5 : 0.9);
        double limit = grade == 1 ? 0.4 : grade == 2 ? 1.2 : 2.2;
        BufferedImage turned = turned(page, Math.max(-limit, Math.min(limit, degrees)));
        light(turned);
        return bilevel ? thresholded(turned) : colour ? turned : grey(turned);
    }

    private BufferedImage turned(BufferedImage page, double skew) {
        boolean across = turn % 180 == 90;
        int width = across ? page.getHeight() : page.getWidth();
        int height = across ? page.getWidth() : page.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform move = new AffineTransform();
        move.translate(width / 2.0, height / 2.0);
        move.rotate(Math.toRadians(turn + skew));
        move.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, move, null);
        pen.dispose();
        return out;
    }

    /** Uneven light, weak ink and the grain of the sensor. */
    private void light(BufferedImage image) {
        double ink = grade == 3 ? draw.within(0.55, 0.8) : grade == 2 ? draw.within(0.75, 0.95) : 1;
        double paper = grade == 1 ? 255 : draw.within(225, 252);
        double slopeX = grade == 3 ? draw.within(-30, 30) : grade == 2 ? draw.within(-8, 8) : 0;
        double slopeY = grade == 3 ? draw.within(-30, 30) : 0;
        double grain = grade == 1 ? 2 : grade == 2 ? 6 : 11;
        double dust = grade == 1 ? 0 : grade == 2 ? 0.00002 : 0.00004;
        int width = image.getWidth();
        int height = image.getHeight();
        java.util.Random noise = new java.util.Random(draw.between(0, Integer.MAX_VALUE - 1));
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                double base = paper
                        + slopeX * (x / (double) width - .5)
                        + slopeY * (y / (double) height - .5)
                        + noise.nextGaussian() * grain;
                if (noise.nextDouble() < dust) base = 60;
                line[x] = tone(line[x] >> 16 & 255, ink, base) << 16
                        | tone(line[x] >> 8 & 255, ink, base) << 8
                        | tone(line[x] & 255, ink, base);
            }
            image.setRGB(0, y, width, 1, line, 0, width);
        }
    }

    private static int tone(int value, double ink, double paper) {
        double shown = paper - (255 - value) * ink * paper / 255;
        return (int) Math.max(0, Math.min(255, shown));
    }

    private static BufferedImage grey(BufferedImage image) {
        return redrawn(image, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static BufferedImage redrawn(BufferedImage image, int type) {
        BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D pen = out.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return out;
    }

    private BufferedImage thresholded(BufferedImage image) {
        int limit = draw.between(130, 175);
        BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int grey = ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
                out.setRGB(x, y, grey > limit ? 0xFFFFFF : 0);
            }
        }
        return out;
    }
}
