package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.codec.ModelJson;

/** A form's next version is read when a file with its words lies beside the templates; no code knows of it. */
class TemplateVersionTest {
    private static final String FORM = String.join(
            "\n",
            "Begäran om utvecklingsbidrag",
            "Så kallar vi kajen: Hållbar hamn i Vrena",
            "Löpnummer: 481516",
            "Inlämnad av",
            "Benämning på organisationen: VRENA HAMN AB",
            "Så här planerar vi arbetet",
            "Projektstart",
            "Vi bygger en kaj.",
            "Börjar: 2027-01-01",
            "Slutar: 2028-12-31",
            "Utgift: 900 000",
            "Ekonomi i siffror",
            "Vad pengarna går till 2027 2028 Totalt",
            "Personal 300 000 350 000 650 000",
            "Resor 100 000 150 000 250 000",
            "Allt som allt för Summa kostnader 400 000 500 000 900 000",
            "Varifrån pengarna kommer 2027 2028 Totalt",
            "Vrena kommun 200 000 250 000 450 000",
            "Bidrag från regionen: Region Sörmland 1:1 200 000 250 000 450 000",
            "Summa finansiering 400 000 500 000 900 000");

    @TempDir
    private Path folder;

    @Test
    void aNewVersionIsAFile() throws IOException, InterruptedException {
        JsonNode without = application("without");
        assertTrue(
                without.at("/projectName/value").asText().isEmpty()
                        || !without.at("/projectName/value").asText().equals("Hållbar hamn i Vrena"),
                () -> "read without its words: " + without);

        template("kinds", "application.titles = Begäran om utvecklingsbidrag");
        template(
                "form",
                "label.projectName = Så kallar vi kajen",
                "label.applicationId = Löpnummer",
                "label.name = Benämning på organisationen",
                "label.start = Börjar",
                "label.end = Slutar",
                "label.cost = Utgift",
                "section.applicant = Inlämnad av",
                "section.activities = Så här planerar vi arbetet",
                "section.budget = Ekonomi i siffror",
                "row.support = Bidrag från regionen");
        template("tables", "costs.heads = Vad pengarna går till", "financing.heads = Varifrån pengarna kommer");
        JsonNode with = application("with");
        assertEquals("Hållbar hamn i Vrena", with.at("/projectName/value").asText());
        assertEquals("481516", with.at("/applicationId/value").asText());
        assertEquals("VRENA HAMN AB", with.at("/applicant/name/value").asText());
        assertEquals(900_000, with.at("/activities/0/cost/value").asInt());
        assertEquals("2028-12-31", with.at("/period/end/value").asText());
        assertEquals(650_000, with.at("/budget/costs/rows/0/total/value").asInt());
        assertEquals(450_000, with.at("/requestedAmount/value").asInt());
    }

    private void template(String name, String... lines) throws IOException {
        Path file = folder.resolve("templates").resolve(name + ".2.properties");
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    /** What a program of its own, started with the folder on its class path, reads of the form. */
    private JsonNode application(String home) throws IOException, InterruptedException {
        Path form = folder.resolve("form.txt");
        Files.writeString(form, FORM);
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        "se.stodkoll.cli.Stodkoll",
                        "--home",
                        folder.resolve(home).toString(),
                        "extract",
                        form.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String json = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), json);
        JsonNode read = ModelJson.mapper().readTree(json);
        return read.findValue("application") == null ? ModelJson.mapper().nullNode() : read.findValue("application");
    }
}
