package se.stodkoll.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;

/** Form files: written and read alike, and what is told of those that are none. */
class FormFolderTest {
    private static final TaughtForm FORM = new TaughtForm(
            "bygdepeng",
            "Bygdepengen: \"åäö\"",
            PartKind.APPLICATION,
            List.of("Bygdepengen i Nordbygd"),
            List.of(
                    new TaughtLabel("requestedAmount", "Slantar (kr/år): vi 'hoppas' på", ValueSide.ABOVE, 0),
                    new TaughtLabel("requestedAmount", "Pengar", ValueSide.ABOVE, 0),
                    new TaughtLabel("start", "Dag", ValueSide.RIGHT, 1),
                    new TaughtLabel("end", "Dag", ValueSide.BELOW, 2)));

    private static final String GOOD = """
            name: "Bygdepengen"
            kind: application
            headings: ["Bygdepengen i Nordbygd"]
            requestedAmount:
              labels: ["Slantar vi hoppas på"]
              value: above
            """;

    @TempDir
    private Path folder;

    @Test
    void aFormIsReadAsItWasWritten() throws IOException {
        FormFolder forms = new FormFolder(folder);
        forms.keep(FORM);
        assertEquals(List.of(FORM), forms.read().forms());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("bygdepeng.yaml"))));
        assertTrue(forms.remove("bygdepeng"));
        assertFalse(forms.remove("bygdepeng"));
        assertFalse(forms.remove("../bygdepeng"));
        assertEquals(List.of(), forms.read().forms());
    }

    @Test
    void aMissingFolderHasNoForms() {
        FormFolder.Held held = new FormFolder(folder.resolve("none")).read();
        assertEquals(List.of(), held.forms());
        assertEquals(List.of(), held.bad());
    }

    @Test
    void aBadFileCostsItselfAlone() throws IOException {
        FormFolder forms = new FormFolder(folder);
        forms.keep(FORM);
        Files.writeString(folder.resolve("dalig.yaml"), GOOD.replace("requestedAmount", "sokt"));
        Files.write(folder.resolve("latin.yaml"), "name: på".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("Å.yaml"), GOOD);
        Files.createSymbolicLink(folder.resolve("lank.yaml"), folder.resolve("bygdepeng.yaml"));
        FormFolder.Held held = forms.read();
        assertEquals(List.of(FORM), held.forms());
        assertEquals(4, held.bad().size(), held.bad().toString());
        assertTrue(
                held.bad()
                        .get(0)
                        .startsWith(
                                "forms/dalig.yaml rad 4: nyckeln ”sokt”; väntade en av name, kind, headings, project, "),
                held.bad().get(0));
        assertTrue(
                held.bad().get(0).endsWith(" Rätta nyckeln eller ta bort den."),
                held.bad().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: application | kind: ansökan | form.yaml rad 2: kind: ”ansökan”; väntade application (ansökan) eller decision (beslut). Skriv ett av dem.",
                "value: above | value: over | form.yaml rad 6: value: ”over”; väntade right (till höger om etiketten), below (under den) eller above (över den). Skriv ett av dem.",
                "value: above | varde: above | form.yaml rad 6: ”varde” under ”requestedAmount”; väntade labels, value, which. Rätta nyckeln eller ta bort den.",
                "value: above | which: 2 | form.yaml rad 5: ingen rad ”value:”; väntade ”value:” med ett värde. Skriv det.",
                "labels: [\"Slantar vi hoppas på\"] | labels: [] | form.yaml rad 5: inget under ”labels”; väntade [\"ord på papperet\"]. Skriv orden som de står på papperet, inom citattecken.",
                "headings: [\"Bygdepengen i Nordbygd\"] | headings: [] | form.yaml rad 1: 1 etikett och ingen rubrik; väntade minst en etikett (högst 200), och utan rubrik minst 3. Annars kan blanketten inte skiljas från andra papper. Lägg till en rubrik under headings.",
                "value: above | value: [above | form.yaml rad 6: ”value: [above” går inte att läsa som YAML. Kontrollera indrag, kolon och citattecken på raden och den före.",
                "kind: application | name: Två | form.yaml rad 2: ”name” står redan på rad 1. Skriv en nyckel bara en gång.",
                "value: above | 'value: above\nproject:\n  labels: [\"slantar vi hoppas på\"]\n  value: right' | form.yaml rad 8: etiketten ”slantar vi hoppas på” en gång till; väntade en etikett till en uppgift. Säg med which vilken i ordningen som är vilken, eller ta bort den ena.",
                "value: above | 'value: above\n  which: 0' | form.yaml rad 7: which: ”0”; väntade ett tal från 1 till 99. Skriv vilken i ordningen uppifrån etiketten är, eller ta bort raden.",
            })
    void whatIsWrongIsToldWithItsLine(String good, String bad, String told) {
        BadFormException thrown =
                assertThrows(BadFormException.class, () -> FormText.read("form", "form.yaml", GOOD.replace(good, bad)));
        assertEquals(told, thrown.getMessage());
    }

    @Test
    void otherTextsAreNoForms() {
        for (String text : List.of("", "- a\n- b", "name", "# bara en kommentar", "requestedAmount: x")) {
            assertThrows(BadFormException.class, () -> FormText.read("form", "form.yaml", text), text);
        }
        BadFormException tooLong = assertThrows(
                BadFormException.class, () -> FormText.read("form", "form.yaml", GOOD + "#".repeat(FormText.LONGEST)));
        assertTrue(tooLong.getMessage().contains("högst 100000"), tooLong.getMessage());
    }

    @Test
    void idsAreFreeAndMadeOfNames() throws IOException, BadFormException {
        FormFolder forms = new FormFolder(folder);
        assertEquals("bygdepengen-ar-ao", forms.idFor("Bygdepengen, år ÅÖ!"));
        assertEquals("blankett", forms.idFor("…"));
        assertTrue(TaughtForm.isId(forms.idFor("x".repeat(500))));
        assertEquals(
                "bygdepengen",
                forms.takeIn("a.yaml", GOOD.getBytes(StandardCharsets.UTF_8)).id());
        assertEquals(
                "bygdepengen-2",
                forms.takeIn("a.yaml", GOOD.getBytes(StandardCharsets.UTF_8)).id());
        assertEquals(2, forms.read().forms().size());
    }
}
