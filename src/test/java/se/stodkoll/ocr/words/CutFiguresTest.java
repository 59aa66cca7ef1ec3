package se.stodkoll.ocr.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.made.Dice;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Word;

/** Words of pictures that are cut at a side, drawn at random. */
class CutFiguresTest {
    private static final double WIDTH = 595;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void figuresAtAnEdgeAreInDoubt(long seed) {
        Dice dice = new Dice(seed);
        boolean left = dice.chance(0.5);
        List<Word> words = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String text = dice.pick(dice.digits(3), "kronor", dice.digits(2) + "%", "för");
            boolean atEdge = dice.chance(0.5);
            double from = left ? dice.between(atEdge ? 0 : 20, atEdge ? 5 : 100) : WIDTH - 30;
            double to = left ? from + 30 : WIDTH - dice.between(atEdge ? 0 : 20, atEdge ? 5 : 29);
            words.add(Word.ofText(text, new Box(from, 20 * i, to, 20 * i + 10), "", Ink.UNKNOWN));
            if (atEdge && text.matches(".*\\d.*")) {
                cut.add(i + text);
            }
        }
        List<String> doubted = new ArrayList<>();
        List<Word> held = CutFigures.doubted(words, WIDTH);
        for (int i = 0; i < held.size(); i++) {
            assertEquals(words.get(i).text(), held.get(i).text());
            if (held.get(i).confidence() < 0.9) {
                doubted.add(i + held.get(i).text());
            }
        }
        assertEquals(cut, doubted);
    }
}
