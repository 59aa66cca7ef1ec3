package se.stodkoll.nightly.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** A content is parsed again only where another program would, or other forms that it is of. */
class ParserNameTest {
    private static final TaughtForm PENG = form("peng", "Bygdepengen", "Slantar");
    private static final TaughtForm VAG = form("vag", "Vägfonden", "Stenar");

    private static TaughtForm form(String id, String heading, String label) {
        return new TaughtForm(
                id,
                heading,
                PartKind.APPLICATION,
                List.of(heading),
                List.of(new TaughtLabel("requestedAmount", label, ValueSide.RIGHT, 0)));
    }

    private static Document paper(String... lines) {
        List<Line> read = Arrays.stream(lines)
                .map(l -> new Line(
                        Arrays.stream(l.split(" ")).map(Word::ofPlainText).toList()))
                .toList();
        Page page =
                new Page(1, 0, 0, read, List.of(), new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>()));
        return new Document("0", "a.txt", "text/plain", 1, List.of(page), List.of(), List.of());
    }

    private static boolean same(String before, Document document, TaughtForm... forms) {
        return ParserName.of("7+1", List.of(forms)).on(document).readsAs(ParserName.read(before));
    }

    @Test
    void withoutFormsItIsTheProgramAlone() {
        assertEquals(
                "7+1",
                ParserName.of("7+1", List.of())
                        .on(paper("Bygdepengen", "Slantar 5"))
                        .toString());
        assertTrue(same("7+1", paper("Bygdepengen", "Slantar 5")));
        assertFalse(same("7", paper("Bygdepengen", "Slantar 5")));
    }

    @Test
    void onlyPapersOfAFormAreReadAgainWhenItComesChangesOrGoes() {
        Document peng = paper("Bygdepengen", "Slantar 5");
        Document other = paper("Något annat", "Slantar 5");
        assertFalse(same("7+1", peng, PENG));
        assertTrue(same("7+1", other, PENG));
        String name = ParserName.of("7+1", List.of(PENG)).on(peng).toString();
        assertTrue(same(name, peng, PENG, VAG));
        assertFalse(same(name, peng, VAG));
        assertFalse(same(name, peng));
        assertFalse(same(name, peng, form("peng", "Bygdepengen", "Slantar 5")));
        String otherName = ParserName.of("7+1", List.of(PENG)).on(other).toString();
        assertTrue(same(otherName, other, VAG));
        assertTrue(same(otherName, other));
    }

    @Test
    void theNameOfAllFormsIsTheBeginningOfTheNameOnAContent() {
        String all = ParserName.of("7", List.of(PENG)).toString();
        assertTrue(ParserName.of("7", List.of(PENG))
                .on(paper("Bygdepengen", "Slantar 5"))
                .toString()
                .startsWith(all + ";"));
        assertEquals(all, ParserName.of("7", List.of(PENG)).on(paper("annat")).toString());
    }
}
