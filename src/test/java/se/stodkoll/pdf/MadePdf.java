package se.stodkoll.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs made for a test: one page of 600 by 800 points, drawn on by the test. */
public final class MadePdf {
    public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

    /** Draws on a page. */
    public interface Drawing {
        void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException;
    }

    private MadePdf() {}

    public static Path file(Path folder, Drawing drawing) throws IOException {
        Path file = folder.resolve("made.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(600, 800));
            document.addPage(page);
            try (PDPageContentStream to = new PDPageContentStream(document, page)) {
                drawing.on(document, page, to);
            }
            document.save(file.toFile());
        }
        return file;
    }

    public static void text(PDPageContentStream to, double x, double y, String text) throws IOException {
        to.beginText();
        to.setFont(PLAIN, 10);
        to.newLineAtOffset((float) x, (float) y);
        to.showText(text);
        to.endText();
    }
}
