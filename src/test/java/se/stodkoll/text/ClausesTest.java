package se.stodkoll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Which lines stand apart from those above them, and where that ends a sentence. */
class ClausesTest {
    private static final double SIZE = 10;

    /** Lines parted by "//", an empty one between two is a blank line. */
    private static Flow flow(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean apart = false;
        for (String line : text.split("//")) {
            if (line.isBlank()) {
                apart = !lines.isEmpty();
                continue;
            }
            List<Word> words = List.of(line.strip().split(" ")).stream()
                    .map(Word::ofPlainText)
                    .toList();
            lines.add(new TextLine(1, new Line(words, Optional.empty(), apart)));
            apart = false;
        }
        return new Flow(lines, new Readings("d"));
    }

    /** Lines of one word each, as far down the page as told; a new page where the next is farther up. */
    private static boolean[] placed(double... feet) {
        List<TextLine> lines = new ArrayList<>();
        for (double foot : feet) {
            lines.add(new TextLine(
                    1, new Line(List.of(Word.ofText("Ladan", new Box(60, foot - SIZE, 100, foot), "F1")))));
        }
        return LineGaps.apart(lines);
    }

    private static String clauses(Flow flow) {
        return flow.clauses().stream()
                .map(c -> c.text().replace('\n', ' ').strip())
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag // // Ladan är stor | Tallmo byalag / Ladan är stor",
                "Tallmo byalag // // Ladan är stor // Taket är nytt | Tallmo byalag / Ladan är stor Taket är nytt",
                "Byalaget har två hus: // // 1 lada och 1 bod | Byalaget har två hus: / 1 lada och 1 bod",
                "Ladan är gammal. // // 1912 byggdes den. | Ladan är gammal. / 1912 byggdes den.",
                "Vem äger ladan? // // 1912 byggdes den. | Vem äger ladan? / 1912 byggdes den.",
            })
    void aBlankLineEndsASentence(String text, String clauses) {
        assertEquals(clauses, clauses(flow(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag // Ladan är stor | Tallmo byalag Ladan är stor",
                "Byalaget får stöd till // »Ladan i Tallmo» under 2031 | Byalaget får stöd till »Ladan i Tallmo» under 2031",
                "Byalaget får för sin lada // // ett bidrag till taket | Byalaget får för sin lada ett bidrag till taket",
                "Byalaget får för sin lada // // 40 000 kr till taket | Byalaget får för sin lada 40 000 kr till taket",
                "Byalaget i Tallmo hembygds- // // Museet har sin lada | Byalaget i Tallmo hembygds- Museet har sin lada",
            })
    void aSentenceThatGoesOnDoesNotEnd(String text, String clauses) {
        assertEquals(clauses, clauses(flow(text)));
    }

    @Test
    void clausesKnowWhereTheyStand() {
        Flow flow = flow("Tallmo byalag // // Ladan är stor. Taket är nytt // // Boden är liten");
        assertEquals(4, flow.clauses().size());
        flow.clauses().forEach(c -> assertEquals(c.text(), flow.text().substring(c.start(), c.end())));
    }

    @Test
    void paragraphsBeginWhereLinesStandApart() {
        Flow flow = flow("Tallmo byalag // Ladan // // Boden // // Taket");
        assertEquals(
                List.of("Boden", "Taket"),
                flow.paragraphs().stream()
                        .map(p -> flow.text().substring(p).lines().findFirst().orElseThrow())
                        .toList());
        assertEquals(List.of(), flow("Tallmo byalag // Ladan // Boden").paragraphs());
    }

    private static String shown(boolean[] apart) {
        StringBuilder shown = new StringBuilder();
        for (boolean each : apart) {
            shown.append(each ? 'A' : '.');
        }
        return shown.toString();
    }

    @Test
    void aWideDistanceStandsApart() {
        assertEquals("...A..", shown(placed(20, 32, 44, 68, 80, 92)));
        assertEquals("...A..", shown(placed(20, 32, 44, 61, 73, 85)));
    }

    @Test
    void anEvenOneDoesNot() {
        assertEquals("......", shown(placed(20, 32, 44, 56, 68, 80)));
        assertEquals("......", shown(placed(20, 32, 44, 60, 72, 84)));
    }

    /** Of few lines none is usual; up again is another column or page. */
    @Test
    void whatCannotBeToldIsNotApart() {
        assertEquals("..", shown(placed(20, 90)));
        assertEquals("....", shown(placed(20, 32, 44, 90)));
        assertEquals("......", shown(placed(20, 32, 44, 20, 32, 44)));
    }
}
