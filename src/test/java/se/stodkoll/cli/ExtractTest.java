package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.record.EmptySlot;
import se.stodkoll.model.word.Grid;

class ExtractTest {
    /** A form whose budget is a table. */
    private static final Path FORM = Path.of("testdata/demo/inbox/demo-01.pdf");

    @TempDir
    Path home;

    @RegisterExtension
    final Heard heard = new Heard();

    private ExitCode extract(Object... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "extract";
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = arguments[i].toString();
        }
        return ExitCode.values()[Stodkoll.execute(Map.of("STODKOLL_HOME", home.toString()), all)];
    }

    private String said() {
        return heard.said();
    }

    @Test
    void theTablesOfAFileAreWritten() throws IOException {
        Path tables = home.resolve("tables.json");
        assertEquals(ExitCode.OK, extract("--tables", tables, FORM));
        JsonNode file = ModelJson.mapper().readTree(tables.toFile());
        assertEquals("demo-01.pdf", file.get("file").asText());
        assertTrue(file.get("tables").size() > 0, file.toString());
        assertTrue(file.get("tables").get(0).get("cells").size() > 3, file.toString());
        String counted = file.get("tables").size() + " tabeller på ";
        assertTrue(said().startsWith(counted) && said().endsWith("skrivna till " + tables + "\n"), said());
    }

    @Test
    void nothingIsWrittenOfAFileThatCannotBeRead() throws IOException {
        Path tables = home.resolve("tables.json");
        Path empty = Files.createFile(home.resolve("tom.pdf"));
        assertEquals(ExitCode.UNREADABLE, extract("--tables", tables, empty));
        assertTrue(said().contains("EMPTY"), said());
        assertTrue(said().contains("tom.pdf: kunde inte läsas; inget skrivet\n"), said());
        assertFalse(Files.exists(tables));
    }

    @Test
    void whatWasSeenOnAFilesPagesIsWrittenAndDrawn() throws IOException {
        Path layout = home.resolve("layout.json");
        Path pictures = home.resolve("pictures");
        assertEquals(ExitCode.OK, extract("--explain", "--layout", layout, "--picture", pictures, FORM));
        DocumentLayout seen = ModelJson.read(Files.readString(layout), DocumentLayout.class);
        int pages = seen.pages().size();
        Grid first = seen.pages().stream()
                .flatMap(p -> p.grids().stream())
                .findFirst()
                .orElseThrow();
        assertTrue(
                said().contains("tabell på sida " + first.page() + ": " + first.rows() + " rader × " + first.columns()
                        + " kolumner, säkerhet "),
                said());
        assertTrue(said().contains(pages + " sidor skrivna till " + layout), said());
        assertTrue(said().contains(pages + " av " + pages + " sidor ritade i " + pictures), said());
        BufferedImage picture =
                ImageIO.read(pictures.resolve("demo-01.pdf-1.png").toFile());
        double pixelsPerPoint = picture.getWidth() / seen.pages().get(0).page().width();
        assertEquals(120 / 72.0, pixelsPerPoint, 0.01);
    }

    @Test
    void emptySlotsAreExplained() throws IOException {
        Path letter = Files.writeString(home.resolve("beslut.txt"), """
                Beslut

                Nämnden beslutar att bevilja Björkdala byalag stöd till projektet Bastun som kostar 300 000 kr.
                """);
        assertEquals(ExitCode.OK, extract("--explain", letter));
        assertTrue(said().contains("ingen post, för här saknas: beviljat belopp"), said());
        assertTrue(said().contains("vid verben: bevilja, beviljar, "), said());
        assertTrue(said().contains("”300 000 kr”, vikt 0,"), said());
        assertTrue(said().contains(": för osäkert\n"), said());
    }

    /** Each value of what may be said has a text in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyReasonHasAText(String language) {
        Texts texts = Texts.of(new String[] {"--lang", language}, Optional.empty());
        Stream.of(EmptySlot.Why.values()).forEach(why -> texts.say("extract.why." + why));
        Stream.of(EmptySlot.Name.values()).forEach(name -> texts.say("extract.slot." + name));
        Stream.of(EmptySlot.Type.values()).forEach(type -> texts.say("extract.slot.type." + type));
        Stream.of(EmptySlot.Holder.values()).forEach(holder -> texts.say("extract.slot." + holder));
    }

    @Test
    void aTextFileHasNoPagesToDraw() throws IOException {
        Path letter = Files.writeString(home.resolve("brev.txt"), "Protokoll\n\nEn sida text om ingenting särskilt.\n");
        assertEquals(ExitCode.OK, extract("--picture", home.resolve("pictures"), letter));
        assertTrue(said().contains("1 sidor i brev.txt går inte att rita: filtypen har inga sidor med bild"), said());
        assertTrue(said().contains("0 av 1 sidor ritade"), said());
    }

    @Test
    void eachFileIsWrittenIntoAFolderUnderItsOwnName() throws IOException {
        Path letter = Files.writeString(home.resolve("brev.txt"), "Protokoll\n\nEn sida text om ingenting särskilt.\n");
        Path folder = Files.createDirectory(home.resolve("tables"));
        assertEquals(ExitCode.OK, extract("--tables", folder, FORM, letter));
        assertEquals(
                "demo-01.pdf",
                ModelJson.mapper()
                        .readTree(folder.resolve("demo-01.json").toFile())
                        .get("file")
                        .asText());
        assertEquals(
                0,
                ModelJson.mapper()
                        .readTree(folder.resolve("brev.json").toFile())
                        .get("tables")
                        .size());
        assertEquals(ExitCode.USAGE, extract("--tables", folder, letter, letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--tables", "--layout"})
    void severalFilesAreNotWrittenToOne(String option) {
        Path to = home.resolve("out.json");
        assertEquals(ExitCode.USAGE, extract(option, to, FORM, FORM));
        assertEquals(
                option
                        + " skriver en fils sidor; 2 filer angavs. Ange en mapp som finns, så skrivs en fil för varje.\n",
                said());
        assertFalse(Files.exists(to));
    }
}
