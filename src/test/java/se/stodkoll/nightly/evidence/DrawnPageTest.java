package se.stodkoll.nightly.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.report.PageCrops;

class DrawnPageTest {
    /** 600 × 800 points at two pixels a point, white with a blue patch at 100–140 × 200–220 points. */
    private static BufferedImage page() {
        BufferedImage image = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 1600; y++) {
                boolean patch = x >= 200 && x < 280 && y >= 400 && y < 440;
                image.setRGB(x, y, (patch ? Color.BLUE : Color.WHITE).getRGB());
            }
        }
        return image;
    }

    @Test
    void aCropShowsTheBoxFramedInThePageFromEdgeToEdge() throws IOException {
        DrawnPage picture = DrawnPage.of(page(), 600, 800).orElseThrow();
        PageCrops.Crop crop = picture.crop(List.of(new Box(100, 200, 140, 220)), List.of(), Optional.empty());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(crop.png()));
        assertEquals(1000, image.getWidth(), "600 points at 120 dots an inch");
        assertEquals(Math.round((20 + 2 * 24) / 0.6), image.getHeight());
        assertEquals(image.getWidth(), crop.width());
        assertEquals(image.getHeight(), crop.height());
        assertEquals(0.2, crop.focus(), 0.001);
        assertEquals(Color.BLUE.getRGB(), image.getRGB(200, image.getHeight() / 2));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(2, 2));
        assertTrue(new Color(image.getRGB(200, 40 - 3)).getRed() > 150, "the frame above the box");
    }

    @Test
    void twoBoxesAreFramedInOnePicture() throws IOException {
        DrawnPage picture = DrawnPage.of(page(), 600, 800).orElseThrow();
        PageCrops.Crop crop = picture.crop(
                List.of(new Box(100, 200, 140, 220), new Box(300, 420, 340, 440)), List.of(), Optional.empty());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(crop.png()));
        assertEquals(Math.round((240 + 2 * 24) / 0.6), image.getHeight());
        assertTrue(new Color(image.getRGB(533, 407 - 3)).getRed() > 150, "the frame above the lower box");
    }

    @Test
    void theHeadsOfColumnsStandAboveAndANarrowPictureHasTheLabelBesideTheAmount() throws IOException {
        DrawnPage picture = DrawnPage.of(page(), 600, 800).orElseThrow();
        PageCrops.Crop crop = picture.crop(
                List.of(new Box(500, 600, 540, 610)),
                List.of(new Box(40, 600, 120, 610)),
                Optional.of(new Box(40, 205, 540, 215)));
        int head = (int) Math.round(18 / 0.6);
        int strip = (int) Math.round((10 + 2 * 24) / 0.6);
        assertEquals(head + 3 + strip, crop.height(), "the head, a line for what is left out, the strip");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(crop.png()));
        assertEquals(Color.BLUE.getRGB(), image.getRGB(200, 10), "the patch that stands in the head");
        PageCrops.Narrow narrow = crop.narrow().orElseThrow();
        assertEquals(Math.round((40 + 80 + 4 * 8) / 0.6) + 3, narrow.width(), 2);
        assertEquals(crop.height(), narrow.height());
    }

    @Test
    void aHeadRightAboveIsNotParted() {
        DrawnPage picture = DrawnPage.of(page(), 600, 800).orElseThrow();
        PageCrops.Crop crop =
                picture.crop(List.of(new Box(100, 240, 140, 250)), List.of(), Optional.of(new Box(100, 205, 140, 215)));
        assertEquals(Math.round((274 - 201) / 0.6), crop.height(), 1);
        assertEquals(Optional.empty(), crop.narrow(), "no label to stand beside");
    }

    @Test
    void aBoxAtTheEdgeIsCutThere() throws IOException {
        DrawnPage picture = DrawnPage.of(page(), 600, 800).orElseThrow();
        assertEquals(
                Math.round((10 + 24) / 0.6),
                picture.crop(List.of(new Box(0, 0, 10, 10)), List.of(), Optional.empty())
                        .height());
        assertEquals(
                Math.round(800 / 0.6),
                picture.crop(List.of(new Box(0, 900, 10, 910)), List.of(), Optional.empty())
                        .height(),
                "off the page: all of it");
    }

    @ParameterizedTest
    @CsvSource({"600, 800, true", "606, 800, true", "800, 600, false", "0, 0, false"})
    void aPictureOfAnotherShapeThanThePageIsNotUsed(double width, double height, boolean used) {
        assertEquals(used, !DrawnPage.of(page(), width, height).equals(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 240, 420", "90, 1179, 240", "180, 959, 1179", "270, 420, 959"})
    void turningIsClockwise(int degrees, int x, int y) {
        assertEquals(Color.BLUE.getRGB(), DrawnPage.turned(page(), degrees).getRGB(x, y));
    }

    @Test
    void aWholePageOfAScanWithGrainIsPackedHarder() throws IOException {
        BufferedImage grain = new BufferedImage(992, 1403, BufferedImage.TYPE_INT_RGB); // A4 as pages are drawn
        Random random = new Random(1);
        for (int i = 0; i < 992 * 1403; i++) {
            grain.setRGB(i % 992, i / 992, 0xE0E0E0 | random.nextInt(0x1F) * 0x10101);
        }
        byte[] picture = DrawnPage.of(grain, 595, 842).orElseThrow().whole();
        assertTrue(picture.length <= 400_000, picture.length + " bytes");
        assertEquals(992, ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
        assertEquals((byte) 0xFF, picture[0], "JPEG");
    }

    @Test
    void aWholePlainPageKeepsEveryDot() throws IOException {
        byte[] picture = DrawnPage.of(page(), 600, 800).orElseThrow().whole();
        assertEquals((byte) 0x89, picture[0], "PNG");
        assertEquals(
                Color.BLUE.getRGB(),
                ImageIO.read(new ByteArrayInputStream(picture)).getRGB(210, 410));
    }
}
