package se.stodkoll.made;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus is the same for the same arguments, and its pages print what its gold says. */
class MadeCorpusTest {
    @TempDir
    private Path folder;

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("inbox"))) {
            return files.sorted().toList();
        }
    }

    private static JsonNode gold(Path corpus) throws IOException {
        return new ObjectMapper().readTree(corpus.resolve("gold.json").toFile());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        MadeCorpus.write(one, 3, 2, List.of(Damage.BORN, Damage.BROKEN_MAP, Damage.BAD_TEXT), 0);
        MadeCorpus.write(two, 3, 2, List.of(Damage.BORN, Damage.BROKEN_MAP, Damage.BAD_TEXT), 0);
        assertEquals(Files.readString(one.resolve("gold.json")), Files.readString(two.resolve("gold.json")));
        for (Path file : files(one)) {
            assertArrayEquals(
                    Files.readAllBytes(file),
                    Files.readAllBytes(two.resolve("inbox").resolve(file.getFileName())));
        }
    }

    @Test
    void aPrintedPageHoldsEveryLabelAndAmountOfItsGold() throws IOException {
        MadeCorpus.write(folder, 8, 8, List.of(Damage.BORN), 1);
        int checked = 0;
        for (Map.Entry<String, JsonNode> document :
                gold(folder).get("documents").properties()) {
            String text = text(folder.resolve("inbox").resolve(document.getKey()));
            for (JsonNode row : rows(document.getValue())) {
                assertTrue(letters(text).contains(letters(row.get("label").asText())), () -> "no " + row.get("label"));
                checked++;
            }
        }
        assertTrue(checked > 50, "rows checked: " + checked);
    }

    private static List<JsonNode> rows(JsonNode document) {
        List<JsonNode> rows = new ArrayList<>();
        document.findValues("rows").forEach(list -> list.forEach(rows::add));
        return rows;
    }

    /** Letters and digits alone: labels wrap and hyphens break words. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    @Test
    void aBrokenMapGarblesProseAndLeavesFacts() throws IOException {
        MadeCorpus.write(folder, 4, 3, List.of(Damage.BROKEN_MAP), 0);
        for (Path file : files(folder)) {
            String text = text(file);
            assertTrue(
                    Vocabulary.PROSE.stream()
                            .noneMatch(s -> s.contains("ö") && letters(text).contains(letters(s))),
                    () -> "prose with Swedish letters is whole in " + file.getFileName());
            assertTrue(text.contains("Sammanfattning") || text.contains("Ansökan om stöd"), "headings are whole");
        }
    }

    @Test
    void aBadTextLayerHasNoSwedishLettersAndKeepsItsPlaces() throws IOException {
        MadeCorpus.write(folder, 4, 1, List.of(Damage.BAD_TEXT), 0);
        for (Path file : files(folder)) {
            String text = text(file);
            assertFalse(text.matches("(?s).*[åäöÅÄÖ].*"), "no reader without Swedish sees å, ä or ö");
            assertTrue(text.lines().count() > 10, "words stand on lines");
        }
    }

    @Test
    void aScanHasNoText() throws IOException {
        MadeCorpus.write(folder, 4, 1, List.of(Damage.SCAN), 0);
        for (Path file : files(folder)) {
            assertEquals("", text(file).strip());
        }
    }

    @Test
    void namesOfFilesTellNothing() throws IOException {
        MadeCorpus.write(folder, 9, 6, List.of(Damage.BORN), 0);
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            assertTrue(name.matches("(handling_|dok|skannat_|inkommet-)\\d{6}\\.pdf"), name);
        }
    }
}
