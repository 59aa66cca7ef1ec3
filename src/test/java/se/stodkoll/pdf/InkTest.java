package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.word.LeftOutWord;

/** A word tells how it is set: size, weight, direction, colour. */
class InkTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // page turned | text turned anticlockwise | direction as shown | the right angle it is read along
        "0,   0,   0,   0",
        "0,   90,  270, 270",
        "0,   270, 90,  90",
        "0,   180, 180, 180",
        "0,   45,  315, -1",
        "0,   4,   356, 0",
        "90,  0,   90,  90",
        "90,  90,  0,   0",
        "270, 90,  180, 180",
    })
    void directionIsThatOfThePageAsShown(int page, int text, int direction, int quarter) throws Exception {
        Ink ink = inks((document, made, to) -> {
                    made.setRotation(page);
                    turned(to, text, 300, 400);
                })
                .get(0);
        assertEquals(direction, ink.direction());
        assertEquals(quarter, ink.quarter());
        assertEquals(11, ink.size(), 0.01);
    }

    @Test
    void theBaselineIsWhereTheLettersStand() throws Exception {
        List<Ink> inks = inks((document, made, to) -> {
            turned(to, 0, 300, 200);
            turned(to, 90, 40, 200);
        });
        assertEquals(600, inks.get(0).baseline(), 0.01);
        assertEquals(40, inks.get(1).baseline(), 0.01);
    }

    @Test
    void weightColourAndWhatIsNotPaintedAreTold() throws Exception {
        List<Ink> inks = inks((document, made, to) -> {
            MadePdf.text(to, 50, 700, "text");
            to.setNonStrokingColor(new Color(204, 204, 204));
            MadePdf.text(to, 50, 680, "ljus");
            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0.1f);
            to.setNonStrokingColor(Color.BLACK);
            to.setGraphicsStateParameters(clear);
            MadePdf.text(to, 50, 660, "genomsynlig");
            clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(1f);
            to.setGraphicsStateParameters(clear);
            to.beginText();
            to.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 14);
            to.newLineAtOffset(50, 640);
            to.showText("fet");
            to.endText();
            to.setRenderingMode(RenderingMode.FILL_STROKE);
            MadePdf.text(to, 50, 620, "konturerad");
            to.setRenderingMode(RenderingMode.NEITHER);
            MadePdf.text(to, 50, 600, "osynlig");
        });
        assertEquals(
                List.of(false, false, false, true, true, false),
                inks.stream().map(Ink::bold).toList());
        assertEquals(
                List.of(0.0, 0.8, 0.9, 0.0, 0.0, 0.0),
                inks.stream().map(Ink::lightness).toList());
        assertEquals(
                List.of(true, true, true, true, true, false),
                inks.stream().map(Ink::painted).toList());
    }

    private static void turned(PDPageContentStream to, int degrees, float x, float y) throws IOException {
        to.beginText();
        to.setFont(new PDType1Font(FontName.HELVETICA), 11);
        to.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
        to.showText("Stöd");
        to.endText();
    }

    private List<Ink> inks(MadePdf.Drawing drawing) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, drawing))) {
            PdfPage page = pdf.page(1);
            return Stream.concat(
                            page.words().stream(),
                            page.unseen().leftOut().stream().map(LeftOutWord::word))
                    .map(Word::ink)
                    .toList();
        }
    }
}
