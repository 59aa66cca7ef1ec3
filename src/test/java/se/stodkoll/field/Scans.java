package se.stodkoll.field;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.stodkoll.made.Dice;
import se.stodkoll.made.Scanner;

/** Made tables printed, scanned and kept as pictures: skew of up to a degree, specks, tinted paper, JPEG. */
final class Scans {
    private Scans() {}

    /** Each page on its own. */
    static byte[] of(Sample sample) throws IOException {
        Dice dice = new Dice(~sample.seed());
        int dpi = dice.pick(150, 200, 200, 300);
        return pdf(pages(sample, dpi), dpi, dice);
    }

    /** The first pages of two, side by side on one picture. */
    static byte[] together(Sample left, Sample right) throws IOException {
        Dice dice = new Dice(~left.seed());
        BufferedImage one = pages(left, 200).get(0);
        BufferedImage two = pages(right, 200).get(0);
        BufferedImage both = new BufferedImage(
                one.getWidth() + two.getWidth(),
                Math.max(one.getHeight(), two.getHeight()),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = both.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, both.getWidth(), both.getHeight());
        pen.drawImage(one, 0, 0, null);
        pen.drawImage(two, one.getWidth(), 0, null);
        pen.dispose();
        return pdf(List.of(both), 200, dice);
    }

    /** Any print. */
    static byte[] of(byte[] print, Dice dice) throws IOException {
        int dpi = dice.pick(150, 200, 200, 300);
        return pdf(pages(print, dpi), dpi, dice);
    }

    private static List<BufferedImage> pages(Sample sample, int dpi) throws IOException {
        return pages(sample.pdf(), dpi);
    }

    private static List<BufferedImage> pages(byte[] pdf, int dpi) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument print = Loader.loadPDF(pdf)) {
            for (int page = 0; page < print.getNumberOfPages(); page++) {
                pages.add(new PDFRenderer(print).renderImageWithDPI(page, dpi, ImageType.GRAY));
            }
        }
        return pages;
    }

    private static byte[] pdf(List<BufferedImage> pages, int dpi, Dice dice) throws IOException {
        Scanner scanner = new Scanner(
                dpi,
                dice.between(-1.0, 1.0),
                dice.between(1.0, 6.0),
                dice.between(0.0, 30.0),
                dice.between(0.75, 1.0),
                false,
                (float) dice.between(0.5, 0.85));
        int paper = dice.chance(0.3) ? dice.between(190, 235) : 255;
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                BufferedImage scan = scanner.scan(page, dice);
                tint(scan.getRaster(), paper);
                float width = scan.getWidth() * 72f / dpi;
                float height = scan.getHeight() * 72f / dpi;
                PDPage leaf = new PDPage(new PDRectangle(width, height));
                document.addPage(leaf);
                try (PDPageContentStream to = new PDPageContentStream(document, leaf)) {
                    to.drawImage(
                            JPEGFactory.createFromImage(document, scan, scanner.quality(), dpi), 0, 0, width, height);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void tint(WritableRaster raster, int paper) {
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] * paper / 255;
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
    }
}
