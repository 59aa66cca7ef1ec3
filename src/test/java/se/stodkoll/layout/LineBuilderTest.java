package se.stodkoll.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

class LineBuilderTest {
    private static Word word(String text, double x, double y, double width, double height) {
        return Word.ofText(text, new Box(x, y, x + width, y + height), "f");
    }

    private static List<String> texts(List<Word> words) {
        return LineBuilder.lines(words).stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // what stands beside "Kostnad" (10 high, at y 100)          | y   | height | same line
                "a cell far to the right                                     | 100 | 10     | true",
                "a cell one point lower                                      | 101 | 10     | true",
                "a raised note mark                                          | 97  | 6      | true",
                "a lowered index                                             | 106 | 6      | true",
                "a dash in the middle                                        | 104 | 1      | true",
                "a full stop at the foot                                     | 108.5 | 1.5  | true",
                "larger digits                                               | 96  | 16     | true",
                "the next line, set tight                                    | 110 | 10     | false",
                "a cell between two lines of a wrapped label                 | 106 | 10     | false",
                "a word set upright over several lines                       | 80  | 60     | false",
            })
    void whatSharesALine(String what, double y, double height, boolean same) {
        List<Word> words =
                List.of(word("Kostnad", 50, 100, 40, 10), word("per", 95, 100, 20, 10), word("X", 450, y, 30, height));
        assertEquals(same ? 1 : 2, LineBuilder.lines(words).size(), what);
    }

    /** "Investeringar", its box grown by a piece of the line above, as a scan has it. */
    @Test
    void aLabelThatADrawnLineTouchesStaysInItsRow() {
        List<Word> words = new ArrayList<>(List.of(word("Investeringar", 71, 199.1, 72, 22.6)));
        words.addAll(List.of(word("149", 411, 201.2, 26, 13.7), word("936", 441, 206.6, 18, 8.3)));
        for (int row = 0; row < 4; row++) {
            words.addAll(List.of(word("Lokaler", 71, 225 + 19 * row, 40, 9), word("86", 412, 225 + 19 * row, 19, 9)));
        }
        assertEquals("Investeringar 149 936", texts(words).get(0));
    }

    @Test
    void aWordReadOverSeveralRowsBeginsNoLineThatOthersJoin() {
        List<Word> words = new ArrayList<>(List.of(word("OCOC", 450, 82, 5, 63)));
        for (int row = 0; row < 7; row++) {
            words.add(word("Rad", 50, 81 + 10 * row, 30, 7));
            words.add(word("90", 400, 81 + 10 * row, 10, 7));
            words.add(word("625", 413, 81.3 + 10 * row, 15, 7));
        }
        assertEquals(
                Collections.nCopies(7, "Rad 90 625"),
                texts(words).stream().filter(t -> !t.equals("OCOC")).toList());
    }

    @Test
    void wordsComeInReadingOrderWhateverTheirOrderInTheFile() {
        List<Word> words = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            StringBuilder line = new StringBuilder();
            for (int cell = 0; cell < 5; cell++) {
                words.add(word(row + ":" + cell, 50 + 100 * cell, 80 + 14 * row, 30, 9 + cell % 2));
                line.append(cell == 0 ? "" : " ").append(row).append(':').append(cell);
            }
            expected.add(line.toString());
        }
        Collections.shuffle(words, new Random(7));
        assertEquals(expected, texts(words));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, -0.3, 0, 0.3, 1, 2})
    void aSkewedPageKeepsItsLines(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        List<Word> words = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                double x = 50 + 50 * i;
                double ragged = (i * 7 + row) % 3 == 0 ? 2 : 0;
                words.add(word("o" + row + "." + i, x, 80 + 13 * row + slope * x, 44, 8 + ragged));
                line.append(i == 0 ? "" : " ").append("o" + row + "." + i);
            }
            expected.add(line.toString());
        }
        assertEquals(expected, texts(words));
    }

    @Test
    void aLabelsSecondLineIsItsOwnAndTheRowKeepsItsCells() {
        List<Word> words = List.of(
                word("Köp", 50, 100, 20, 10),
                word("av", 73, 100, 10, 10),
                word("100", 300, 100, 20, 10),
                word("000", 323, 100, 20, 10),
                word("100", 450, 100, 20, 10),
                word("000", 473, 100, 20, 10),
                word("tjänster", 50, 112, 40, 10));
        assertEquals(List.of("Köp av 100 000 100 000", "tjänster"), texts(words));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(List.of(), LineBuilder.lines(List.of()));
        assertEquals(List.of(), LineBuilder.lines(List.of(word(" ", 1, 1, 1, 1), Word.ofPlainText("utan plats"))));
    }
}
