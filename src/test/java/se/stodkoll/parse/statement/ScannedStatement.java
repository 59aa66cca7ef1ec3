package se.stodkoll.parse.statement;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.stodkoll.made.Dice;
import se.stodkoll.made.Scanner;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.MadePage;
import se.stodkoll.text.TextLine;

/** A statement printed with tinted columns, signed in the margin and scanned at 200 dpi. */
final class ScannedStatement {
    private static final int DPI = 200;
    private static final float HEIGHT = 842;
    /** Of the coarse layer behind the mask: a third of the page's resolution. */
    private static final int COARSER = 3;

    private ScannedStatement() {}

    /**
     * The PDF of its picture.
     *
     * @param layered as scanners with mixed raster content write it: a coarse coloured layer, and the ink as a mask of one tone
     */
    static byte[] of(MadeStatement made, long seed, boolean layered) throws IOException {
        Random random = new Random(seed);
        Dice dice = new Dice(seed);
        List<TextLine> lines = StatementTablesTest.set(made, MadePage.printed()).lines();
        try (PDDocument print = printed(made, lines, random)) {
            Scanner scanner =
                    new Scanner(DPI, random.nextDouble() * 1.2 - 0.6, 3 + random.nextInt(5), 20, 0.85, false, 0.6f);
            BufferedImage page = new PDFRenderer(print).renderImageWithDPI(0, DPI, ImageType.GRAY);
            return layered ? layered(scanner.scan(page, dice)) : plain(scanner.scan(page, dice));
        }
    }

    private static PDDocument printed(MadeStatement made, List<TextLine> lines, Random random) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(new PDRectangle(595, HEIGHT));
        document.addPage(page);
        boolean serif = random.nextBoolean();
        PDFont plain = new PDType1Font(serif ? FontName.TIMES_ROMAN : FontName.HELVETICA);
        PDFont bold = new PDType1Font(serif ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            tints(stream, made, lines);
            for (TextLine line : lines) {
                PDFont font = line.text().startsWith("Summa") ? bold : plain;
                for (Word word : line.line().words()) {
                    put(stream, font, word);
                }
            }
            signatures(stream, random);
        }
        return document;
    }

    /** Every other column lies on a tint, as wide as the column is. */
    private static void tints(PDPageContentStream stream, MadeStatement made, List<TextLine> lines) throws IOException {
        float top = HEIGHT - (float) lines.get(1).box().orElseThrow().y0();
        float foot =
                HEIGHT - (float) lines.get(lines.size() - 1).box().orElseThrow().y0();
        stream.setNonStrokingColor(0.86f, 0.9f, 0.95f);
        float pitch = made.look().pitch();
        for (int c = made.heads().size() - 1; c >= 0; c -= 2) {
            float right = (float) StatementTablesTest.RIGHT + 4 - (made.heads().size() - 1 - c) * pitch;
            stream.addRect(right - pitch + 2, foot, pitch - 2, top - foot);
            stream.fill();
        }
        stream.setNonStrokingColor(0f, 0f, 0f);
    }

    /** A word exactly as wide as its box. */
    private static void put(PDPageContentStream stream, PDFont font, Word word) throws IOException {
        Box box = word.box().orElseThrow();
        String text = word.text().replace('\u2212', '-').replace('\u00a0', ' ');
        float size = 9.5f;
        float natural = font.getStringWidth(text) * size / 1000;
        stream.beginText();
        stream.setFont(font, size);
        stream.setHorizontalScaling((float) (100 * box.width() / natural));
        stream.newLineAtOffset((float) box.x0(), HEIGHT - (float) box.y1() + 1);
        stream.showText(text);
        stream.endText();
    }

    /** Initials and a line of writing in the left and the lower margin. */
    private static void signatures(PDPageContentStream stream, Random random) throws IOException {
        stream.setStrokingColor(0.1f, 0.15f, 0.5f);
        stream.setLineWidth(1.3f);
        for (int s = 0; s < 3; s++) {
            float x = 12 + random.nextInt(8);
            float y = 120 + s * 240 + random.nextInt(60);
            stream.moveTo(x, y);
            for (int i = 0; i < 5; i++) {
                x += 5;
                stream.curveTo(
                        x - 8, y + random.nextInt(34), x + 6, y - random.nextInt(30), x, y + random.nextInt(9) - 4);
            }
            stream.stroke();
        }
    }

    private static byte[] plain(BufferedImage picture) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPageContentStream stream = page(document);
            stream.drawImage(JPEGFactory.createFromImage(document, picture, 0.6f, DPI), 0, 0, 595, HEIGHT);
            stream.close();
            return bytes(document);
        }
    }

    private static byte[] layered(BufferedImage picture) throws IOException {
        BufferedImage ink = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean dark = picture.getRaster().getSample(x, y, 0) < 128;
                ink.setRGB(x, y, dark ? Color.WHITE.getRGB() : Color.BLACK.getRGB());
            }
        }
        try (PDDocument document = new PDDocument()) {
            PDPageContentStream stream = page(document);
            stream.drawImage(
                    JPEGFactory.createFromImage(document, coarse(picture), 0.4f, DPI / COARSER), 0, 0, 595, HEIGHT);
            PDImageXObject mask = CCITTFactory.createFromImage(document, ink);
            mask.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
            mask.getCOSObject().removeItem(COSName.COLORSPACE);
            mask.getCOSObject().setItem(COSName.DECODE, decode());
            stream.setNonStrokingColor(0f, 0f, 0f);
            stream.drawImage(mask, 0, 0, 595, HEIGHT);
            stream.close();
            return bytes(document);
        }
    }

    private static COSArray decode() {
        COSArray array = new COSArray();
        array.setFloatArray(new float[] {1, 0});
        return array;
    }

    /** The layer behind the ink: its tints, with the ink hardly to be seen. */
    private static BufferedImage coarse(BufferedImage picture) {
        BufferedImage small = new BufferedImage(
                picture.getWidth() / COARSER, picture.getHeight() / COARSER, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int grey = Math.max(205, picture.getRaster().getSample(x * COARSER, y * COARSER, 0));
                small.setRGB(x, y, new Color(grey - 12, grey - 4, grey).getRGB());
            }
        }
        return small;
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage(new PDRectangle(595, HEIGHT));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
