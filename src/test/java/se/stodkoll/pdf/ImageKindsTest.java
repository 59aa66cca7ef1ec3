package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.pdf.file.PdfException;

/** Every kind of image that a PDF may hold is drawn, or said not to be: no failed picture passes for a blank page. */
class ImageKindsTest {
    @TempDir
    Path folder;

    /** The picture has a dark bar in its upper left quarter and is white elsewhere. */
    @ParameterizedTest
    @EnumSource(ImageKind.class)
    void isDrawn(ImageKind kind) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, kind))) {
            assertEquals(0, pdf.page(1).signals().undrawableImages());
            assertTrue(isDark(shown(pdf), 0.25, 0.2), "the bar is not there");
            assertFalse(isDark(shown(pdf), 0.75, 0.8), "the paper is not white");
        }
    }

    /** Where the bar stands on the page as shown. */
    @ParameterizedTest
    @CsvSource({"90, 0.8, 0.25", "180, 0.75, 0.8", "270, 0.2, 0.75"})
    void isDrawnTurned(int rotation, double x, double y) throws Exception {
        Path file = MadePdf.file(folder, (document, page, to) -> {
            page.setRotation(rotation);
            ImageKind.GRAY.on(document, page, to);
        });
        try (PdfFile pdf = PdfFile.open(file)) {
            assertTrue(isDark(shown(pdf), x, y), "the bar is not there");
            assertFalse(isDark(shown(pdf), 1 - x, 1 - y), "the paper is not white");
        }
    }

    @ParameterizedTest
    @EnumSource(SpoiltImage.class)
    void isSaidToBeUndrawable(SpoiltImage kind) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, kind))) {
            boolean counted = pdf.page(1).signals().undrawableImages() > 0;
            assertTrue(counted || !pdf.mayBeBlank(1) || fails(pdf), "passes for a page that was read");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ImageKind.class,
            names = {"GRAY", "ONE_BIT", "FAX", "FAX_ONE_DIMENSION", "JPEG", "RUN_LENGTH", "LZW"})
    void aWhitePictureMayBeABlankPage(ImageKind kind) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, kind.blank()))) {
            assertEquals(0, pdf.page(1).signals().undrawableImages());
            assertTrue(pdf.mayBeBlank(1));
        }
    }

    private static boolean fails(PdfFile pdf) {
        return assertThrows(PdfException.class, () -> pdf.image(1, 100)).problem() != null;
    }

    private static BufferedImage shown(PdfFile pdf) throws Exception {
        PageImage image = pdf.image(1, 100);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        for (int turn = 0; turn < image.rotation(); turn += 90) {
            drawn = turned(drawn);
        }
        return drawn;
    }

    private static BufferedImage turned(BufferedImage picture) {
        BufferedImage out = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                out.setRGB(picture.getHeight() - 1 - y, x, picture.getRGB(x, y));
            }
        }
        return out;
    }

    private static boolean isDark(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        return (rgb >> 8 & 0xFF) < 100;
    }
}
