package se.stodkoll.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.made.DrawnLetters;
import se.stodkoll.made.Faces;
import se.stodkoll.made.WrongDigits;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.file.PdfException;

/** Files whose fonts lie about digits, beside the same files as they should be. */
class DrawnFigureCheckTest {
    private static DrawnFigureCheck sight;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        sight = DrawnFigureCheck.keptIn(Path.of(""), 0);
    }

    @AfterAll
    static void close() {
        sight.close();
    }

    /** A page of amounts, shares and days in one face. */
    private static byte[] page(Faces face, Random random) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = face.load(document, random.nextBoolean());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 9 + random.nextInt(4));
                content.setLeading(20);
                content.newLineAtOffset(60, 780);
                for (int i = 0; i < 12; i++) {
                    content.showText(String.format(
                            "Rad %d: %d %03d kr, %d %% till 20%02d-%02d-%02d (dnr %d/%d)",
                            i,
                            1 + random.nextInt(999),
                            random.nextInt(1000),
                            random.nextInt(100),
                            random.nextInt(30),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(1000),
                            random.nextInt(30)));
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private record Read(List<Word> words, DrawnFigureCheck.Seen seen) {}

    private Read read(byte[] pdf) throws IOException, PdfException {
        Path file = Files.write(folder.resolve("in.pdf"), pdf);
        try (PdfFile open = PdfFile.open(file)) {
            List<Word> words = open.page(1).words();
            return new Read(
                    words,
                    sight.look(words, open.signs(1), List.of(), () -> fail("drawn although its font has outlines")));
        }
    }

    @Test
    void aFigureThatTheFontTellsWronglyIsHeldAsThePageShowsItAndInDoubt() throws Exception {
        Random random = new Random(21);
        for (Faces face : Faces.embedded()) {
            byte[] right = page(face, random);
            List<Word> shown = read(right).words();
            Read told = read(WrongDigits.in(right, 1 + random.nextInt(10), 1, random));
            List<String> passed = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                Word was = told.words().get(i);
                Word held = told.seen().words().get(i);
                boolean lied = !was.text().equals(shown.get(i).text());
                assertEquals(shown.get(i).text(), held.text(), face + " says " + was.text());
                if (lied
                        && (held.confidence() >= 0.9
                                || held.source() != Source.REPAIRED
                                || !held.raw().equals(was.text()))) {
                    passed.add(was.text());
                }
                if (!lied) {
                    assertEquals(was, held, face.toString());
                }
            }
            assertEquals(List.of(), passed, face.toString());
            assertTrue(told.seen().seen() < told.seen().figures(), face.toString());
        }
    }

    @Test
    void everyFigureOfAnHonestFontIsSeenTwice() throws Exception {
        Random random = new Random(22);
        for (Faces face : Faces.values()) {
            Read read = read(page(face, random));
            assertEquals(read.words(), read.seen().words(), face.toString());
            assertEquals(read.seen().figures(), read.seen().seen(), face.toString());
        }
    }

    /** A page in a font without outlines, its codes told as this. */
    private Read drawn(String told) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = DrawnLetters.of(document, "LiberationSerif-Regular.ttf", told);
            StringBuilder text = new StringBuilder("BT /F1 11 Tf 60 780 Td 20 TL ");
            for (String line :
                    List.of("595 000 kr, 40 % av 1 487 500 kr", "2025-03-01 till 2026-12-31", "dnr 24RS1368")) {
                text.append('(').append(line).append(") Tj T* ");
            }
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F1"), font);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream()) {
                out.write((text + "ET").getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            Path file = folder.resolve("drawn.pdf");
            document.save(file.toFile());
            try (PdfFile open = PdfFile.open(file)) {
                PdfPage read = open.page(1);
                var picture = Optional.of(new DrawnFigureCheck.Drawing(open.render(1, 200), read.width()));
                return new Read(read.words(), sight.look(read.words(), open.signs(1), open.marks(1), () -> picture));
            }
        }
    }

    /** How a digit may be painted that is no character of the text. */
    private enum Painted {
        PATH,
        PICTURE
    }

    @ParameterizedTest
    @EnumSource(Painted.class)
    void aDigitThatIsPaintedBesideAFigureIsMissedInIt(Painted painted) throws Exception {
        Random random = new Random(23 + painted.ordinal());
        for (int i = 0; i < 4; i++) {
            String amount = "%d%02d 000".formatted(2 + random.nextInt(8), random.nextInt(100));
            Path file = folder.resolve("painted.pdf");
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PDFont font = new PDType1Font(FontName.HELVETICA);
                float y = 600 + random.nextInt(100);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (float up : List.of(0f, 60f)) {
                        content.beginText();
                        content.setFont(font, 11);
                        content.newLineAtOffset(100, y + up);
                        content.showText(amount + " kronor");
                        content.endText();
                    }
                    one(document, content, painted, 93, y);
                }
                document.save(file.toFile());
            }
            try (PdfFile open = PdfFile.open(file)) {
                PdfPage read = open.page(1);
                var picture = Optional.of(new DrawnFigureCheck.Drawing(open.render(1, 200), read.width()));
                DrawnFigureCheck.Seen seen = sight.look(read.words(), open.signs(1), open.marks(1), () -> picture);
                assertTrue(seen.words().get(3).confidence() == 1, "nothing is painted beside " + seen.words());
                assertTrue(seen.words().get(0).confidence() < 0.9, painted + " beside " + amount);
            }
        }
    }

    /** The digit 1 at a place. */
    private static void one(PDDocument document, PDPageContentStream to, Painted painted, float x, float y)
            throws IOException {
        if (painted == Painted.PATH) {
            to.moveTo(x + 2.6f, y);
            for (float[] at : new float[][] {{2.6f, 6}, {1, 5.4f}, {1, 6.4f}, {3.8f, 7.9f}, {3.8f, 0}}) {
                to.lineTo(x + at[0], y + at[1]);
            }
            to.fill();
            return;
        }
        BufferedImage picture = new BufferedImage(60, 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 60, 100);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(11));
        g.drawLine(34, 12, 34, 88);
        g.drawLine(12, 32, 34, 16);
        g.dispose();
        to.drawImage(LosslessFactory.createFromImage(document, picture), x, y - 1, 6, 10);
    }

    /** A map that says two digits of one shape, or a sign without a width of a digit's shape. */
    @ParameterizedTest
    @ValueSource(strings = {"00350035", "200B", "00AD", "2060"})
    void aFigureOfWhichADigitIsMappedOddlyIsInDoubt(String said) throws Exception {
        Random random = new Random(24);
        Faces face = Faces.embedded().get(random.nextInt(Faces.embedded().size()));
        byte[] right = page(face, random);
        Read told = read(WrongDigits.said(right, '5', said));
        List<String> sure = told.seen().words().stream()
                .filter(word -> word.text().matches("[0-9]{1,3}") && word.confidence() >= 0.9)
                .map(Word::text)
                .toList();
        assertTrue(texts(read(right).words()).containsAll(sure), sure.toString());
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    @Test
    void aFigureWithoutOutlinesIsSeenInTheDrawnPage() throws Exception {
        StringBuilder codes = new StringBuilder();
        for (char code = 32; code <= 126; code++) {
            codes.append(code);
        }
        Read honest = drawn(codes.toString());
        assertEquals(honest.words(), honest.seen().words());
        assertEquals(honest.seen().figures(), honest.seen().seen());

        codes.setCharAt('5' - 32, '6');
        Read lying = drawn(codes.toString());
        for (int i = 0; i < honest.words().size(); i++) {
            boolean lied =
                    !lying.words().get(i).text().equals(honest.words().get(i).text());
            Word held = lying.seen().words().get(i);
            assertEquals(honest.words().get(i).text(), held.text());
            assertEquals(lied, held.confidence() < 0.9, held.text());
        }
        assertTrue(lying.seen().seen() < lying.seen().figures());
    }
}
