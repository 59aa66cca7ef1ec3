package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.cli.program.ExitCode;

/** Forms listed, shown, removed and handed from one home to another. */
class FormsCommandTest {
    private static final String FORM = """
            name: "Bygdepengen"
            kind: application
            headings: ["Bygdepengen i Nordbygd"]
            requestedAmount:
              labels: ["Slantar vi hoppas på"]
              value: above
            end:
              labels: ["Dag"]
              value: right
              which: 2
            """;

    @TempDir
    Path folder;

    @RegisterExtension
    final Heard heard = new Heard();

    private ExitCode execute(String home, String... arguments) {
        heard.reset();
        return ExitCode.values()[
                Stodkoll.execute(Map.of("STODKOLL_HOME", folder.resolve(home).toString()), arguments)];
    }

    private String said() {
        return heard.said();
    }

    @BeforeEach
    void take() throws IOException {
        Path file = Files.writeString(folder.resolve("tagen.yaml"), FORM);
        assertEquals(ExitCode.OK, execute("one", "forms", "import", file.toString()), said());
        assertTrue(said().startsWith("bygdepengen är intagen"), said());
    }

    @Test
    void aFormIsListedAndShown() {
        assertEquals(ExitCode.OK, execute("one", "forms", "list"));
        assertTrue(said().startsWith("bygdepengen ") && said().endsWith("Bygdepengen (ansökan)\n"), said());
        assertEquals(ExitCode.OK, execute("one", "forms", "show", "bygdepengen"));
        assertEquals("""
                Bygdepengen (ansökan)
                Känns igen på rubriken ”Bygdepengen i Nordbygd”
                requestedAmount      ovanför ”Slantar vi hoppas på”
                end                  till höger om ”Dag”, nr 2 uppifrån
                """, said());
        assertEquals(ExitCode.OK, execute("one", "--lang", "en", "forms", "show", "bygdepengen"));
        assertTrue(said().contains("above \"Slantar vi hoppas på\""), said());
    }

    @Test
    void aFormGoesToAnotherHome() throws IOException {
        Path file = folder.resolve("ut.yaml");
        assertEquals(ExitCode.OK, execute("one", "forms", "export", "bygdepengen", "--out", file.toString()));
        assertEquals(ExitCode.OK, execute("one", "forms", "export", "bygdepengen"));
        assertEquals(Files.readString(file), said());
        assertEquals(ExitCode.OK, execute("two", "forms", "import", file.toString()));
        assertEquals(
                Files.readString(folder.resolve("one/forms/bygdepengen.yaml")),
                Files.readString(folder.resolve("two/forms/bygdepengen.yaml")));
    }

    @Test
    void aRemovedFormIsGone() {
        assertEquals(ExitCode.OK, execute("one", "forms", "remove", "bygdepengen"));
        assertEquals(ExitCode.OK, execute("one", "forms", "list"));
        assertEquals("Ingen blankett är inlärd.\n", said());
        for (String command : new String[] {"show", "remove", "export"}) {
            assertEquals(ExitCode.USAGE, execute("one", "forms", command, "bygdepengen"), command);
            assertEquals("stodkoll: Ingen blankett heter bygdepengen. stodkoll forms list visar alla.\n", said());
        }
    }

    @Test
    void aBadFileIsToldAndLeftOut() throws IOException {
        Files.writeString(folder.resolve("one/forms/dalig.yaml"), FORM.replace("above", "over"));
        assertEquals(ExitCode.SETTINGS, execute("one", "forms", "list"));
        assertTrue(
                said().contains("bygdepengen ")
                        && said().contains("forms/dalig.yaml rad 6: value: ”over”; väntade right"),
                said());
        Path bad = folder.resolve("one/forms/dalig.yaml");
        assertEquals(ExitCode.USAGE, execute("two", "forms", "import", bad.toString()));
        assertTrue(said().contains("rad 6"), said());
        assertEquals(ExitCode.OK, execute("one", "forms", "remove", "dalig"), said());
        assertEquals(ExitCode.OK, execute("one", "forms", "list"));
    }
}
