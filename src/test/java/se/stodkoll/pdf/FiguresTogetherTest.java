package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.made.Dice;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/** Figures set so close or over each other that they must not be read as one, on papers drawn at random. */
class FiguresTogetherTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void ofTwoFiguresPrintedOverEachOtherNoneIsSure(long seed) throws Exception {
        Dice dice = new Dice(seed);
        String under = dice.between(1, 4) + dice.digits(2);
        String over = dice.between(5, 9) + dice.digits(2);
        PdfPage page = read((document, made, to) -> {
            MadePdf.text(to, 60, 700, under + " kronor för " + "projektet");
            MadePdf.text(to, 60 + dice.between(0, 3), 700, over);
        });
        List<Word> figures = page.words().stream()
                .filter(word -> word.text().matches("\\d+"))
                .toList();
        assertEquals(2, figures.size());
        assertTrue(figures.stream().allMatch(word -> word.confidence() < 0.9 && word.source() == Source.REPAIRED));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void aSmallDigitIsNoPartOfTheNumberBehindIt(long seed) throws Exception {
        Dice dice = new Dice(seed);
        String amount = dice.between(1, 9) + dice.digits(2) + " " + dice.digits(3);
        boolean unseen = dice.chance(0.5);
        float size = dice.between(unseen ? 12 : 25, unseen ? 18 : 38) / 10f;
        PdfPage page = read((document, made, to) -> {
            to.beginText();
            to.setFont(MadePdf.PLAIN, size);
            to.newLineAtOffset(60 - 0.6f * size, 700);
            to.showText(dice.digits(1));
            to.endText();
            MadePdf.text(to, 60, 700, amount + " kronor");
        });
        List<String> read =
                new ArrayList<>(page.words().stream().map(Word::text).toList());
        assertTrue(read.containsAll(List.of((amount + " kronor").split(" "))), read.toString());
        assertEquals(unseen ? 3 : 4, read.size());
    }

    private PdfPage read(MadePdf.Drawing drawing) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, drawing))) {
            return pdf.page(1);
        }
    }
}
