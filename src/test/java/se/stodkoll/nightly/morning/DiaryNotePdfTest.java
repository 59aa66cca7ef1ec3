package se.stodkoll.nightly.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.stodkoll.report.diary.DiaryNote;

class DiaryNotePdfTest {
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }

    @Test
    void swedishLettersStandInAnEmbeddedFont() throws IOException {
        DiaryNote note = new DiaryNote(
                "Tjänsteanteckning",
                List.of(
                        new DiaryNote.Heading(1, "Åkerö ängar"),
                        new DiaryNote.Paragraph(
                                "Beslutet ger 1 150 097 kr, −57 % av ”sökt” – é, ü; inte \uD83D\uDE00.")));
        try (PDDocument document = Loader.loadPDF(DiaryNotePdf.of(note))) {
            String text = text(document);
            assertTrue(text.contains("Åkerö ängar"), text);
            assertTrue(text.contains("Beslutet ger 1 150 097 kr, −57 % av ”sökt” – é, ü; inte ?."), text);
            assertTrue(text.contains("Sida 1 av 1"), text);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void aTableGoesOnOverPagesUnderItsHeadAndNothingIsOutside() throws IOException {
        String word = "ord".repeat(60); // wider than its column
        List<List<String>> rows = Collections.nCopies(80, List.of("1", word, "två rader\ni en ruta"));
        DiaryNote note = new DiaryNote(
                "T", List.of(new DiaryNote.Table(List.of(0.1, 0.5, 0.4), List.of("Nr", "Vad", "Skäl"), rows)));
        try (PDDocument document = Loader.loadPDF(DiaryNotePdf.of(note))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            String text = text(document);
            assertEquals(pages, text.split("Nr Vad", -1).length - 1, "the head stands on each page");
            assertEquals(80 * 60, text.split("ord", -1).length - 1, "no letter is lost");
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String s, List<org.apache.pdfbox.text.TextPosition> letters) {
                    letters.forEach(p -> assertTrue(
                            p.getX() >= 50 && p.getX() + p.getWidth() <= 545 && p.getY() <= 842 - 20,
                            s + " at " + p.getX()));
                }
            };
            stripper.getText(document);
        }
    }

    @Test
    void aPictureTallerThanAPageIsMadeToFit() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 1000, BufferedImage.TYPE_INT_RGB), "png", png);
        DiaryNote note = new DiaryNote(
                "T",
                List.of(
                        new DiaryNote.Paragraph("före"),
                        new DiaryNote.Picture(png.toByteArray(), 100, 1000, "beslut.pdf, sida 2")));
        try (PDDocument document = Loader.loadPDF(DiaryNotePdf.of(note))) {
            assertEquals(2, document.getNumberOfPages());
            PDPage second = document.getPage(1);
            assertTrue(second.getResources().getXObjectNames().iterator().hasNext());
            assertTrue(text(document).contains("beslut.pdf, sida 2"));
        }
    }
}
