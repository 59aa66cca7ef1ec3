package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.pdf.file.PdfException;

/** What a page says of itself: lines, pictures, text that can't be seen, images that can't be drawn. */
class SignalsTest {
    @TempDir
    Path folder;

    @Test
    void boxesAndThinBarsAreRulingsAndWideOnesAreNot() throws Exception {
        PdfPage page = read((document, made, to) -> {
            to.addRect(100, 100, 200, 50);
            to.stroke();
            to.addRect(100, 300, 300, 0.5f);
            to.fill();
            to.addRect(100, 400, 300, 60);
            to.fill();
        });
        assertEquals(3, page.rulings().stream().filter(r -> r.horizontal()).count());
        assertEquals(2, page.rulings().stream().filter(r -> !r.horizontal()).count());
    }

    @Test
    void cellBordersInARowAreOneLine() throws Exception {
        PdfPage page = read((document, made, to) -> {
            for (int column = 0; column < 4; column++) {
                to.addRect(100 + 80 * column, 100, 80, 20);
                to.stroke();
            }
        });
        assertEquals(2, page.rulings().stream().filter(r -> r.horizontal()).count());
        assertEquals(5, page.rulings().stream().filter(r -> !r.horizontal()).count());
    }

    @Test
    void textDrawnWithoutInkIsInvisible() throws Exception {
        PdfPage page = read((document, made, to) -> {
            to.setRenderingMode(RenderingMode.NEITHER);
            MadePdf.text(to, 100, 700, "osynlig");
        });
        assertEquals(1, page.signals().invisibleTextShare());
        assertEquals(0, page.signals().textCoverage());
    }

    @Test
    void textUnderAPictureOfThePageIsInvisible() throws Exception {
        PdfPage page = read((document, made, to) -> {
            MadePdf.text(to, 100, 700, "dold");
            to.drawImage(LosslessFactory.createFromImage(document, paper()), 0, 0, 600, 800);
            MadePdf.text(to, 100, 600, "ovan");
        });
        assertEquals(0.5, page.signals().invisibleTextShare());
        assertEquals(1, page.signals().imageCoverage(), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"JPXDecode, 100, DAMAGED", "JBIG2Decode, 100, DAMAGED", "JBIG2Decode, 35000, TOO_LARGE"})
    void anImageThatCannotBeDrawnIsSaidAndNeverPassedAsBlank(String codec, int side, ProblemCode code)
            throws Exception {
        Path file = MadePdf.file(
                folder, (document, made, to) -> to.drawImage(spoilt(document, codec, side), 0, 0, 600, 800));
        try (PdfFile pdf = PdfFile.open(file)) {
            assertTrue(pdf.page(1).signals().undrawableImages() > 0);
            PdfException failure = assertThrows(PdfException.class, () -> pdf.image(1, 100));
            assertEquals(code, failure.problem().code());
            assertEquals(1, failure.problem().page());
        }
    }

    @Test
    void aFullPageJpegIsTakenAsItIs() throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(paper(), "jpg", jpeg);
        Path file = MadePdf.file(folder, (document, made, to) -> {
            made.setRotation(90);
            to.drawImage(JPEGFactory.createFromByteArray(document, jpeg.toByteArray()), 0, 0, 600, 800);
        });
        try (PdfFile pdf = PdfFile.open(file)) {
            PageImage image = pdf.image(1, 200);
            assertArrayEquals(jpeg.toByteArray(), image.bytes());
            assertEquals(90, image.rotation());
            assertEquals(600.0 / 150, image.pointsPerPixelX(), 1e-6);
        }
    }

    @Test
    void aStampOverAScanIsDrawnWithIt() throws Exception {
        Path file = MadePdf.file(folder, (document, made, to) -> {
            to.drawImage(LosslessFactory.createFromImage(document, paper()), 0, 0, 600, 800);
            MadePdf.text(to, 100, 600, "Inkom 2024-01-01");
        });
        try (PdfFile pdf = PdfFile.open(file)) {
            BufferedImage drawn =
                    ImageIO.read(new ByteArrayInputStream(pdf.image(1, 72).bytes()));
            assertEquals(600, drawn.getWidth());
            assertEquals(800, pdf.render(1, 72).getHeight());
        }
    }

    private static BufferedImage paper() {
        BufferedImage paper = new BufferedImage(150, 200, BufferedImage.TYPE_BYTE_GRAY);
        paper.getRaster().setPixel(75, 100, new int[] {255});
        return paper;
    }

    private static PDImageXObject spoilt(PDDocument document, String codec, int side) throws IOException {
        byte[] noise = "this is no picture".getBytes(StandardCharsets.US_ASCII);
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(noise),
                COSName.getPDFName(codec),
                side,
                side,
                8,
                PDDeviceGray.INSTANCE);
    }

    private PdfPage read(MadePdf.Drawing drawing) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, drawing))) {
            return pdf.page(1);
        }
    }
}
