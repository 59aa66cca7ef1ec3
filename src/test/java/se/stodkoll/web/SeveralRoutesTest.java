package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.MadeMatters;

/** What is decided of several cases or cells at once, and undone in one step. */
class SeveralRoutesTest {
    private static final List<DocumentReport> DOCUMENTS = Stream.of(
                    MadeMatters.pair("Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097),
                    MadeMatters.pair("Kompetensnav Södra Närke", "Hallsbergs kommun", 900_000, 800_000))
            .flatMap(List::stream)
            .toList();
    private static final String ROWS = "/application/budget/costs/rows/";

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;

    @BeforeEach
    void start() {
        office = new MadeOffice(folder, DOCUMENTS);
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private List<Case> cases() {
        return office.desk().report().cases();
    }

    private Case bicycles() {
        return cases().stream()
                .filter(c -> c.projectName().startsWith("Cykelled"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> inQueue() throws Exception {
        return Visitor.found(
                "name=\"markerat\" value=\"([^\"]+)", visitor.get("/").body());
    }

    private HttpResponse<String> mark(String act) throws Exception {
        String body = "token=" + visitor.token("/") + "&sett=" + office.desk().lastEvent() + "&beslut=" + act
                + inQueue().stream().map(id -> "&markerat=" + id).collect(Collectors.joining());
        return visitor.send("/arenden", "application/x-www-form-urlencoded", body);
    }

    /** The form that the notice on the list offers. */
    private Map<String, String> offeredUndo() throws Exception {
        String page = visitor.get("/").body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put(
                "address",
                Visitor.found("class=\"notice\">.*\\n.*\\n<form method=\"post\" action=\"([^\"]+)", page)
                        .get(0));
        form.put(
                "nummer",
                Visitor.found("name=\"nummer\" value=\"([^\"]+)", page).get(0));
        form.put("sett", Visitor.found("name=\"sett\" value=\"([^\"]+)", page).get(0));
        form.put("token", Visitor.found("name=\"token\" value=\"([^\"]+)", page).get(0));
        return form;
    }

    @ParameterizedTest
    @CsvSource({"CONFIRM", "DEFER"})
    void whatIsDoneWithMarkedCasesIsUndoneInOneStep(String act) throws Exception {
        List<String> before = inQueue();
        assertEquals(2, before.size());
        assertEquals(303, mark(act).statusCode());
        Map<String, String> undo = offeredUndo();
        assertEquals(List.of(), inQueue());
        HttpResponse<String> answer = visitor.post(undo.remove("address"), undo);
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
        assertTrue(visitor.get("/").body().contains("2 beslut ångrade av Anna."), "what was undone is told");
        assertEquals(before, inQueue());
        assertEquals(4, office.desk().events().size(), "nothing is forgotten");
    }

    @Test
    void ofMarkedCasesOnlyWhatNobodyHasChangedSinceIsUndone() throws Exception {
        mark("DEFER");
        Map<String, String> undo = offeredUndo();
        visitor.decide(bicycles().id(), Map.of("beslut", "NOTE", "skal", "ringde"));
        assertEquals(303, visitor.post(undo.remove("address"), undo).statusCode());
        assertTrue(
                visitor.get("/").body().contains("1 beslut ångrat av Anna. 1 hade någon annan ändrat under tiden"),
                "the one that was spoken of since is left");
    }

    /** The notice is gone by then; the history of each of the cases has them. */
    @Test
    void whatWasDoneWithMarkedCasesIsUndoneInOneStepAlsoLater() throws Exception {
        List<String> before = inQueue();
        mark("CONFIRM");
        visitor.get("/");
        String id = bicycles().id();
        visitor.decide(id, Map.of("beslut", "NOTE", "skal", "ringde"));
        visitor.get("/arende/" + id);
        String page = visitor.get("/arende/" + id).body();
        assertTrue(page.contains("tillsammans med 1 annat beslut"), page);
        Map<String, String> form = Map.of(
                "nummer",
                Visitor.found("name=\"nummer\" value=\"(\\d+ \\d+)\"", page).get(0),
                "sett",
                visitor.seen(id),
                "token",
                visitor.token("/"));
        String address = Visitor.found("action=\"([^\"]+/angra)\"", page).get(0);
        assertEquals(303, visitor.post(address, form).statusCode());
        page = visitor.get("/arende/" + id).body();
        assertTrue(page.contains("2 beslut ångrade av Anna."), page);
        assertFalse(page.contains("Ångra alla"), "they are undone");
        assertEquals(before, inQueue());
    }

    private record Cell(String path, String old, String value) {}

    private HttpResponse<String> fill(Cell... cells) throws Exception {
        Case matter = bicycles();
        String part = matter.application().get(0);
        List<String> fields =
                new ArrayList<>(List.of("sett", String.valueOf(office.desk().lastEvent())));
        for (Cell cell : cells) {
            fields.addAll(
                    List.of("del", part, "falt", cell.path, "gammalt", cell.old, "nytt", cell.value, "plats", ""));
        }
        StringBuilder body = new StringBuilder("token=" + visitor.token("/"));
        for (int i = 0; i < fields.size(); i += 2) {
            body.append('&')
                    .append(fields.get(i))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return visitor.send("/arende/" + matter.id() + "/rutor", "application/x-www-form-urlencoded", body.toString());
    }

    private List<BudgetRow> rows() {
        return office.desk()
                .part(bicycles().application().get(0))
                .flatMap(p -> p.content().application())
                .flatMap(a -> a.budget())
                .flatMap(b -> b.costs())
                .orElseThrow()
                .rows();
    }

    @Test
    void aRowAndACellAreFilledInTogetherAndUndoneInOneStep() throws Exception {
        List<BudgetRow> before = rows();
        HttpResponse<String> answer = fill(
                new Cell(ROWS + "1/amounts/2027", "", "12 000"),
                new Cell(ROWS + "1+item/label", "", "Resor"),
                new Cell(ROWS + "1+item/amounts/2026", "", "4 711 kr"));
        assertEquals(200, answer.statusCode(), answer.body());
        String address = Visitor.found("\"address\":\"([^\"]+)", answer.body()).get(0);
        String page = visitor.get(address).body();
        assertTrue(page.contains("Rättat i 3 rutor av Anna."), page);
        List<BudgetRow> rows = rows();
        assertEquals("Resor", rows.get(1).label().value());
        assertEquals(Money.kronor(4711), rows.get(1).amounts().get("2026").value());
        assertEquals(Money.kronor(12000), rows.get(2).amounts().get("2027").value());
        String undo = Visitor.found("action=\"([^\"]+/angra)\"", page).get(0);
        Map<String, String> form = Map.of(
                "nummer",
                Visitor.found("name=\"nummer\" value=\"([^\"]+)", page).get(0),
                "sett",
                visitor.seen(bicycles().id()),
                "token",
                visitor.token("/"));
        assertEquals(303, visitor.post(undo, form).statusCode());
        assertEquals(before, rows());
    }

    /** Its amounts would be those of the other. */
    @Test
    void aRowIsNotAddedUnderTheTypedNameOfAnother() throws Exception {
        Cell name = new Cell(ROWS + "1+item/label", "", "Resor");
        assertEquals(
                200,
                fill(name, new Cell(ROWS + "1+item/amounts/2026", "", "4 711")).statusCode());
        HttpResponse<String> again = fill(name, new Cell(ROWS + "1+item/amounts/2026", "", "12"));
        assertEquals(422, again.statusCode(), again.body());
        assertTrue(again.body().contains("Det finns redan en rad som heter ”Resor”"), again.body());
        assertEquals(2, office.desk().events().size());
        assertEquals(
                422,
                fill(
                                new Cell(ROWS + "1+item/label", "", "Mat"),
                                new Cell(ROWS + "1+item/amounts/2026", "", "1"),
                                new Cell(ROWS + "3+item/label", "", "Mat"),
                                new Cell(ROWS + "3+item/amounts/2026", "", "2"))
                        .statusCode());
        assertEquals(200, fill(new Cell(ROWS + "1+item/label", "", "Mat")).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/amounts/2027 | '' | tolv | Kostnad: Externa tjänster, 2027: skriv belopp",
                "1/amounts/2027 | 9 | 12 | Någon annan har ändrat",
                "1+item/amounts/2026 | '' | 12 | Skriv vad den nya raden heter",
                "99+item/label | '' | Resor | Någon annan har ändrat",
                "1/amounts/2031 | '' | 12 | Någon annan har ändrat",
                "1+item/amounts/2031 | '' | 12 | Någon annan har ändrat",
            })
    void whatIsRefusedSaysWhyAndNothingIsWritten(String path, String old, String value, String told) throws Exception {
        HttpResponse<String> answer =
                fill(new Cell(ROWS + "0/label", "Personal", "Löner"), new Cell(ROWS + path, old, value));
        assertTrue(answer.statusCode() == 422 || answer.statusCode() == 409, answer.body());
        assertTrue(answer.body().contains(told), answer.body());
        assertEquals(0, office.desk().events().size());
    }
}
