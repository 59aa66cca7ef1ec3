package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.review.FindingKey;

/** How a person goes through the list, over HTTP, with the real rules and a real ledger. */
class QueueTest {
    private static final String BIKES = "Cykelled längs kanalen";
    private static final String HALL = "Idrottshall i Åmmeberg";
    private static final String MILL = "Kvarnen öppnar igen";
    private static final String SKILLS = "Kompetensnav Södra Närke";
    /** By importance: 50 000, 20 000 and 1 000 kronor differ; the last agrees. */
    private static final List<DocumentReport> DOCUMENTS = Stream.of(
                    MadeMatters.pair(BIKES, "Örebro kommun", 1_150_000, 1_200_000),
                    MadeMatters.pair(HALL, "Askersunds kommun", 520_000, 540_000),
                    MadeMatters.pair(MILL, "Lekebergs kommun", 301_000, 300_000),
                    MadeMatters.pair(SKILLS, "Hallsbergs kommun", 900_000, 900_000))
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;

    @BeforeEach
    void start() {
        office = new MadeOffice(folder, DOCUMENTS);
        Map<String, Instant> arrived = new HashMap<>();
        Instant at = Instant.parse("2026-01-01T02:00:00Z");
        for (DocumentReport document : DOCUMENTS) {
            arrived.put(document.sha256(), at);
            at = at.plusSeconds(3600);
        }
        office.arrived = arrived;
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private Case named(String project) {
        return office.desk().report().cases().stream()
                .filter(c -> c.projectName().equals(project))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed(String address) throws IOException, InterruptedException {
        return Visitor.found("<h2>([^<]+)</h2></a>", visitor.get(address).body());
    }

    /** Decides on a case opened from a list, and gives where that leads. */
    private String decide(String project, String query, Map<String, String> fields)
            throws IOException, InterruptedException {
        Case matter = named(project);
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", visitor.token("/"));
        all.put("sett", visitor.seen(matter.id()));
        HttpResponse<String> answer = visitor.post("/arende/" + matter.id() + query, all);
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String title(String page) {
        return Visitor.found("<h1>([^<]+)</h1>", page).get(0);
    }

    @Test
    void theListTellsWhatNightItsCasesAreFromWhereTheNextFindsThemAnew() throws Exception {
        assertFalse(visitor.get("/").body().contains("id=\"tidigare\""));
        office.earlier = Optional.of(new EarlierNight(Instant.parse("2026-01-15T01:04:00Z"), "0.1.0"));
        String page = visitor.get("/").body();
        assertTrue(
                page.contains(
                        "Ärendena är från natten som slutade 2026\u201101\u201115 02:04 och jämfördes av version 0.1.0."
                                + " Programmet eller dess inställningar har ändrats sedan dess: nästa natt jämförs alla på nytt."),
                page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''       | Cykelled längs kanalen, Idrottshall i Åmmeberg, Kvarnen öppnar igen, Kompetensnav Södra Närke",
                "belopp   | Cykelled längs kanalen, Idrottshall i Åmmeberg, Kvarnen öppnar igen, Kompetensnav Södra Närke",
                "aldst    | Cykelled längs kanalen, Idrottshall i Åmmeberg, Kvarnen öppnar igen, Kompetensnav Södra Närke",
                "nyast    | Kompetensnav Södra Närke, Kvarnen öppnar igen, Idrottshall i Åmmeberg, Cykelled längs kanalen",
            })
    void theListComesInTheOrderAskedFor(String order, String names) throws Exception {
        assertEquals(List.of(names.split(", ")), listed("/?lage=&ordning=" + order));
    }

    @ParameterizedTest
    @CsvSource({"orebro, 1", "%C3%96REBRO, 1", "ammeberg, 1", "Sodra+narke, 1", "oppnar+igen, 1", "finns+ej, 0"})
    void searchFindsWithoutDotsAndRings(String search, int found) throws Exception {
        assertEquals(found, listed("/?lage=&sok=" + search).size());
    }

    @Test
    void filterSearchAndOrderOutliveNextBackAndDecisions() throws Exception {
        String query = "?lage=mismatch&sok=kommun&ordning=nyast";
        assertEquals(List.of(MILL, HALL, BIKES), listed("/" + query));
        String page = visitor.get("/arende/" + named(HALL).id() + query).body();
        assertTrue(page.contains("2 av 3 i Avviker, sökning ”kommun”"), page);
        assertTrue(
                page.contains("id=\"nasta\" href=\"/arende/" + named(BIKES).id() + query.replace("&", "&amp;")), page);
        assertTrue(
                page.contains("id=\"forra\" href=\"/arende/" + named(MILL).id() + query.replace("&", "&amp;")), page);
        assertTrue(
                page.contains("id=\"listan\" href=\"/" + query.replace("&", "&amp;") + "#rad-"
                        + named(HALL).id()),
                page);
        assertEquals("/arende/" + named(BIKES).id() + query, decide(HALL, query, Map.of("beslut", "CONFIRM")));
        assertEquals(
                "/arende/" + named(BIKES).id() + query, decide(BIKES, query, Map.of("beslut", "NOTE", "skal", "ring")));
    }

    @Test
    void afterADecisionTheNextOfTheFilterOpensUntilNoneIsLeft() throws Exception {
        String page = visitor.get(decide(HALL, "", Map.of("beslut", "CONFIRM"))).body();
        assertEquals(MILL, title(page));
        assertTrue(page.contains(HALL + ": "), "what was done is told with its case");
        assertTrue(page.contains("2 av 2 i Att göra"), page);
        assertEquals(
                "/arende/" + named(BIKES).id(),
                decide(MILL, "", Map.of("beslut", "DEFER")),
                "the first, after the last");
        assertEquals("/", decide(BIKES, "", Map.of("beslut", "CONFIRM")));
        assertTrue(visitor.get("/").body().contains("Inget är kvar att göra."));
    }

    @Test
    void whatIsReviewedIsSteppedOverInAnyFilter() throws Exception {
        decide(HALL, "?lage=", Map.of("beslut", "CONFIRM"));
        String page = visitor.get("/arende/" + named(BIKES).id() + "?lage=").body();
        assertTrue(page.contains("id=\"nasta\" href=\"/arende/" + named(MILL).id()), page);
        assertTrue(page.contains("1 av 4 i Alla"), page);
        assertEquals(List.of(HALL), listed("/?lage=klart"));
    }

    @Test
    void theLastVerdictIsTheLastWord() throws Exception {
        List<Finding> leads = named(BIKES).leads();
        List<String> keys = FindingKey.byKey(named(BIKES)).entrySet().stream()
                .filter(e -> leads.contains(e.getValue()))
                .map(e -> e.getKey())
                .toList();
        for (String key : keys) {
            String left = decide(BIKES, "", Map.of("beslut", "CONFIRM", "fynd", key));
            boolean last = key.equals(keys.get(keys.size() - 1));
            assertEquals("/arende/" + named(last ? HALL : BIKES).id(), left);
        }
    }

    @Test
    void aCorrectionStaysToShowWhatCameOfIt() throws Exception {
        Map<String, String> correction = Map.of(
                "beslut",
                "CORRECT",
                "del",
                named(MILL).decision().get(0),
                "falt",
                "/decision/grant/maxAmount",
                "gammalt",
                "300000",
                "nytt",
                "301000");
        String page = visitor.get(decide(MILL, "", correction)).body();
        assertEquals(MILL, title(page));
        assertTrue(page.contains("3 i Att göra") || page.contains("2 i Att göra"), page);
    }

    @Test
    void undoneFromTheNextCaseTheOneUndoneOpensAtItsOldAddress() throws Exception {
        String id = named(HALL).id();
        String next = visitor.get(decide(HALL, "?lage=mismatch", Map.of("beslut", "DEFER")))
                .body();
        String action = Visitor.found(
                        "<form method=\"post\" action=\"([^\"]+)\"[^>]*>(?:<input[^>]*>)*<button name=\"beslut\" value=\"UNDO\"",
                        next)
                .get(0);
        assertEquals("/arende/" + id + "?lage=mismatch", action);
        Map<String, String> undo = Map.of("beslut", "UNDO", "nummer", "1", "sett", "1", "token", visitor.token("/"));
        HttpResponse<String> answer = visitor.post(action, undo);
        assertEquals(
                Optional.of("/arende/" + id + "?lage=mismatch"),
                answer.headers().firstValue("Location"));
        assertEquals(HALL, title(visitor.get("/arende/" + id).body()));
    }

    @Test
    void splitAndUndoneACaseHasTheAddressItHad() throws Exception {
        String id = named(HALL).id();
        decide(HALL, "", Map.of("beslut", "UNPAIR"));
        String split = office.desk().report().cases().stream()
                .filter(c -> c.projectName().equals(HALL) && !c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, String> undo = Map.of("beslut", "UNDO", "nummer", "1", "sett", "1", "token", visitor.token("/"));
        HttpResponse<String> answer = visitor.post("/arende/" + split, undo);
        assertEquals(Optional.of("/arende/" + id), answer.headers().firstValue("Location"));
        assertEquals(List.of(BIKES, HALL, MILL), listed("/"));
    }

    @Test
    void severalAreMarkedAndDecidedAtOnceEachByItself() throws Exception {
        String seen = "0";
        String token = visitor.token("/");
        decide(MILL, "", Map.of("beslut", "DEFER")); // somebody else, since the list was opened
        String body = "token=" + token + "&sett=" + seen + "&beslut=CONFIRM&markerat="
                + named(BIKES).id() + "&markerat=" + named(HALL).id() + "&markerat="
                + named(MILL).id();
        HttpResponse<String> answer = visitor.send("/arenden?lage=mismatch", "application/x-www-form-urlencoded", body);
        assertEquals(Optional.of("/?lage=mismatch"), answer.headers().firstValue("Location"), answer.body());
        String page = visitor.get("/?lage=mismatch").body();
        assertTrue(page.contains("2 ärenden: "), page);
        assertTrue(page.contains("1 hade någon annan ändrat under tiden"), page);
        assertEquals(List.of(BIKES, HALL), listed("/?lage=klart"));
        assertEquals(List.of(MILL), listed("/?lage=uppskjutet"));
        assertEquals(3, office.desk().events().size());
    }

    @ParameterizedTest
    @CsvSource({"'', 422", "&markerat=x&beslut=CORRECT, 422", "&markerat=x&beslut=UNDO, 422"})
    void whatCannotBeDecidedOfSeveralIsRefused(String fields, int status) throws Exception {
        String body = "token=" + visitor.token("/") + "&sett=0" + (fields.isEmpty() ? "&beslut=CONFIRM" : fields);
        assertEquals(
                status,
                visitor.send("/arenden", "application/x-www-form-urlencoded", body)
                        .statusCode());
        assertEquals(List.of(), office.desk().events());
    }

    @Test
    void withoutTheTokenNothingIsDecidedOfSeveral() throws Exception {
        String body = "sett=0&beslut=CONFIRM&markerat=" + named(BIKES).id();
        assertEquals(
                403,
                visitor.send("/arenden", "application/x-www-form-urlencoded", body)
                        .statusCode());
        assertEquals(List.of(), office.desk().events());
    }

    @Test
    void aCaseIsGivenToAColleagueAndTakenBack() throws Exception {
        office.letIn("Berit", "kanalens cykelled i sol");
        assertEquals("/arende/" + named(HALL).id(), decide(HALL, "", Map.of("beslut", "ASSIGN", "nytt", "Berit")));
        assertTrue(visitor.get("/").body().contains("<span class=\"tag own\">Berit</span>"));
        assertEquals(List.of(), listed("/?lage=mina"));
        decide(HALL, "", Map.of("beslut", "ASSIGN", "nytt", "Anna"));
        assertEquals(List.of(HALL), listed("/?lage=mina"));
        decide(HALL, "", Map.of("beslut", "ASSIGN", "nytt", ""));
        assertEquals(List.of(), listed("/?lage=mina"));
        String history = visitor.get("/arende/" + named(HALL).id()).body();
        assertTrue(history.contains("Tilldelat: Berit") && history.contains("Tilldelat: ingen"), history);
    }

    @Test
    void nobodyGetsACaseWhoDoesNotReview() throws Exception {
        HttpResponse<String> answer =
                visitor.decide(named(HALL).id(), Map.of("beslut", "ASSIGN", "nytt", "Kalle Okänd"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Ingen som granskar heter så."));
    }

    @Test
    void aNoteDecidesNothingAndNeedsWords() throws Exception {
        assertEquals(
                422,
                visitor.decide(named(HALL).id(), Map.of("beslut", "NOTE", "skal", " "))
                        .statusCode());
        decide(HALL, "", Map.of("beslut", "NOTE", "skal", "ringde sökanden"));
        assertEquals(List.of(BIKES, HALL, MILL), listed("/"));
        assertTrue(visitor.get("/arende/" + named(HALL).id()).body().contains("<q>ringde sökanden</q>"));
    }

    @Test
    void theHistoryNamesFindingsAlsoAfterTheyAreGone() throws Exception {
        Finding finding = named(MILL).findings().get(0);
        String key = FindingKey.byKey(named(MILL)).keySet().iterator().next();
        decide(MILL, "", Map.of("beslut", "DISMISS", "fynd", key, "skal", "avrundat"));
        decide(
                MILL,
                "",
                Map.of(
                        "beslut",
                        "CORRECT",
                        "del",
                        named(MILL).decision().get(0),
                        "falt",
                        "/decision/grant/maxAmount",
                        "gammalt",
                        "300000",
                        "nytt",
                        "301000"));
        decide(MILL, "", Map.of("beslut", "UNDO", "nummer", "1"));
        assertFalse(FindingKey.byKey(named(MILL)).containsKey(key));
        String told = se.stodkoll.report.digest.SwedishTerms.of(finding.rule());
        List<String> history = Visitor.found(
                "<span class=\"what\">([^<]+)</span>",
                visitor.get("/arende/" + named(MILL).id()).body());
        assertEquals(3, history.size());
        assertTrue(history.get(2).endsWith(": " + told), history.toString());
        assertTrue(history.get(0).contains(": 1. ") && history.get(0).endsWith(": " + told), history.toString());
        assertEquals(ReviewAct.UNDO, office.desk().events().get(2).act());
    }

    @Test
    void noLineEndsBetweenALabelAndItsAmount() throws Exception {
        String matter = office.desk().report().cases().get(0).id();
        for (String path : List.of("/?lage=", "/arende/" + matter)) {
            String page = visitor.get(path).body();
            assertTrue(
                    Visitor.found("(Beslutat\u00a0[\\d\u00a0]+\u00a0kr)", page).size() > 0, path);
            assertEquals(
                    List.of(),
                    Visitor.found(
                            "((?:Sökt|Beslutat|Beviljat|Skillnad) [−+]?\\d)|\\d (kr|%|procentenhet|dag)\\b", page),
                    path);
        }
    }
}
