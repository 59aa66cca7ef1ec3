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

    /** Where the pages of {@link #together} meet, as a share of the picture's width. */
    static double fold(Sample left, Sample right) {
        double width = left.leaves().get(0).width();
        return width / (width + right.leaves().get(0).width());
    }

    /** Any print. */
    static byte[] of(byte[] print, Dice dice) throws IOException {
        int dpi = dice.pick(150, 200, 200, 300);
        return pdf(pages(print, dpi), dpi, dice);
    }

    /** In colour at 300 dpi, the table on a tinted ground. */
    static byte[] tinted(Sample sample) throws IOException {
        Dice dice = new Dice(~sample.seed());
        Color ground = dice.pick(
                new Color(222, 235, 247), new Color(226, 240, 217), new Color(255, 242, 204), new Color(217, 217, 217));
        List<BufferedImage> tinted = new ArrayList<>();
        for (BufferedImage page : pages(sample, 300)) {
            BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            pen.rotate(Math.toRadians(dice.between(-0.8, 0.8)), page.getWidth() / 2.0, page.getHeight() / 2.0);
            pen.drawImage(page, 0, 0, null);
            pen.dispose();
            multiply(picture, ground, page.getHeight() / 20);
            tinted.add(picture);
        }
        return pdf(tinted, 300, 0.7f);
    }

    /** In black and white at 200 dpi, as a fax has it: what is grey is dots. */
    static byte[] screened(Sample sample) throws IOException {
        List<BufferedImage> screened = new ArrayList<>();
        for (BufferedImage page : pages(sample, 200)) {
            multiply(page, new Color(225, 225, 225), page.getHeight() / 20);
            screened.add(dots(page));
        }
        return pdf(screened, 200, 0.9f);
    }

    /** Paper of a colour, below a white margin. */
    private static void multiply(BufferedImage page, Color ground, int from) {
        for (int y = from; y < page.getHeight(); y++) {
            for (int x = from; x < page.getWidth() - from; x++) {
                Color was = new Color(page.getRGB(x, y));
                page.setRGB(
                        x,
                        y,
                        new Color(
                                        was.getRed() * ground.getRed() / 255,
                                        was.getGreen() * ground.getGreen() / 255,
                                        was.getBlue() * ground.getBlue() / 255)
                                .getRGB());
            }
        }
    }

    /** Black and white by Floyd and Steinberg's spreading of what each point is off. */
    private static BufferedImage dots(BufferedImage gray) {
        int width = gray.getWidth();
        double[] below = new double[width + 2];
        BufferedImage dots = new BufferedImage(width, gray.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < gray.getHeight(); y++) {
            double[] here = below;
            below = new double[width + 2];
            for (int x = 0; x < width; x++) {
                double wanted = gray.getRaster().getSample(x, y, 0) + here[x + 1];
                int level = wanted < 128 ? 0 : 255;
                dots.getRaster().setSample(x, y, 0, level);
                double off = wanted - level;
                here[x + 2] += off * 7 / 16;
                below[x] += off * 3 / 16;
                below[x + 1] += off * 5 / 16;
                below[x + 2] += off / 16;
            }
        }
        return dots;
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
        List<BufferedImage> scans = new ArrayList<>();
        for (BufferedImage page : pages) {
            BufferedImage scan = scanner.scan(page, dice);
            tint(scan.getRaster(), paper);
            scans.add(scan);
        }
        return pdf(scans, dpi, scanner.quality());
    }

    private static byte[] pdf(List<BufferedImage> scans, int dpi, float quality) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage scan : scans) {
                float width = scan.getWidth() * 72f / dpi;
                float height = scan.getHeight() * 72f / dpi;
                PDPage leaf = new PDPage(new PDRectangle(width, height));
                document.addPage(leaf);
                try (PDPageContentStream to = new PDPageContentStream(document, leaf)) {
                    to.drawImage(JPEGFactory.createFromImage(document, scan, quality, dpi), 0, 0, width, height);
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
