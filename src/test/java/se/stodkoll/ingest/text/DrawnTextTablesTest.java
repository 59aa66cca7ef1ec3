package se.stodkoll.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Tables of text files that are drawn with strokes and dashes, and where tables end. */
class DrawnTextTablesTest {
    private static List<Line> lines(String text) {
        return PlainTextFile.pages(text).stream().flatMap(List::stream).toList();
    }

    /** Lines, those with cells as "a / b". */
    private static List<String> cells(String text) {
        return lines(text).stream()
                .map(l -> l.cells().isEmpty()
                        ? l.text()
                        : l.cellWords().stream().map(DrawnTextTablesTest::text).collect(Collectors.joining(" / ")))
                .toList();
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static final List<String> THREE =
            List.of("Post / Belopp", "Löner / 40 000", "Resor / 9 500", "Hyra / 7 000");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post  | Belopp\nLöner | 40 000\nResor | 9 500\nHyra  | 7 000\n",
                "Post|Belopp\nLöner|40 000\nResor|9 500\nHyra|7 000\n",
                "| Post  | Belopp |\n| Löner | 40 000 |\n| Resor |  9 500 |\n| Hyra  |  7 000 |\n",
                "| Post  | Belopp |\n|-------|--------|\n| Löner | 40 000 |\n| Resor |  9 500 |\n| Hyra  |  7 000 |\n",
                "+-------+--------+\n| Post  | Belopp |\n+-------+--------+\n| Löner | 40 000 |\n| Resor |  9 500 |\n| Hyra  |  7 000 |\n+-------+--------+\n",
                "Post     Belopp\n---------------\nLöner    40 000\nResor     9 500\nHyra      7 000\n",
                "Post     Belopp\n=====    ======\nLöner    40 000\nResor     9 500\nHyra      7 000\n",
            })
    void strokesAndDashesAreNoWords(String text) {
        assertEquals(
                THREE, cells(text).stream().filter(l -> !l.matches("[-+ ]+")).toList());
    }

    /** Fewer lines with strokes than a table has are text. */
    @Test
    void aStrokeInTextIsOne() {
        assertEquals(
                List.of("Tallmo byalag | Vik", "Vi söker pengar."), cells("Tallmo byalag | Vik\nVi söker pengar.\n"));
    }

    private static final String TABLE = "Post     Belopp\nLöner    40 000\nResor     9 500\nHyra      7 000\n";

    @Test
    void longLinesEndATable() {
        String prose =
                "Pengarna räcker till det som ska göras i ladan före vintern, och resten söks   av andra som vill vara med.";
        List<String> cells = cells(TABLE + prose + "\nEva    Ek\n");
        assertEquals(THREE, cells.subList(0, 4));
        assertEquals(prose.replaceAll(" +", " "), cells.get(4));
        assertEquals("Eva / Ek", cells.get(5));
    }

    @Test
    void aParagraphBelowABlankLineEndsATable() {
        List<String> cells = cells(TABLE + "\nLadan lagas i vår.\nTaket läggs först.\nEva    Ek\n");
        assertEquals(THREE, cells.subList(0, 4));
        assertEquals(List.of("Ladan lagas i vår.", "Taket läggs först.", "Eva / Ek"), cells.subList(4, 7));
    }

    @Test
    void aHeadingBetweenRowsDoesNot() {
        List<String> cells =
                cells("Post     Belopp\nLöner    40 000\nResor     9 500\n\nLadan\nHyra      7 000\nTak       8 000\n");
        assertEquals(List.of("Post / Belopp", "Löner / 40 000", "Resor / 9 500"), cells.subList(0, 3));
        assertTrue(cells.containsAll(List.of("Hyra / 7 000", "Tak / 8 000")), cells::toString);
        assertEquals(
                1,
                lines(TABLE).stream()
                        .flatMap(l -> l.cells().stream())
                        .map(c -> c.table())
                        .distinct()
                        .count());
    }

    @Test
    void blankLinesSetTheNextApart() {
        assertEquals(
                List.of(false, false, true, false),
                lines("Ladan\nTaket\n\nBoden\nVinden\n").stream()
                        .map(Line::apart)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Löner  40 000'; true",
                "'Löner  40 000 kr'; true",
                "'Löner  -40 000'; true",
                "'Löner  9 500 kr (delvis)'; true",
                "'Löner 40 000'; false",
                "'40 000  löner'; false",
                "'Löner  i ladan'; false",
                "'Löner  40 000 kronor om året'; false",
            })
    void rowsEndInFigures(String line, boolean figure) {
        assertEquals(figure, TextRow.of(line, 0, false).orElseThrow().endsInFigure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'-----'; true",
                "'+----+----+'; true",
                "'=====   ====='; true",
                "'--'; false",
                "'- Löner'; false",
                "'-----  Löner'; false",
            })
    void rulesAreDrawn(String line, boolean rule) {
        assertEquals(rule, TextRow.of(line, 0, false).orElseThrow().isRule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Löner|40 000'; 2",
                "'|Löner|40 000|'; 2",
                "'Löner 40 000'; 1",
                "'•  Löner  40 000'; 2",
            })
    void strokesPartPieces(String line, int pieces) {
        assertEquals(pieces, TextRow.of(line, 0, true).orElseThrow().pieces().size());
        assertFalse(TextRow.of("Löner|40 000", 0, false).orElseThrow().pieces().size() > 1);
    }

    @Test
    void aBlankLineIsNone() {
        assertTrue(TextRow.of("   ", 0, false).isEmpty());
        assertTrue(TextRow.of(" | | ", 0, true).isEmpty());
    }
}
