package se.stodkoll.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Line;

class PlainTextFileTest {
    private static final String BODY = "rad\n".repeat(30);

    /** Pages as their first lines, after replacing B by thirty lines, _ by a space, / by a line break, ^ by a form feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a form feed ends a page            | Ett/B^Två/B                | 2",
                "also a closing one                 | Ett/B^Två/B^               | 2",
                "a blank page between is a page     | Ett/B^^Två/B               | 3",
                "form feeds leave spaces alone      | _Ett/B^Två/B_Tre/B         | 2",
                "a space in place of each form feed | _Ett/B_Två/B_Tre/B         | 3",
                "the first line shows the pattern   | Ett/B_Två/B_Tre/B          | 1",
                "a list whose bullets are spaces    | _Ett/B_a/_b/_c/B_Två/B     | 2",
                "indented throughout                | _Ett/_a/b/_c/_d/e/_f/_g/h  | 1",
                "two spaces are indentation         | _Ett/B__Två/B              | 1",
                "blank lines with a space are blank | _Ett/B_/B_/B               | 1",
                "one short page                     | _Ett/två                   | 1",
                "nothing                            | /                          | 1",
            })
    void pages(String what, String made, int count) {
        String text =
                made.replace("/", "\n").replace("B", BODY).replace('_', ' ').replace('^', '\f');
        List<List<Line>> pages = PlainTextFile.pages(text);
        assertEquals(count, pages.size(), what);
        assertEquals(
                text.lines()
                        .filter(l -> !l.isBlank())
                        .map(l -> l.replace("\f", "").trim())
                        .collect(Collectors.joining("\n")),
                pages.stream().flatMap(List::stream).map(Line::text).collect(Collectors.joining("\n")),
                "no line is lost");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32LE-BOM"})
    void encodings(String charset) {
        String text = "Sökt belopp: 1\u00A0150 097 kr, 50 §";
        assertEquals(text, PlainTextFile.decode(text.getBytes(Charset.forName(charset))));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        byte[] marked = ("\uFEFF" + "År").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("År", PlainTextFile.decode(marked));
    }

    @Test
    void hardSpacesPartWords() {
        Line line = PlainTextFile.line("\tSumma\u00A01\u202F150 kr").orElseThrow();
        assertEquals(
                List.of("Summa", "1", "150", "kr"),
                line.words().stream().map(w -> w.text()).toList());
    }
}
