package se.stodkoll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Options behind empty boxes are not said. */
class TickBoxesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[X] Avslag | Avslag",
                "[ ] Bifall | ''",
                "[] Bifall | ''",
                "☐ Bifall | ''",
                "☒ Avslag | Avslag",
                "( ) Ja (x) Nej | Nej",
                "[x] Stadgar [ ] Budget [x] Protokoll | Stadgar Protokoll",
                "[ x ] Avslag | Avslag",
                "Avslag [1] | Avslag [1]",
                "Skulder? Nej [X] Ja [ ] | Skulder? Nej [X] Ja [ ]",
                "Bifall | Bifall",
            })
    void whatIsTicked(String line, String said) {
        List<Word> words =
                List.of(line.split(" ")).stream().map(Word::ofPlainText).toList();
        assertEquals(
                said,
                TickBoxes.ticked(List.of(new TextLine(1, new Line(words)))).stream()
                        .map(TextLine::text)
                        .collect(Collectors.joining("/")));
    }
}
