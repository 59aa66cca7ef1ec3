package se.stodkoll.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of A4 at 200 dpi, drawn. */
class DarkBandsTest {
    private static final int DPI = 200;
    private static final int[] BAND = {200, 300, 1200, 40};

    @BeforeAll
    static void load() throws OcrException {
        Natives.load();
    }

    private static Bitmap drawn(Consumer<Graphics2D> ink) throws Exception {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(240, 240, 240));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        try (InputStream face =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, face).deriveFont(Font.BOLD, 26f));
        }
        pen.setColor(Color.BLACK);
        ink.accept(pen);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        try (Bitmap decoded = Bitmap.decode(png.toByteArray(), 10_000_000)) {
            return decoded.toGray();
        }
    }

    private static void band(Graphics2D pen, int level) {
        pen.setColor(new Color(level, level, level));
        pen.fillRect(BAND[0], BAND[1], BAND[2], BAND[3]);
        pen.setColor(Color.WHITE);
        pen.drawString("Kostnadsslag", BAND[0] + 10, BAND[1] + 29);
        pen.drawString("2031", BAND[0] + 700, BAND[1] + 29);
        pen.drawString("Totalt", BAND[0] + 1050, BAND[1] + 29);
        pen.setColor(Color.BLACK);
        pen.drawString("Egen personal", BAND[0] + 10, BAND[1] + 70);
        pen.drawString("150 000", BAND[0] + 700, BAND[1] + 70);
    }

    private static double share(Bitmap gray, int from, int to) throws OcrException {
        try (Bitmap part = gray.clipped(BAND[0] + 20, BAND[1] + 4, BAND[2] - 40, BAND[3] - 8)) {
            long[] levels = part.histogram();
            long count = 0;
            for (int level = from; level < to; level++) {
                count += levels[level];
            }
            return count / (double) (part.width() * part.height());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "40, 0", "90, 0", "60, 1.2", "60, -1.2"})
    void lightTextOnADarkBandIsTurned(int level, double askew) throws Exception {
        try (Bitmap gray = drawn(pen -> {
            pen.rotate(Math.toRadians(askew), BAND[0] + BAND[2] / 2.0, BAND[1] + BAND[3] / 2.0);
            band(pen, level);
        })) {
            DarkBands.lighten(gray, DPI);
            assertTrue(share(gray, 200, 256) > 0.75, "ground " + share(gray, 200, 256));
            assertTrue(share(gray, 0, 80) > 0.02, "letters " + share(gray, 0, 80));
        }
    }

    @Test
    void whatIsNoBandStaysAsItIs() throws Exception {
        Consumer<Graphics2D> others = pen -> {
            for (int line = 0; line < 20; line++) {
                pen.drawString("Regionen BEVILJAR medel för Genomförande och MEDFINANSIERING", 200, 300 + 32 * line);
            }
            pen.fillRect(200, 1100, 1200, 4);
            pen.fillRect(200, 1200, 400, 400);
            pen.fillRect(800, 1200, 60, 40);
            pen.setColor(new Color(200, 200, 200));
            pen.fillRect(200, 1700, 1200, 40);
            pen.setColor(Color.BLACK);
            pen.drawString("Summa kostnader", 210, 1729);
        };
        try (Bitmap before = drawn(others);
                Bitmap after = drawn(others)) {
            DarkBands.lighten(after, DPI);
            assertArrayEquals(before.histogram(), after.histogram());
        }
    }
}
