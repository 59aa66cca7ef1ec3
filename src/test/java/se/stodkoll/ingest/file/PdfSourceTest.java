package se.stodkoll.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.FaultyReader;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Source;

/** Which of a PDF page's two witnesses is heard, its own text or its picture. */
class PdfSourceTest {
    private static final List<String> LETTER = List.of(
            "Förslag till beslut",
            "Nämnden beviljar föreningen stöd med högst 250 000 kronor",
            "för att utveckla mötesplatser på landsbygden under våren.",
            "Projektet får påbörjas tidigast i januari och ska vara",
            "avslutat senast i december samma år enligt ansökan.");

    @TempDir
    static Path folder;

    private static Ingest ingest;
    private static int made;

    @BeforeAll
    static void start() {
        IngestSettings settings = new IngestSettings(1, 128, Duration.ofSeconds(20), 10, folder, folder, 0);
        ingest = Ingest.start(settings, FaultyReader.Factory.class, Duration.ofMinutes(5));
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    /** A page with a text, a picture behind it, or both; the text invisible where there is a picture. */
    private static Document read(List<String> text, FaultyReader.Page... picture) throws IOException {
        Path file = folder.resolve("in" + ++made + ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (FaultyReader.Page behaviour : picture) {
                    content.drawImage(JPEGFactory.createFromImage(pdf, picture(behaviour)), 0, 0, 595, 842);
                }
                write(content, text, picture.length > 0);
            }
            pdf.save(file.toFile());
        }
        return ingest.read(file, "ab", "in.pdf", n -> {});
    }

    private static void write(PDPageContentStream content, List<String> text, boolean invisible) throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        for (int i = 0; i < text.size(); i++) {
            content.beginText();
            content.setRenderingMode(invisible ? RenderingMode.NEITHER : RenderingMode.FILL);
            content.setFont(font, 12);
            content.newLineAtOffset(70, 750 - 20 * i);
            content.showText(text.get(i));
            content.endText();
        }
    }

    private static BufferedImage picture(FaultyReader.Page behaviour) {
        BufferedImage image = new BufferedImage(behaviour.width(), 150, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), 150);
        pen.dispose();
        return image;
    }

    private static List<String> lines(Document document) {
        return document.pages().get(0).lines().stream().map(Line::text).toList();
    }

    private static TextSource source(Document document) {
        return document.pages().get(0).verdict().source();
    }

    @Test
    void cleanTextIsTakenAsItIs() throws IOException {
        Document document = read(LETTER);
        assertEquals(TextSource.TEXT_LAYER, source(document));
        assertEquals(LETTER, lines(document));
        assertEquals(List.of(), document.problems());
        assertTrue(document.pages().get(0).lines().stream()
                .flatMap(l -> l.words().stream())
                .allMatch(w -> w.source() == Source.TEXT_LAYER && w.edits().isEmpty()));
    }

    @Test
    void aPictureOfAPageIsReadWhateverInvisibleTextSays() throws IOException {
        Document document = read(LETTER, FaultyReader.Page.FINE);
        assertEquals(TextSource.OCR, source(document));
        assertEquals(List.of("ord"), lines(document));
        assertFalse(document.pages().get(0).verdict().reasons().isEmpty());
    }

    @Test
    void whereThePictureFailsTheTextBehindItIsUsedAndTheProblemSaid() throws IOException {
        Document document = read(LETTER, FaultyReader.Page.FAIL);
        assertEquals(LETTER, lines(document));
        assertEquals(ProblemCode.OCR_FAILED, document.problems().get(0).code());
        assertEquals(1, document.problems().get(0).page());
    }

    @Test
    void soToWhereThePictureKillsItsReader() throws IOException {
        Document document = read(LETTER, FaultyReader.Page.CRASH);
        assertEquals(LETTER, lines(document));
        assertEquals(ProblemCode.OCR_FAILED, document.problems().get(0).code());
    }

    /** A fax that no decoder makes sense of comes out white; a white one has hardly any data. */
    @Test
    void aPageThatDecodesToNothingIsNotPassedAsBlank() throws IOException {
        assertEquals(List.of(), withFaxBehind(new byte[] {0, 16, 1}).problems());
        Problem problem = withFaxBehind(new byte[5_000]).problems().get(0);
        assertEquals(ProblemCode.OCR_FAILED, problem.code());
        assertEquals(2, problem.page());
    }

    /** A printed page and one that is a fax. */
    /** Text up the margin and a watermark are kept beside the lines, whatever is repaired of these. */
    @Test
    void whatStandsBesideTheTextStaysWithThePage() throws IOException {
        Path file = folder.resolve("in" + ++made + ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                write(content, LETTER, false);
                turned(content, "Utskrivet av arkivet", 8, 90, 30, 500);
                content.setNonStrokingColor(Color.LIGHT_GRAY);
                turned(content, "KOPIA", 80, 40, 150, 600);
            }
            pdf.save(file.toFile());
        }
        Document document = ingest.read(file, "ab", "in.pdf", n -> {});
        assertEquals(LETTER, lines(document));
        assertEquals(
                List.of("WATERMARK KOPIA", "MARGIN Utskrivet av arkivet"),
                document.pages().get(0).aside().stream()
                        .map(a -> a.kind() + " " + a.line().text())
                        .toList());
    }

    private static void turned(PDPageContentStream content, String text, float size, int degrees, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
        content.showText(text);
        content.endText();
    }

    private static Document withFaxBehind(byte[] fax) throws IOException {
        Path file = folder.resolve("in" + ++made + ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.addPage(new PDPage(PDRectangle.A4));
            try (PDPageContentStream content = new PDPageContentStream(pdf, pdf.getPage(0))) {
                write(content, LETTER, false);
            }
            PDImageXObject image = new PDImageXObject(
                    pdf,
                    new ByteArrayInputStream(fax),
                    COSName.CCITTFAX_DECODE,
                    FaultyReader.Page.BLANK.width(),
                    200,
                    1,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(pdf, pdf.getPage(1))) {
                content.drawImage(image, 0, 0, 595, 842);
            }
            pdf.save(file.toFile());
        }
        return ingest.read(file, "ab", "in.pdf", n -> {});
    }

    @Test
    void aPageWithNeitherIsNoSuccess() throws IOException {
        assertEquals(
                ProblemCode.EMPTY,
                read(List.of(), FaultyReader.Page.BLANK).problems().get(0).code());
        assertEquals(
                ProblemCode.OCR_FAILED,
                read(List.of(), FaultyReader.Page.FAIL).problems().get(0).code());
    }
}
