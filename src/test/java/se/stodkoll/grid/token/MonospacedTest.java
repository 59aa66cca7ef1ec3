package se.stodkoll.grid.token;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/** Typewriting told from print by its steps. */
class MonospacedTest {
    private final List<Word> words = new ArrayList<>();

    /** Words with letters as wide as a step, points. */
    private void put(String text, double y, double step, double blank) {
        double at = 60;
        for (String word : text.split(" ")) {
            words.add(Word.ofOcr(word, new Box(at + 0.4, y, at + step * word.length() - 0.4, y + 7), 0.9, List.of()));
            at += step * word.length() + blank;
        }
    }

    private boolean isMonospaced() {
        return Monospaced.isIn(Layout.of(words, List.of(), 595, 842).textLines());
    }

    @Test
    void typewritingStepsEvenly() {
        for (int line = 0; line < 4; line++) {
            put("Projektet genomförs tillsammans med föreningar i länet under perioden", 60 + 12 * line, 6, 6);
        }
        assertTrue(isMonospaced());
    }

    @Test
    void printIsNoTypewriting() {
        put("Projektet genomförs tillsammans med föreningar i länet under hela perioden", 60, 5, 2.8);
        put("Nämnden har tidigare behandlat frågan och bedömer att underlaget är gott", 72, 4.2, 2.8);
        put("Ansökan kom in till oss i mars och kompletterades under april samma år", 84, 5.6, 2.8);
        assertFalse(isMonospaced());
    }
}
