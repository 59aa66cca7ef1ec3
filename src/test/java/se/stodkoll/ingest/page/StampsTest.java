package se.stodkoll.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.OcrPage;

/** What lies under a stamp in colour is seen without it; colour that is the text itself is left alone. */
class StampsTest {
    private static final double POINTS = 72.0 / 200;

    @ParameterizedTest
    @CsvSource({"C8142A, -14, 300, 500", "1E46C8, 9, 700, 900", "1E9632, 0, 500, 300"})
    void theLinesUnderAStampAreWholeAndWithoutColour(String colour, int degrees, int x, int y) throws IOException {
        List<Stamps.Band> bands = Stamps.in(page(pen -> {
            lines(pen);
            stamp(pen, Color.decode("0x" + colour), degrees, x, y);
        }));
        assertEquals(1, bands.size());
        Box stamp = bands.get(0).stamp();
        assertTrue(stamp.contains((x + 150) * POINTS, (y + 45) * POINTS), stamp.toString());
        BufferedImage band =
                ImageIO.read(new ByteArrayInputStream(bands.get(0).image().bytes()));
        assertEquals(1654, band.getWidth());
        assertTrue(bands.get(0).top() < stamp.y0() && bands.get(0).top() + band.getHeight() * POINTS > stamp.y1());
        assertEquals(1, band.getRaster().getNumBands());
    }

    @Test
    void aHeadingInColourAndAFillAreNoStamps() throws IOException {
        assertEquals(List.of(), Stamps.in(page(pen -> {
            lines(pen);
            pen.setColor(Color.BLUE);
            pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
            pen.drawString("Rubrik i blått", 150, 150);
            pen.setColor(new Color(120, 160, 255));
            pen.fillRect(150, 1700, 900, 120);
            pen.setColor(Color.BLACK);
            pen.drawString("på färgad botten", 200, 1770);
        })));
    }

    @Test
    void whereMoreIsReadWithoutTheStampThatIsTakenButNotForSure() throws IOException {
        Stamps.Band band = new Stamps.Band(null, new Box(100, 100, 200, 140), 90);
        OcrPage page = page(word("högst", 60, 110, .96), word("S9EXP", 110, 110, .2), word("kronor", 220, 110, .95));
        OcrPage without = page(word("högst", 60, 20, .96), word("595", 110, 20, .97), word("000", 140, 20, .97));
        OcrPage made = band.into(page, without);
        assertEquals(
                List.of("högst", "kronor", "595", "000"),
                made.words().stream().map(Word::text).toList());
        assertEquals(
                List.of(.96, .95, .8, .8),
                made.words().stream().map(Word::confidence).toList());
        assertEquals(110, made.words().get(2).box().orElseThrow().y0());
        assertSame(page, band.into(page, page(word("x", 110, 20, .3))));
    }

    private static OcrPage page(Word... words) {
        return new OcrPage(595, 842, List.of(words), List.of(), 0, false);
    }

    private static Word word(String text, double x, double y, double confidence) {
        return Word.ofOcr(text, new Box(x, y, x + 25, y + 10), confidence, List.of());
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static PageImage page(Drawing drawing) throws IOException {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1654, 2339);
        drawing.with(pen);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return new PageImage(out.toByteArray(), POINTS, POINTS, 0);
    }

    private static void lines(Graphics2D pen) {
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        for (int y = 250; y < 1600; y += 45) {
            pen.drawString("Nämnden beviljar föreningen stöd med högst 412 000 kronor för perioden.", 190, y);
        }
    }

    private static void stamp(Graphics2D pen, Color colour, int degrees, int x, int y) {
        Graphics2D turned = (Graphics2D) pen.create();
        turned.rotate(Math.toRadians(degrees), x + 150, y + 45);
        turned.setColor(colour);
        turned.setStroke(new BasicStroke(5));
        turned.drawRect(x, y, 300, 90);
        turned.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 44));
        turned.drawString("INKOMMET", x + 20, y + 62);
        turned.dispose();
    }
}
