package se.stodkoll.pdf.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.MadePdf;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.paint.Visibility;
import se.stodkoll.pdf.scan.Glyph;

/** Words come from where the ink is, in the page's coordinates as shown. */
class WordsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 100, 600", "90, 200, 100", "180, 500, 200", "270, 600, 500"})
    void baselineStartsWhereThePageShowsIt(int rotation, double x, double y) throws Exception {
        PdfPage page = read((document, made, to) -> {
            made.setRotation(rotation);
            MadePdf.text(to, 100, 200, "Summa");
        });
        Box box = page.words().get(0).box().orElseThrow();
        assertEquals(rotation % 180 == 0 ? 600 : 800, page.width());
        assertEquals(rotation % 180 == 0 ? 800 : 600, page.height());
        // the box holds 2 points below and 7.5 above the baseline's start
        Box around = new Box(box.x0() - 0.1, box.y0() - 0.1, box.x1() + 0.1, box.y1() + 0.1);
        assertEquals(true, around.contains(x, y), box + " should hold " + x + "," + y);
        assertEquals(rotation % 180 == 0, box.width() > box.height());
    }

    @Test
    void cropBoxIsThePage() throws Exception {
        PdfPage page = read((document, made, to) -> {
            made.setCropBox(new PDRectangle(50, 100, 400, 500));
            MadePdf.text(to, 100, 200, "Summa");
        });
        assertEquals(400, page.width());
        assertEquals(50, page.words().get(0).box().orElseThrow().x0(), 0.1);
        assertEquals(500 - 100 + 2, page.words().get(0).box().orElseThrow().y1(), 0.1);
    }

    @Test
    void columnsABlanksWidthApartAreWordsOfTheirOwn() throws Exception {
        PdfPage page = read((document, made, to) -> {
            MadePdf.text(to, 100, 700, "125 000");
            double end = 100 + MadePdf.PLAIN.getStringWidth("125 000") / 100;
            MadePdf.text(to, end + 2.78, 700, "250 000");
        });
        assertEquals(List.of("125", "000", "250", "000"), texts(page.words()));
    }

    @Test
    void aWordDrawnInPiecesIsOneWordAndOneDrawnTwiceIsOne() throws Exception {
        PdfPage page = read((document, made, to) -> {
            double width = MadePdf.PLAIN.getStringWidth("kost") / 100;
            MadePdf.text(to, 100, 700, "kost");
            MadePdf.text(to, 100 + width, 700, "nader");
            MadePdf.text(to, 100, 650, "Rubrik");
            MadePdf.text(to, 100.3, 650, "Rubrik");
        });
        assertEquals(List.of("kostnader", "Rubrik"), texts(page.words()));
    }

    @Test
    void fontsAreToldApartAndKeepTheirNamesOnAllPages() throws Exception {
        Path file = MadePdf.file(folder, (document, made, to) -> {
            MadePdf.text(to, 100, 700, "vanlig");
            to.beginText();
            to.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 10);
            to.newLineAtOffset(100, 650);
            to.showText("fet");
            to.endText();
            document.addPage(new PDPage(made.getCOSObject()));
        });
        try (PdfFile pdf = PdfFile.open(file)) {
            List<Word> words = pdf.page(1).words();
            assertNotEquals(words.get(0).font(), words.get(1).font());
            assertEquals(words, pdf.page(1).words());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f,'ö ',r        | 0   | för",
                "a,'o\u0308',b   | 0   | ao\u0308b",
                "5,0,'%'         | 0   | 50%",
                "5,'0',' ','%'   | 2.8 | 50 %",
                "a,' ',b         | 0   | ab",
            })
    void brokenMapsDoNotPartWords(String glyphs, double blank, String expected) {
        WordBuilder builder = new WordBuilder();
        double x = 0;
        for (String part : glyphs.split(",")) {
            String text = part.replace("'", "");
            double width = text.isBlank() ? blank : 5;
            builder.add(glyph(text, x, width));
            x += width;
        }
        assertEquals(expected.strip(), String.join(" ", texts(builder.words())));
    }

    @ParameterizedTest
    @CsvSource({
        "\uFB01nansiering, 5, finansiering",
        "kommuna\uFB00är, 5, kommunaffär",
        "o\uFB03ciell, 5, officiell",
        "in\uFB02ation, 5, inflation",
        "\uFB06öd, 5, stöd",
        "medel\u00AD, 5, medel-",
        "medel\u00ADstor, 0, medelstor",
        "1½m², 5, 1½m²",
    })
    void ligaturesAreTheirLettersAndOtherSignsAreLeft(String written, double hyphenWidth, String expected) {
        WordBuilder builder = new WordBuilder();
        double x = 0;
        for (String letter : written.split("")) {
            double width = letter.equals("\u00AD") ? hyphenWidth : 5;
            builder.add(glyph(letter, x, width));
            x += width;
        }
        assertEquals(expected, String.join(" ", texts(builder.words())));
    }

    private static Glyph glyph(String text, double x, double width) {
        Point2D.Double start = new Point2D.Double(x, 0);
        Point2D.Double end = new Point2D.Double(x + width, 0);
        return new Glyph(
                text,
                start,
                end,
                10,
                new Box(x, -7, x + width, 2),
                "F#1",
                new Glyph.Style(false, 0, 0, false),
                Visibility.SEEN);
    }

    private PdfPage read(MadePdf.Drawing drawing) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, drawing))) {
            return pdf.page(1);
        }
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
