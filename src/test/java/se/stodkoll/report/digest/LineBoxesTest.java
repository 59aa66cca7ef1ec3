package se.stodkoll.report.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

class LineBoxesTest {
    /** Words of ten points each, from left to right; a slash ends a line. */
    private static final String PAGE = "till Nora kommun / för Digital by / i länet";

    @ParameterizedTest
    @CsvSource({
        "kommun för, 20-30 0-10, the end of a line and the beginning of the next",
        "Nora kommun, 0-30, one line keeps its own box",
        "Nora komm-un för Digital by, 10-30 0-30, broken by a hyphen",
        "något annat, 0-30, words that are not there leave the box as it is",
    })
    void aTextOverLinesHasABoxALine(String text, String expected, String why) {
        Evidence place = new Evidence("a", 1, Optional.of(new Box(0, 0, 30, 40)), text);
        String boxes = LineBoxes.of(page(), place).stream()
                .map(b -> Math.round(b.x0()) + "-" + Math.round(b.x1()))
                .collect(Collectors.joining(" "));
        assertEquals(expected, boxes, why);
    }

    private static Page page() {
        List<Line> lines = new ArrayList<>();
        for (String line : PAGE.split(" / ")) {
            List<Word> words = new ArrayList<>();
            for (String word : line.split(" ")) {
                double x = 10.0 * words.size();
                double y = 12.0 * lines.size();
                words.add(Word.ofText(word, new Box(x, y, x + 10, y + 10), "f"));
            }
            lines.add(new Line(words));
        }
        return new Page(
                1, 595, 842, lines, List.of(), new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>()));
    }
}
