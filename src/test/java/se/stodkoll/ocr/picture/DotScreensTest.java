package se.stodkoll.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of A4 at 200 dpi in black and white, drawn. */
class DotScreensTest {
    private static final int DPI = 200;
    private static final int[] TINT = {200, 300, 1200, 40};

    @BeforeAll
    static void load() throws OcrException {
        Natives.load();
    }

    private static Bitmap drawn(Consumer<BufferedImage> ground, Consumer<Graphics2D> ink) throws Exception {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        ground.accept(page);
        try (InputStream face =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, face).deriveFont(26f));
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

    private static void row(Graphics2D pen) {
        pen.drawString("Projektledare", TINT[0] + 10, TINT[1] + 29);
        pen.drawString("468 240", TINT[0] + 700, TINT[1] + 29);
        pen.drawString("1 683.5", TINT[0] + 1050, TINT[1] + 29);
        pen.drawString("Konsulttjänster", TINT[0] + 10, TINT[1] + 70);
        pen.drawString("245 615", TINT[0] + 700, TINT[1] + 70);
    }

    /** Dots in rows that are set off against each other. */
    private static void regular(BufferedImage page) {
        for (int y = 0; y < TINT[3]; y++) {
            for (int x = 0; x < TINT[2]; x++) {
                if ((x + 2 * y) % 5 == 0) {
                    page.setRGB(TINT[0] + x, TINT[1] + y, 0);
                }
            }
        }
    }

    private static void strewn(BufferedImage page) {
        Random random = new Random(4);
        for (int y = 0; y < TINT[3]; y++) {
            for (int x = 0; x < TINT[2]; x++) {
                if (random.nextInt(100) < 25) {
                    page.setRGB(TINT[0] + x, TINT[1] + y, 0);
                }
            }
        }
    }

    private static double dark(Bitmap gray, int x, int y, int width, int height) throws OcrException {
        try (Bitmap part = gray.clipped(x, y, width, height);
                Bitmap ink = part.darkerThan(128)) {
            return ink.ink() / (double) (width * height);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0.001", "false, 0.015"})
    void dotsGoAndLettersStay(boolean even, double left) throws Exception {
        try (Bitmap plain = drawn(page -> {}, DotScreensTest::row);
                Bitmap gray = drawn(even ? DotScreensTest::regular : DotScreensTest::strewn, DotScreensTest::row)) {
            DotScreens.clear(gray, DPI);
            assertTrue(dark(gray, 500, 308, 300, 24) < left, "ground " + dark(gray, 500, 308, 300, 24));
            assertEquals(dark(plain, 900, 308, 100, 24), dark(gray, 900, 308, 100, 24), 0.05, "a figure");
            assertEquals(dark(plain, 210, 350, 200, 24), dark(gray, 210, 350, 200, 24), 0.001, "the row below");
        }
    }

    @Test
    void whatIsNoScreenStaysAsItIs() throws Exception {
        Consumer<Graphics2D> others = pen -> {
            for (int line = 0; line < 20; line++) {
                pen.drawString(
                        "Regionen beviljar medel: i, j, ä, ö och ü ........ 12.345.678,90 %", 200, 300 + 32 * line);
            }
            for (int x = 200; x < 1400; x += 4) {
                pen.fillRect(x, 1100, 2, 2);
            }
            pen.fillRect(200, 1200, 400, 40);
        };
        Consumer<BufferedImage> dirt = page -> {
            Random random = new Random(9);
            for (int speck = 0; speck < 20_000; speck++) {
                page.setRGB(random.nextInt(page.getWidth()), random.nextInt(page.getHeight()), 0);
            }
        };
        try (Bitmap before = drawn(dirt, others);
                Bitmap after = drawn(dirt, others)) {
            DotScreens.clear(after, DPI);
            assertArrayEquals(before.histogram(), after.histogram());
        }
    }
}
