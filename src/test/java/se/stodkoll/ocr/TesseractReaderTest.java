package se.stodkoll.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.picture.OcrException;

/** The real engine on one made page; skipped where the language data are not installed. */
class TesseractReaderTest {
    private static final int DPI = 150;
    private static final List<String> LINES = List.of(
            "Stödet är högst 50 % av godkända kostnader.",
            "Avgiften räknas enligt § 45 i kommunens taxa.",
            "Regionalt stöd – statligt – både åtgärd och följd.",
            "Frågor: anna@example.se eller Lind & Söner.");
    private static final List<List<String>> TABLE = List.of(
            List.of("Egen personal", "1 150 097", "525 000"),
            List.of("Externa tjänster", "98 310", "1 525 000"),
            List.of("Summa kostnader", "1 248 407", "2 050 000"));

    private static TesseractReader reader;
    private static PageImage page;
    private static OcrPage read;

    @BeforeAll
    static void readOnce() throws Exception {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        reader = TesseractReader.open(Tessdata.locate().orElseThrow());
        page = new PageImage(png(drawn()), 72.0 / DPI, 72.0 / DPI, 0);
        read = reader.read(page);
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "högst 50 % av",
                "§ 45 i",
                "stöd – statligt – både åtgärd",
                "anna@example.se",
                "Lind & Söner",
                "1 150 097",
                "98 310",
                "1 525 000",
                "1 248 407",
                "2 050 000"
            })
    void comesThrough(String words) {
        assertTrue(text(read).contains(words), text(read));
    }

    @Test
    void tableLinesAreRulingsAndNoWords() {
        assertTrue(
                read.rulings().stream().filter(r -> r.horizontal()).count() >= 4,
                read.rulings().toString());
        assertTrue(
                read.rulings().stream().filter(r -> !r.horizontal()).count() >= 4,
                read.rulings().toString());
        assertEquals(
                0, read.words().stream().filter(w -> w.text().contains("|")).count());
    }

    @Test
    void amountsThatAllWitnessesReadAlikeAreSure() {
        Word group = read.words().stream()
                .filter(w -> w.text().equals("097"))
                .findFirst()
                .orElseThrow();
        assertTrue(group.confidence() >= 0.97, group.toString());
    }

    @Test
    void boxesArePointsOfThePage() {
        Word first = read.words().get(0);
        assertEquals("Stödet", first.text());
        assertEquals(60, first.box().orElseThrow().x0(), 2);
        assertEquals(420, read.width(), 1);
    }

    @Test
    void aPageOnItsSideIsTurned() throws Exception {
        PageImage lying = new PageImage(page.bytes(), page.pointsPerPixelX(), page.pointsPerPixelY(), 90);
        OcrPage turned = reader.read(lying);
        assertEquals(270, turned.turned());
        assertTrue(text(turned).contains("1 150 097"), text(turned));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arvika 1 099 622 0 1 099 622",
                "135 908 87 500 135 908",
                "Summa 4 942 119 0 4 942 119",
                "• regionala medel"
            })
    void noFigureIsLeftOut(String row) throws Exception {
        OcrPage wide = reader.read(new PageImage(png(wideApart()), 72.0 / DPI, 72.0 / DPI, 0));
        List<Word> words = new ArrayList<>(wide.words());
        words.sort(Comparator.comparingLong(
                        (Word w) -> Math.round(w.box().orElseThrow().centerY() / 6))
                .thenComparingDouble(w -> w.box().orElseThrow().x0()));
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        assertTrue(text.contains(row), text);
    }

    @Test
    void anEmptyPageIsSaidToBeBlank() throws Exception {
        BufferedImage white = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 800; y++) {
            for (int x = 0; x < 600; x++) {
                white.getRaster().setSample(x, y, 0, 250);
            }
        }
        OcrPage blank = reader.read(new PageImage(png(white), 1, 1, 0));
        assertTrue(blank.blank());
        assertEquals(List.of(), blank.words());
    }

    @Test
    void whatIsNoPictureIsAFailure() {
        PageImage noise = new PageImage(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}, 1, 1, 0);
        assertThrows(OcrException.class, () -> reader.read(noise));
    }

    private static String text(OcrPage page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Half a page of lines and a ruled table. */
    private static BufferedImage drawn() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(420, 420));
            document.addPage(sheet);
            PDFont font = embedded(document);
            try (PDPageContentStream to = new PDPageContentStream(document, sheet)) {
                to.setFont(font, 11);
                int y = 380;
                for (String line : LINES) {
                    write(to, 60, y, line);
                    y -= 18;
                }
                for (int row = 0; row < TABLE.size(); row++) {
                    for (int column = 0; column < 3; column++) {
                        int x = 60 + 110 * column;
                        int top = 280 - 27 * row;
                        write(to, x + 5, top - 17, TABLE.get(row).get(column));
                        to.addRect(x, top - 27, 110, 27);
                        to.stroke();
                    }
                }
            }
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    /**
     * Columns of amounts with wide blanks: single digits far from all else, which page layout takes for dirt. The font is
     * PDFBox's own, since what stands in for a font that is not embedded depends on the machine.
     */
    private static BufferedImage wideApart() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(420, 420));
            document.addPage(sheet);
            PDFont font = embedded(document);
            try (PDPageContentStream to = new PDPageContentStream(document, sheet)) {
                to.setFont(font, 9);
                List<String> names = List.of("Arvika", "Hagfors", "Torsby", "Filipstad", "Summa");
                List<String> amounts = List.of("1 099 622", "135 908", "1 482 635", "2 223 954", "4 942 119");
                for (int row = 0; row < names.size(); row++) {
                    int y = 330 - 18 * row;
                    write(to, 30, y, names.get(row));
                    rightTo(to, 230, y, amounts.get(row), font);
                    rightTo(to, 300, y, row == 1 ? "87 500" : "0", font);
                    rightTo(to, 390, y, amounts.get(row), font);
                }
                to.setFont(font, 11);
                write(to, 30, 380, "Medel som projektet har fått beviljade av regionen");
                write(to, 32, 200, "• regionala medel");
                write(to, 32, 182, "• statliga medel");
            }
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static void rightTo(PDPageContentStream to, float right, float y, String text, PDFont font)
            throws Exception {
        float spread = 0.9f;
        to.setCharacterSpacing(spread);
        write(to, right - font.getStringWidth(text) * 9 / 1000 - spread * text.length(), y, text);
        to.setCharacterSpacing(0);
    }

    private static PDFont embedded(PDDocument document) throws Exception {
        try (InputStream ttf =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, ttf, false);
        }
    }

    private static void write(PDPageContentStream to, float x, float y, String text) throws Exception {
        to.beginText();
        to.newLineAtOffset(x, y);
        to.showText(text);
        to.endText();
    }

    private static byte[] png(BufferedImage picture) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
