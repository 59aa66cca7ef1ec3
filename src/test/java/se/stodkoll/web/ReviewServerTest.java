package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.review.FindingKey;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.office.Original;
import se.stodkoll.web.office.WebSettings;

/** What the page does with decisions, over HTTP, with the real rules and a real ledger. */
class ReviewServerTest {
    private static final List<DocumentReport> DOCUMENTS = Stream.of(
                    MadeMatters.pair("Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097),
                    MadeMatters.pair("Kompetensnav Södra Närke", "Hallsbergs kommun", 900_000, 900_000))
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
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private Case differing() {
        return office.desk().report().cases().stream()
                .filter(c -> c.projectName().startsWith("Cykelled"))
                .filter(c -> !c.decision().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Rule> rules() {
        return differing().findings().stream().map(Finding::rule).toList();
    }

    private Map<String, String> correction(String oldValue, String newValue) {
        return Map.of(
                "beslut",
                "CORRECT",
                "del",
                differing().decision().get(0),
                "falt",
                "/decision/grant/maxAmount",
                "gammalt",
                oldValue,
                "nytt",
                newValue,
                "skal",
                "felläst sjua");
    }

    private String key(Rule rule) {
        return FindingKey.byKey(differing()).entrySet().stream()
                .filter(e -> e.getValue().rule() == rule)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void theQueueShowsWhatDiffersFirstAndFilters() throws Exception {
        String all = visitor.get("/?lage=").body();
        assertEquals(
                List.of("Cykelled längs kanalen", "Kompetensnav Södra Närke"),
                Visitor.found("<h2>([^<]+)</h2></a>", all));
        String match = visitor.get("/?lage=match").body();
        assertEquals(List.of("Kompetensnav Södra Närke"), Visitor.found("<h2>([^<]+)</h2></a>", match));
        String byAmount = visitor.get("/?sok=1%20150%20097").body();
        assertEquals(List.of("Cykelled längs kanalen"), Visitor.found("<h2>([^<]+)</h2></a>", byAmount));
    }

    @Test
    void whatIsLookedThroughOrPutOffLeavesTheQueue() throws Exception {
        assertEquals(
                List.of("Cykelled längs kanalen"),
                Visitor.found("<h2>([^<]+)</h2></a>", visitor.get("/").body()));
        for (String act : List.of("CONFIRM", "DEFER")) {
            visitor.decide(differing().id(), Map.of("beslut", act));
            assertTrue(visitor.get("/").body().contains("Inget är kvar att göra."), act);
            visitor.decide(
                    differing().id(),
                    Map.of(
                            "beslut",
                            "UNDO",
                            "nummer",
                            String.valueOf(office.desk().lastEvent())));
            assertEquals(
                    List.of("Cykelled längs kanalen"),
                    Visitor.found("<h2>([^<]+)</h2></a>", visitor.get("/").body()),
                    act);
        }
    }

    @Test
    void aCorrectedAmountTakesTheFindingAway() throws Exception {
        assertTrue(rules().contains(Rule.AMOUNT_DIFFERS));
        HttpResponse<String> answer = visitor.decide(differing().id(), correction("1156097", "1 150 097 kr"));
        assertEquals(303, answer.statusCode());
        assertFalse(rules().contains(Rule.AMOUNT_DIFFERS));
        String page = visitor.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
        assertTrue(page.contains("Reglerna kördes igen"), page);
        assertTrue(page.contains("felläst sjua"));
        assertTrue(page.contains("rättat"));
    }

    @Test
    void anUndoneCorrectionBringsTheFindingBackAndIsNotForgotten() throws Exception {
        visitor.decide(differing().id(), correction("1156097", "1150097"));
        visitor.decide(differing().id(), Map.of("beslut", "UNDO", "nummer", "1"));
        assertTrue(rules().contains(Rule.AMOUNT_DIFFERS));
        assertEquals(2, office.desk().events().size());
        assertEquals(
                409,
                visitor.decide(differing().id(), Map.of("beslut", "UNDO", "nummer", "1"))
                        .statusCode());
    }

    @Test
    void decisionsOutliveARestartInTheMiddleOfAForm() throws Exception {
        visitor.get("/arende/" + differing().id());
        String token = visitor.token("/");
        int port = server.port();
        server.close();
        office.close();
        office = new MadeOffice(folder, DOCUMENTS);
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1",
                        port,
                        Optional.empty(),
                        "Anna",
                        folder.resolve("sessions"),
                        1 << 20,
                        Optional.empty()),
                office);
        Map<String, String> form = new java.util.HashMap<>(correction("1156097", "1150097"));
        form.putAll(Map.of("token", token, "sett", "0"));
        assertEquals(303, visitor.post("/arende/" + differing().id(), form).statusCode());
        assertFalse(rules().contains(Rule.AMOUNT_DIFFERS));
    }

    @Test
    void theSecondOfTwoIsToldAndOverwritesNothing() throws Exception {
        Visitor second = new Visitor(server.port());
        String seenBySecond = second.seen(differing().id());
        visitor.decide(differing().id(), correction("1156097", "1150097"));
        HttpResponse<String> answer = second.decide(differing().id(), seenBySecond, correction("1156097", "1150091"));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Någon annan har ändrat ärendet"));
        assertEquals(1, office.desk().events().size());
        HttpResponse<String> other = second.decide(differing().id(), seenBySecond, Map.of("beslut", "DEFER"));
        assertEquals(409, other.statusCode());
    }

    @Test
    void aDecisionOnAnotherCaseDisturbsNobody() throws Exception {
        String seen = visitor.seen(differing().id());
        String other = office.desk().report().cases().stream()
                .map(Case::id)
                .filter(id -> !id.equals(differing().id()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                303,
                new Visitor(server.port())
                        .decide(other, Map.of("beslut", "DEFER"))
                        .statusCode());
        assertEquals(
                303,
                visitor.decide(differing().id(), seen, correction("1156097", "1150097"))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORRECT | 1156097 | 1 15 097 | skriv belopp",
                "CORRECT | 1156097 | '' | skriv belopp",
                "CORRECT | 1156097 | =1+1 | skriv belopp",
                "CORRECT | 1156097 | 99999999999999999999 | skriv belopp",
                "NOTHING | 1156097 | 5 | inget sådant beslut",
            })
    void aValueThatIsNoneIsRefusedWithWhatToWrite(String act, String old, String value, String told) throws Exception {
        Map<String, String> form = new java.util.HashMap<>(correction(old, value == null ? "" : value));
        form.put("beslut", act);
        HttpResponse<String> answer = visitor.decide(differing().id(), form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains(told), answer.body());
        assertEquals(List.of(), office.desk().events());
    }

    @Test
    void aCorrectionOfWhatNoLongerStandsThereIsRefused() throws Exception {
        assertEquals(
                409,
                visitor.decide(differing().id(), correction("1156000", "1150097"))
                        .statusCode());
    }

    @Test
    void aDismissedFindingNoLongerCountsAndNeedsAReason() throws Exception {
        String key = key(Rule.AMOUNT_DIFFERS);
        Map<String, String> bare = Map.of("beslut", "DISMISS", "fynd", key);
        assertEquals(422, visitor.decide(differing().id(), bare).statusCode());
        for (String each : FindingKey.byKey(differing()).keySet()) {
            visitor.decide(differing().id(), Map.of("beslut", "DISMISS", "fynd", each, "skal", "överenskommet"));
        }
        assertEquals(CaseStatus.MATCH, differing().status());
        assertTrue(differing().findings().stream().allMatch(Finding::isDismissed));
        assertTrue(visitor.get("/arende/" + differing().id()).body().contains("Fyndet avfärdat av Anna"));
    }

    @Test
    void aCaseIsSplitAndPairedAgain() throws Exception {
        String id = differing().id();
        String decision = differing().decision().get(0);
        visitor.decide(id, Map.of("beslut", "UNPAIR"));
        assertEquals(3, office.desk().report().cases().size());
        assertEquals(
                CaseStatus.UNMATCHED,
                office.desk().caseOf(decision).orElseThrow().status());
        String page = visitor.get("/arende/" + id).body();
        assertTrue(page.contains("value=\"" + decision + "\""), "the lone decision is offered");
        assertEquals(
                303,
                visitor.decide(id, Map.of("beslut", "PAIR", "med", decision)).statusCode());
        assertEquals(2, office.desk().report().cases().size());
    }

    @Test
    void aCaseThatHasBothSidesIsNotPaired() throws Exception {
        String other = office.desk().report().cases().stream()
                .filter(c -> !c.id().equals(differing().id()))
                .findFirst()
                .orElseThrow()
                .decision()
                .get(0);
        assertEquals(
                409,
                visitor.decide(differing().id(), Map.of("beslut", "PAIR", "med", other))
                        .statusCode());
    }

    @Test
    void aFileIsServedOnlyThroughTheLedger() throws IOException, InterruptedException {
        String known = DOCUMENTS.get(0).sha256();
        assertEquals(200, visitor.get("/sida/" + known + "/1").statusCode());
        for (String path : List.of(
                "/sida/" + known + "/3",
                "/sida/" + "0".repeat(64) + "/1",
                "/sida/" + known + "/-1",
                "/sida/" + known + "/x",
                "/sida/..%2F..%2Fetc%2Fpasswd/1",
                "/sida/../../etc/passwd",
                "/review/review.js",
                "/%2e%2e/%2e%2e/etc/passwd")) {
            int status = visitor.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + " answered " + status);
        }
    }

    @Test
    void originalsAndTheReportAreServedAsWhatTheyAre() throws Exception {
        String known = DOCUMENTS.get(0).sha256();
        office.originals.put(
                known,
                new Original(
                        Files.writeString(folder.resolve("a"), "%PDF-1.7"), "nämnd/beslut å.pdf", "application/pdf"));
        office.reports.put("rapport.html", Files.writeString(folder.resolve("r"), "<title>Rapport</title>"));
        for (String path : List.of("/original/" + known, "/archive/2026-11-22/" + known + ".pdf")) {
            HttpResponse<String> original = visitor.get(path);
            assertEquals("%PDF-1.7", original.body());
            assertTrue(
                    original.headers().firstValue("Content-Type").orElseThrow().startsWith("application/pdf"));
            assertEquals(
                    "inline; filename*=UTF-8''beslut%20%C3%A5.pdf",
                    original.headers().firstValue("Content-Disposition").orElseThrow());
        }
        office.originals.put(known, new Original(folder.resolve("a"), "a.html", "text/html"));
        HttpResponse<String> other = visitor.get("/original/" + known);
        assertTrue(
                other.headers().firstValue("Content-Type").orElseThrow().startsWith("application/octet-stream"),
                "nothing that came in runs here");
        assertTrue(
                other.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment"));
        assertTrue(visitor.get("/report/latest/rapport.html").body().contains("Rapport"));
        for (String path : List.of(
                "/original/" + "0".repeat(64),
                "/archive/x/y",
                "/report/latest/x",
                "/report/latest/..%2F..%2Fstodkoll.db")) {
            int status = visitor.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + " answered " + status);
        }
        assertTrue(
                visitor.get("/arende/" + differing().id())
                        .body()
                        .contains("href=\"/report/latest/rapport.html#arende-"),
                "to the report");
    }

    @Test
    void theApiTellsAndDecidesAsThePageDoes() throws Exception {
        String token = Visitor.found(
                        "\"token\":\"([^\"]+)", visitor.get("/api/session").body())
                .get(0);
        assertTrue(visitor.get("/api/openapi.yaml").body().startsWith("openapi: 3"));
        String cases = visitor.get("/api/cases?status=MISMATCH").body();
        assertEquals(List.of(differing().id()), Visitor.found("\"id\":\"([^\"]+)", cases));
        String findings =
                visitor.get("/api/cases/" + differing().id() + "/findings").body();
        assertTrue(findings.contains(key(Rule.AMOUNT_DIFFERS)), findings);
        String decision =
                "{\"act\":\"CORRECT\",\"lastDecision\":0,\"newValue\":\"1150097\",\"reason\":\"\",\"field\":{\"part\":\""
                        + differing().decision().get(0)
                        + "\",\"path\":\"/decision/grant/maxAmount\",\"oldValue\":\"1156097\"}}";
        HttpResponse<String> written = visitor.send(
                "/api/cases/" + differing().id() + "/decisions",
                "application/json",
                decision,
                Guard.TOKEN_HEADER,
                token);
        assertEquals(201, written.statusCode(), written.body());
        assertFalse(rules().contains(Rule.AMOUNT_DIFFERS));
        HttpResponse<String> again = visitor.send(
                "/api/cases/" + differing().id() + "/decisions",
                "application/json",
                decision,
                Guard.TOKEN_HEADER,
                token);
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("\"error\""));
    }
}
