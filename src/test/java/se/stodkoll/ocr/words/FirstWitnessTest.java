package se.stodkoll.ocr.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read for a digit or a bullet, by what stands beside it. Words are 20 high, with a blank of 8 between. */
class FirstWitnessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "högst I 320 557 kr    | högst 1 320 557 kr",
                "I 2024 ska det        | I 2024 ska det",
                "§ 442 839             | 5 442 839",
                "enligt § 442          | enligt § 442",
                "2.566 268             | 2 566 268",
                "dnr 2.566 av          | dnr 2.566 av",
                "$1300 052             | $1300 052",
            })
    void digitsByTheirPlace(String seen, String expected) {
        assertEquals(expected.strip(), text(MisreadFirstDigits.read(line(seen.strip(), 20))));
    }

    @ParameterizedTest
    @CsvSource({"o, 14, •", "0, 13, •", "0, 20, 0", "a, 14, a"})
    void aLowRoundMarkThatLeadsALineIsABullet(String mark, int height, String expected) {
        List<RawWord> line = new ArrayList<>(line("x medel 125 000 och 98 310 kr", 20));
        line.set(0, new RawWord(mark, 0.8, 0, 5, height, height, 0));
        assertEquals(expected + " medel 125 000 och 98 310 kr", text(Bullets.read(line)));
    }

    private static List<RawWord> line(String text, int height) {
        List<RawWord> words = new ArrayList<>();
        int x = 0;
        for (String word : text.split(" ")) {
            words.add(new RawWord(word, 0.9, x, 0, 10 * word.length(), height, 0));
            x += 10 * word.length() + 8;
        }
        return words;
    }

    private static String text(List<RawWord> words) {
        return words.stream().map(RawWord::text).collect(Collectors.joining(" "));
    }
}
