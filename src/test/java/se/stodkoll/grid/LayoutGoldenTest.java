package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.codec.PageLayout;
import se.stodkoll.codec.TablesJson;

/**
 * The tables of pages that {@code extract --layout} wrote, {@code grid/*.json}: another page is one more file there. {@code
 * -Dgolden=write} finds the tables anew, and fails, so that it is not left on.
 */
class LayoutGoldenTest {
    static List<Path> dumps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/grid"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aPageLoadedAgainHasTheSameTables(Path dump) throws IOException {
        DocumentLayout expected = ModelJson.read(Files.readString(dump), DocumentLayout.class);
        List<PageLayout> pages = expected.pages().stream()
                .map(p -> new PageLayout(p.page(), GridFinder.find(p.page())))
                .toList();
        DocumentLayout actual = new DocumentLayout(expected.file(), expected.mediaType(), pages);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(dump, ModelJson.write(actual));
        }
        assertEquals("", System.getProperty("golden", ""), "written; look at the tables and run without the switch");
        assertTrue(expected.gridCount() > 0, "no table in " + dump);
        assertEquals(TablesJson.write(expected), TablesJson.write(actual));
        assertEquals(expected, actual);
    }
}
