package se.stodkoll.made;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Registry stamps: "Inkom" and a day. */
final class Stamp {
    private Stamp() {}

    /** An ink stamp on the first page, in the top margin or across the lower part of the page. */
    static void ink(PDDocument document, Dice dice) throws IOException {
        boolean across = dice.chance(0.25);
        float x = dice.between(330, 420);
        float y = across ? dice.between(120, 260) : dice.between(790, 796);
        try (PDPageContentStream stream = on(document)) {
            stream.setStrokingColor(0.35f, 0.35f, 0.55f);
            stream.setNonStrokingColor(0.35f, 0.35f, 0.55f);
            stream.transform(Matrix.getRotateInstance(Math.toRadians(dice.between(-6.0, 6.0)), x, y));
            stream.setLineWidth(1.6f);
            stream.addRect(-6, -7, 150, 32);
            stream.stroke();
            text(stream, "INKOM " + day(dice), 13, 0, 4);
        }
    }

    /** A line of digital text at the top of the first page. */
    static void digital(PDDocument document, Dice dice) throws IOException {
        try (PDPageContentStream stream = on(document)) {
            text(stream, "Inkom till registraturen " + day(dice), 8, 40, document.getPage(0).getMediaBox().getHeight() - 20);
        }
    }

    private static PDPageContentStream on(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    private static void text(PDPageContentStream stream, String text, float size, float x, float y) throws IOException {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private static String day(Dice dice) {
        return String.format("%d-%02d-%02d", dice.between(2018, 2025), dice.between(1, 12), dice.between(1, 28));
    }
}
