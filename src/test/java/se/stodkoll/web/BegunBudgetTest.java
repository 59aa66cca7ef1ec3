package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.MadeMatters;

/** A budget of which no table was read is typed on the page of its case. */
class BegunBudgetTest {
    private static final String COSTS = "/application/budget/costs";
    private static final String YEARS = COSTS + "/columns";
    private static final String FIRST = COSTS + "/rows/0+item";

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;

    @BeforeEach
    void start() {
        List<DocumentReport> pair = MadeMatters.pair("Cykelled", "Örebro kommun", 1_150_097, 1_156_097);
        office = new MadeOffice(folder, List.of(MadeMatters.withoutCosts(pair.get(0)), pair.get(1)));
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private Case matter() {
        return office.desk().report().cases().get(0);
    }

    private String page() throws Exception {
        return visitor.get("/arende/" + matter().id()).body();
    }

    private HttpResponse<String> states(String value) throws Exception {
        return visitor.decide(
                matter().id(),
                Map.of(
                        "beslut",
                        "CORRECT",
                        "del",
                        matter().application().get(0),
                        "falt",
                        YEARS,
                        "gammalt",
                        "",
                        "nytt",
                        value));
    }

    private HttpResponse<String> fills(String... pathsAndValues) throws Exception {
        StringBuilder body = new StringBuilder(
                "token=" + visitor.token("/") + "&sett=" + office.desk().lastEvent());
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            body.append("&del=" + matter().application().get(0) + "&gammalt=&plats=");
            body.append("&falt=" + URLEncoder.encode(pathsAndValues[i], StandardCharsets.UTF_8));
            body.append("&nytt=" + URLEncoder.encode(pathsAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return visitor.send(
                "/arende/" + matter().id() + "/rutor", "application/x-www-form-urlencoded", body.toString());
    }

    private Optional<BudgetTable> costs() {
        return office.desk()
                .part(matter().application().get(0))
                .flatMap(p -> p.content().application())
                .flatMap(Application::budget)
                .flatMap(Budget::costs);
    }

    @Test
    void itIsBegunByItsYearsAndFilledInAndUndone() throws Exception {
        String before = page();
        assertTrue(before.contains("Har den en budget som inte lästes?"), before);
        assertTrue(before.contains("data-path=\"" + YEARS + "\""), before);
        assertFalse(before.contains("/application/budget/financing/columns"), "that table was read");

        assertEquals(303, states("2026-2027").statusCode());
        String begun = page();
        assertTrue(begun.contains("data-path=\"" + FIRST + "/amounts/2027\""), begun);
        assertTrue(costs().isEmpty(), "nothing stands in it");

        HttpResponse<String> answer =
                fills(FIRST + "/label", "Löner", FIRST + "/amounts/2026", "12 000", FIRST + "/total", "12 000");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                Money.kronor(12_000),
                costs().orElseThrow().rows().get(0).total().orElseThrow().value());
        String filled = page();
        assertTrue(filled.contains("data-path=\"" + COSTS + "/rows/0/amounts/2027\""), "an empty cell of it");
        assertFalse(filled.contains(FIRST), "the next row is added below");
        assertTrue(filled.contains("Kostnader, budgetens år"), "told in the history");

        assertEquals(
                200,
                fills(COSTS + "/rows/1+total/label", "Summa", COSTS + "/rows/1+total/amounts/2027", "7")
                        .statusCode());
        assertEquals(2, costs().orElseThrow().rows().size());

        visitor.decide(matter().id(), Map.of("beslut", "UNDO", "nummer", "1"));
        assertTrue(costs().isEmpty());
        assertFalse(page().contains(FIRST), "nothing is begun");
    }

    @Test
    void whatIsRefusedSaysWhy() throws Exception {
        String told = states("två år").body();
        assertTrue(told.contains("Kostnader, budgetens år: skriv år, t.ex. 2026 2027."), told);
        assertEquals(409, fills(FIRST + "/label", "Löner").statusCode(), "it is not begun");
        states("2026");
        assertEquals(
                409,
                fills(FIRST + "/label", "Löner", FIRST + "/amounts/2027", "1").statusCode());
        assertEquals(409, fills(COSTS + "/rows/3+item/label", "Löner").statusCode());
        HttpResponse<String> nameless = fills(FIRST + "/amounts/2026", "1");
        assertTrue(nameless.body().contains("Skriv vad den nya raden heter"), nameless.body());
        assertTrue(costs().isEmpty());
    }
}
