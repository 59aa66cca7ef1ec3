package se.stodkoll.grid.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Amounts typed with a letter's width between their groups, on a form printed with narrow blanks. */
class TypedThousandsTest {
    private final List<Word> words = new ArrayList<>();

    private void put(double x, double y, String text, double step, double blank) {
        double at = x;
        for (String word : text.split(" ")) {
            words.add(Word.ofOcr(word, new Box(at, y, at + step * word.length() - 1, y + 7), 0.9, List.of()));
            at += step * word.length() - 1 + blank;
        }
    }

    private List<String> tokens(String... amounts) {
        put(60, 40, "Föreningen söker bidrag till sommarens verksamhet för alla barn i bygden", 4.5, 3);
        put(60, 54, "Anvisningar finns på baksidan av blanketten som lämnas till kommunen i april", 4.5, 3);
        double y = 80;
        for (String amount : amounts) {
            put(60, y, "Hyra", 4.5, 3);
            put(250, y, amount, 6.5, 8);
            y += 14;
        }
        List<Line> lines = Layout.of(words, List.of(), 595, 842).textLines();
        List<String> found = new ArrayList<>();
        Tokenizer.of(lines).tokens(lines).stream()
                .skip(2)
                .forEach(l -> l.tokens().stream().skip(1).forEach(t -> found.add(t.text())));
        return found;
    }

    @Test
    void aGroupThatBeginsWithNoughtShowsHowWideTheBlanksInsideAmountsAre() {
        assertEquals(List.of("26 400", "14 500", "60 000"), tokens("26 400", "14 500", "60 000"));
    }

    @Test
    void figuresAsFarApartWithoutSuchAGroupMayBeTwo() {
        assertEquals(List.of("26", "400", "14", "500"), tokens("26 400", "14 500"));
    }
}
