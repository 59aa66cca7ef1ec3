package se.stodkoll.made;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What happens to a document between the printer and the inbox. */
enum Damage {
    BORN,
    BROKEN_MAP,
    SCAN,
    /** Pages lie on their side or upside down. */
    SCAN_TURNED,
    /** A scan with the text that a reader without Swedish made of it. */
    BAD_TEXT,
    /** Some pages as printed, some scanned. */
    MIXED,
    /** An ink stamp before scanning. */
    SCAN_STAMPED,
    /** A line of digital text put on a scan. */
    SCAN_MARKED,
    /** A worn paper in a bad scanner, which a person can read yet. */
    SCAN_HARSH;

    /** The document's bytes after the damage; the scanner is used where it is scanned. */
    byte[] of(Print print, Scanner scanner, Dice dice) {
        try {
            return switch (this) {
                case BORN -> print.pdf();
                case BROKEN_MAP -> BrokenMap.of(print, dice);
                case MIXED -> scanned(print, scanner, dice, p -> p % 2 == 1 || print.pages() == 1);
                default -> scanned(print, scanner, dice, p -> true);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a made document cannot be damaged", e);
        }
    }

    private byte[] scanned(Print print, Scanner scanner, Dice dice, IntPredicate which) throws IOException {
        int turn = this == SCAN_TURNED || this == SCAN_HARSH && dice.chance(0.2) ? dice.pick(90, 180, 270) : 0;
        List<Wear> wear = this == SCAN_HARSH ? dice.some(List.of(Wear.values()), dice.between(1, 2)) : List.of();
        boolean flagged = dice.chance(0.4);
        try (PDDocument document = print.open()) {
            if (this == SCAN_STAMPED) {
                Stamp.ink(document, dice);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            for (int p = 0; p < document.getNumberOfPages(); p++) {
                if (which.test(p)) {
                    BufferedImage page = renderer.renderImageWithDPI(p, scanner.dpi(), ImageType.GRAY);
                    wear.forEach(w -> w.on(page, scanner.dpi(), dice));
                    BufferedImage picture = turned(scanner.scan(page, dice), turn);
                    replace(document, document.getPage(p), image(document, picture, scanner), turn);
                    document.getPage(p).setRotation(flagged ? (360 - turn) % 360 : 0);
                    overlay(document, p, print.words(), scanner, dice);
                }
            }
            document.getDocumentInformation().setSubject(wear.isEmpty() ? null : wear + " " + scanner);
            return Print.bytes(document);
        }
    }

    private void overlay(PDDocument document, int page, List<Ink.Placed> words, Scanner scanner, Dice dice)
            throws IOException {
        if (this == BAD_TEXT) {
            badText(document, page, words, scanner, dice);
        } else if (this == SCAN_MARKED && page == 0) {
            Stamp.digital(document, dice);
        }
    }

    private static PDImageXObject image(PDDocument document, BufferedImage picture, Scanner scanner)
            throws IOException {
        if (!scanner.twoTones()) {
            return JPEGFactory.createFromImage(document, picture, scanner.quality(), scanner.dpi());
        }
        BufferedImage tones =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                tones.getRaster().setSample(x, y, 0, picture.getRaster().getSample(x, y, 0) > 150 ? 1 : 0);
            }
        }
        return CCITTFactory.createFromImage(document, tones);
    }

    private static BufferedImage turned(BufferedImage picture, int turn) {
        if (turn == 0) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        boolean side = turn != 180;
        BufferedImage out = new BufferedImage(side ? h : w, side ? w : h, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int tx = turn == 90 ? h - 1 - y : turn == 180 ? w - 1 - x : y;
                int ty = turn == 90 ? x : turn == 180 ? h - 1 - y : w - 1 - x;
                out.getRaster().setSample(tx, ty, 0, picture.getRaster().getSample(x, y, 0));
            }
        }
        return out;
    }

    private static void replace(PDDocument document, PDPage page, PDImageXObject image, int turn) throws IOException {
        boolean side = turn == 90 || turn == 270;
        PDRectangle a4 = PDRectangle.A4;
        PDRectangle box = side ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        page.setResources(new PDResources());
        page.setContents(new PDStream(document));
        page.setMediaBox(box);
        page.setCropBox(box);
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            stream.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
    }

    private static void badText(PDDocument document, int page, List<Ink.Placed> words, Scanner scanner, Dice dice)
            throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDPage sheet = document.getPage(page);
        float width = sheet.getMediaBox().getWidth();
        float height = sheet.getMediaBox().getHeight();
        try (PDPageContentStream stream =
                new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            for (Ink.Placed word : words) {
                String read = word.page() == page ? Misreading.of(word.text(), dice) : "";
                if (!read.isBlank()) {
                    float[] at = scanner.moved(word.x(), word.y(), width, height);
                    float plain = font.getStringWidth(read) / 1000 * word.size();
                    stream.beginText();
                    stream.setRenderingMode(RenderingMode.NEITHER);
                    stream.setFont(font, word.size());
                    stream.setHorizontalScaling(100 * word.width() / plain);
                    stream.newLineAtOffset(at[0], at[1]);
                    stream.showText(read);
                    stream.endText();
                }
            }
        }
    }
}
