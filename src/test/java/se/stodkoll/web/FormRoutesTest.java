package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.report.MadeMatters;

/** The pages of taught forms over HTTP; what is learnt of a paper is tried in a real browser. */
class FormRoutesTest {
    private static final TaughtForm FORM = new TaughtForm(
            "bygdepeng",
            "Bygdepengen <i> Nordbygd",
            PartKind.APPLICATION,
            List.of("Bygdepengen"),
            List.of(new TaughtLabel("requestedAmount", "Slantar vi hoppas på", ValueSide.ABOVE, 0)));

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;

    @BeforeEach
    void start() throws IOException {
        office = new MadeOffice(
                folder, MadeMatters.pair("Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097));
        office.forms().keep(FORM);
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", visitor.token("/blanketter"));
        return visitor.post(path, all);
    }

    private HttpResponse<String> importOf(String text) throws IOException, InterruptedException {
        String body = "--b\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"in.yaml\"\r\n\r\n" + text
                + "\r\n--b--\r\n";
        return visitor.send(
                "/blanketter?token=" + visitor.token("/blanketter"), "multipart/form-data; boundary=b", body);
    }

    @Test
    void aFormIsListedAndToldInPlainWords() throws Exception {
        String list = visitor.get("/blanketter").body();
        assertTrue(list.contains("Bygdepengen &lt;i&gt; Nordbygd") && list.contains("Ansökan, 1 uppgift"), list);
        String one = visitor.get("/blanketter/bygdepeng").body();
        assertTrue(one.contains("Sökt belopp står ovanför ”Slantar vi hoppas på”."), one);
        assertEquals(404, visitor.get("/blanketter/finns-inte").statusCode());
    }

    @Test
    void aFormIsChangedOnlyToOne() throws Exception {
        String text = visitor.get("/blanketter/bygdepeng/fil").body();
        HttpResponse<String> bad = post("/blanketter/bygdepeng", Map.of("text", text.replace("above", "over")));
        assertEquals(422, bad.statusCode());
        assertTrue(bad.body().contains("rad 8: value: ”over”") && bad.body().contains("Inget är ändrat."), bad.body());
        assertTrue(bad.body().contains("value: over"), "what was typed is kept");
        assertEquals(FORM, office.forms().find("bygdepeng").orElseThrow());
        assertEquals(
                303,
                post("/blanketter/bygdepeng", Map.of("text", text.replace("above", "below")))
                        .statusCode());
        assertEquals(
                ValueSide.BELOW,
                office.forms().find("bygdepeng").orElseThrow().labels().get(0).side());
    }

    @Test
    void aFormIsHandedOnTakenInAndRemoved() throws Exception {
        HttpResponse<String> file = visitor.get("/blanketter/bygdepeng/fil");
        assertEquals(
                "attachment; filename=\"bygdepeng.yaml\"",
                file.headers().firstValue("Content-Disposition").orElseThrow());
        HttpResponse<String> taken = importOf(file.body());
        assertEquals(303, taken.statusCode(), taken.body());
        assertEquals(2, office.forms().read().forms().size());
        HttpResponse<String> refused = importOf("name: x");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("in.yaml rad 1: ingen rad ”kind:”"), refused.body());
        assertEquals(303, post("/blanketter/bygdepeng/bort", Map.of()).statusCode());
        assertEquals(404, post("/blanketter/bygdepeng/bort", Map.of()).statusCode());
        assertEquals(1, office.forms().read().forms().size());
    }

    @Test
    void nothingIsChangedWithoutTheToken() throws Exception {
        for (String path :
                List.of("/blanketter/bygdepeng", "/blanketter/bygdepeng/bort", "/blankett/x", "/blanketter")) {
            assertEquals(403, visitor.post(path, Map.of("text", "name: x")).statusCode(), path);
        }
        assertEquals(FORM, office.forms().find("bygdepeng").orElseThrow());
    }

    @Test
    void aBadFileIsToldOnTheList() throws Exception {
        Files.writeString(folder.resolve("dalig.yaml"), "name: x");
        String list = visitor.get("/blanketter").body();
        assertTrue(list.contains("En blankett används inte. forms/dalig.yaml rad 1: ingen rad ”kind:”"), list);
        assertTrue(list.contains("Bygdepengen"), list);
    }

    @Test
    void aCaseOffersTheLessonWhereSomethingElseWasPointedAt() throws Exception {
        Case matter = office.desk().report().cases().stream()
                .filter(c -> !c.decision().isEmpty())
                .findFirst()
                .orElseThrow();
        String part = matter.decision().get(0);
        assertFalse(visitor.get("/arende/" + matter.id()).body().contains("/blankett/"), "nothing was pointed at");
        Map<String, String> pointed = Map.of(
                "beslut",
                "CORRECT",
                "del",
                part,
                "falt",
                "/decision/grant/maxAmount",
                "gammalt",
                "1156097",
                "nytt",
                "1 150 097",
                "plats",
                "1 500 700 560 712");
        assertEquals(303, visitor.decide(matter.id(), pointed).statusCode());
        String after = visitor.get(
                        "/arende/" + office.desk().caseOf(part).orElseThrow().id())
                .body();
        assertTrue(after.contains("<a href=\"/blankett/" + part + "\">Lär in blanketten</a>"), after);
        assertTrue(
                visitor.get("/blankett/" + part).body().contains("value=\"beslut\" checked"),
                "a decision was corrected");
    }

    @Test
    void aPaperThatNothingIsShownOnTeachesNothing() throws Exception {
        String part = office.desk().report().cases().get(0).parts().get(0);
        String page = visitor.get("/blankett/" + part).body();
        assertTrue(page.contains("inte visat") && page.contains("value=\"lar\" disabled"), page);
        HttpResponse<String> refused = post("/blankett/" + part, Map.of("gor", "lar", "slag", "ansokan", "namn", "X"));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("Visa minst ett värde"), refused.body());
        HttpResponse<String> odd = post(
                "/blankett/" + part, Map.of("gor", "visa", "slag", "ansokan", "visat", "requestedAmount 1 a b c d"));
        assertEquals(422, odd.statusCode());
        assertEquals(404, visitor.get("/blankett/finns-inte").statusCode());
        assertFalse(Files.exists(folder.resolve("x.yaml")));
    }
}
