package se.stodkoll.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Word;

/** What is small, alone or set sideways on a page, with the real engine; skipped where the language data are not installed. */
class SmallInkTest {
    private static final int DPI = 200;
    private static final int FIRST_ROW = 640;
    private static final int ROW = 60;

    private static List<Word> words;
    private static String text;

    @BeforeAll
    static void readOnce() throws Exception {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        try (TesseractReader reader = TesseractReader.open(Tessdata.locate().orElseThrow())) {
            words = reader.read(new PageImage(png(), 72.0 / DPI, 72.0 / DPI, 0)).words();
            text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        }
    }

    private static byte[] png() throws Exception {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        try (InputStream face =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, face).deriveFont(28f));
        }
        pen.drawString("Föreningen söker bidrag till lokaler, personal och resor.", 200, 300);
        pen.drawString("Kostnaderna är räknade i kronor och gäller hela året.", 200, 340);
        pen.drawString("Post", 200, FIRST_ROW - ROW);
        pen.drawString("2024", 800, FIRST_ROW - ROW);
        pen.drawString("2025", 1100, FIRST_ROW - ROW);
        upright(pen, "Summa", 1370, FIRST_ROW - ROW);
        row(pen, 0, "Lokaler", "500 000", "-", "500 000");
        row(pen, 1, "Resor", "-", "342 600", "342 600");
        row(pen, 2, "Personal", "268 100", "731 400", "999 500");
        pen.drawString("Porto", 200, 1000);
        for (int x = 300; x < 1050; x += 12) {
            pen.fillRect(x, 997, 3, 3);
        }
        pen.drawString("4 712", 1080, 1000);
        pen.fillRect(pen.getFontMetrics().stringWidth("500") + 804, FIRST_ROW - 12, 3, 3); // in the blank
        pen.fillRect(640, FIRST_ROW + 2 * ROW - 12, 3, 3); // alone
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        return png.toByteArray();
    }

    private static void row(Graphics2D pen, int number, String label, String... cells) {
        int y = FIRST_ROW + number * ROW;
        pen.drawString(label, 200, y);
        for (int i = 0; i < cells.length; i++) {
            pen.drawString(cells[i], 900 + 280 * i - pen.getFontMetrics().stringWidth(cells[i]), y);
        }
    }

    private static void upright(Graphics2D pen, String word, int x, int foot) {
        pen.translate(x, foot);
        pen.rotate(-Math.PI / 2);
        pen.drawString(word, 0, 0);
        pen.rotate(Math.PI / 2);
        pen.translate(-x, -foot);
    }

    /** The words of the line whose letters stand at a height of the picture, from left to right. */
    private static String line(int y) {
        double foot = y * 72.0 / DPI;
        return words.stream()
                .filter(w -> Math.abs(w.box().orElseThrow().y1() - foot) < 4
                        && w.ink().quarter() == 0)
                .sorted(Comparator.comparingDouble(w -> w.box().orElseThrow().x0()))
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aHeadSetSidewaysIsReadAsSuch() {
        List<Word> turned = words.stream().filter(w -> w.ink().quarter() == 270).toList();
        assertEquals(List.of("Summa"), turned.stream().map(Word::text).toList(), text);
        assertTrue(turned.get(0).box().orElseThrow().height()
                > turned.get(0).box().orElseThrow().width());
    }

    @Test
    void aDashAloneInItsCellIsRead() {
        assertEquals(2, words.stream().filter(w -> w.text().matches("[-–]")).count(), text);
    }

    @Test
    void dotsThatLeadToAFigureAreNoLetters() {
        assertEquals("Porto 4 712", line(1000));
    }

    @Test
    void aSpeckIsNoSign() {
        assertTrue(line(FIRST_ROW).startsWith("Lokaler 500 000"), line(FIRST_ROW));
        assertEquals("Personal 268 100 731 400 999 500", line(FIRST_ROW + 2 * ROW));
    }

    @Test
    void pointsAndDotsOfPrintAreKept() {
        assertTrue(text.contains("Föreningen söker bidrag till lokaler, personal och resor."), text);
        assertTrue(text.contains("Kostnaderna är räknade i kronor"), text);
    }
}
