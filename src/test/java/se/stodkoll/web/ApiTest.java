package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.review.FindingKey;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.list.KeptCases;
import se.stodkoll.web.office.WebSettings;

/** openapi.yaml against the routes there are and the answers they give. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<DocumentReport> DOCUMENTS = Stream.of(
                    MadeMatters.pair("Cykelled längs kanalen", "Örebro kommun", 1_150_097, 1_156_097),
                    MadeMatters.pair("Kompetensnav Södra Närke", "Hallsbergs kommun", 900_000, 900_000))
            .flatMap(List::stream)
            .toList();

    /** Stands still: a new minute in the middle of a test would begin the count of requests anew. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private JsonNode description;
    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;
    private String token;

    @BeforeEach
    void start() throws Exception {
        description = new YAMLMapper().readTree(bytes("/openapi.yaml"));
        office = new MadeOffice(folder, DOCUMENTS);
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        "Anna",
                        folder.resolve("sessions"),
                        100_000,
                        Optional.empty()),
                office,
                CLOCK);
        visitor = new Visitor(server.port());
        token = JSON.readTree(visitor.get("/api/session").body()).get("token").asText();
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = ApiTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasItsRoute() {
        Javalin bare = Javalin.create(config ->
                new ApiRoutes(office, new Decisions(office, Clock.systemUTC()), new KeptCases()).attach(config.routes));
        Set<String> routes = bare.unsafe.internalRouter.allHttpHandlers().stream()
                .map(e -> e.endpoint.method.name() + " " + e.endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertEquals(routes, described);
    }

    /** A comma in a description that is not quoted makes a key of what follows it. */
    @Test
    void noTextOfTheDescriptionIsTakenForAKey() {
        assertTrue(hasNoNull(description));
    }

    private static boolean hasNoNull(JsonNode node) {
        boolean fine = !node.isNull();
        for (JsonNode child : node) {
            fine &= hasNoNull(child);
        }
        return fine;
    }

    private Case differing() {
        return office.desk().report().cases().stream()
                .filter(c ->
                        c.projectName().startsWith("Cykelled") && !c.decision().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Every GET there is, and the answers to what does not exist; {@code {id}} stands for a case, {@code {sha}} for a file. */
    @ParameterizedTest
    @CsvSource({
        "/api/session, /api/session, 200",
        "/api/report.schema.json, /api/report.schema.json, 200",
        "/api/cases, /api/cases, 200",
        "/api/cases?status=MATCH, /api/cases, 200",
        "/api/cases/{id}, /api/cases/{id}, 200",
        "/api/cases/finns-inte, /api/cases/{id}, 404",
        "/api/cases/{id}/findings, /api/cases/{id}/findings, 200",
        "/api/cases/finns-inte/findings, /api/cases/{id}/findings, 404",
        "/api/cases/{id}/fields, /api/cases/{id}/fields, 200",
        "/api/cases/finns-inte/fields, /api/cases/{id}/fields, 404",
        "/api/decisions, /api/decisions, 200",
        "'/api/documents/{sha}/pages/1', '/api/documents/{document}/pages/{page}', 200",
        "'/api/documents/{sha}/pages/99', '/api/documents/{document}/pages/{page}', 404",
        "'/api/documents/{sha}/pages/x', '/api/documents/{document}/pages/{page}', 404",
        "'/api/documents/..%2F..%2Fx/pages/1', '/api/documents/{document}/pages/{page}', 404",
    })
    void anAnswerIsAsDescribed(String asked, String path, int status) throws Exception {
        decide(Map.of("act", "DEFER", "reason", "väntar på svar"));
        String address = asked.replace("{id}", differing().id())
                .replace("{sha}", DOCUMENTS.get(0).sha256());
        HttpResponse<String> answer = visitor.get(address);
        assertEquals(status, answer.statusCode(), answer.body());
        assertDescribed("get", path, answer);
    }

    @Test
    void theDescriptionIsServedAsItIs() throws Exception {
        assertEquals(
                description,
                new YAMLMapper().readTree(visitor.get("/api/openapi.yaml").body()));
    }

    @Test
    void everyKindOfDecisionAnswersAsDescribed() throws Exception {
        String part = differing().decision().get(0);
        String amount = FindingKey.byKey(differing()).entrySet().stream()
                .filter(e -> e.getValue().rule() == Rule.AMOUNT_DIFFERS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Map<String, String> field = Map.of("part", part, "path", "/decision/grant/maxAmount", "oldValue", "1156097");
        assertDescribed(201, decide(Map.of("act", "CONFIRM", "finding", amount)));
        assertDescribed(201, decide(Map.of("act", "DISMISS", "finding", amount, "reason", "rättas i nästa beslut")));
        assertDescribed(201, decide(Map.of("act", "CONFIRM", "field", field)));
        assertDescribed(201, decide(Map.of("act", "CORRECT", "field", field, "newValue", "1 150 097")));
        assertDescribed(
                201, decide(Map.of("act", "UNDO", "undone", office.desk().lastEvent())));
        assertDescribed(201, decide(Map.of("act", "DEFER")));
        assertDescribed(201, decide(Map.of("act", "UNPAIR")));
        String application = office.desk().report().cases().stream()
                .filter(c ->
                        c.projectName().startsWith("Cykelled") && c.decision().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, Object> pair = Map.of(
                "act", "PAIR", "otherPart", part, "lastDecision", office.desk().lastEvent());
        assertDescribed(201, post("/api/cases/" + application + "/decisions", pair));
        assertDescribed("get", "/api/decisions", visitor.get("/api/decisions"));
        List<String> told = new ArrayList<>();
        JSON.readTree(visitor.get("/api/decisions").body())
                .forEach(e -> told.add(e.get("act").asText()));
        assertEquals(List.of("CONFIRM", "DISMISS", "CONFIRM", "CORRECT", "UNDO", "DEFER", "UNPAIR", "PAIR"), told);
    }

    @Test
    void whatIsRefusedSaysWhy() throws Exception {
        Map<String, String> changed =
                Map.of("part", differing().decision().get(0), "path", "/decision/grant/maxAmount", "oldValue", "5");
        Map<String, String> unread = Map.of(
                "part", differing().decision().get(0), "path", "/decision/grant/maxAmount", "oldValue", "1156097");
        assertDescribed(409, decide(Map.of("act", "CORRECT", "field", changed, "newValue", "7")));
        assertDescribed(422, decide(Map.of("act", "CORRECT", "field", unread, "newValue", "sju")));
        assertDescribed(409, decide(Map.of("act", "DISMISS", "finding", "finns-inte", "reason", "av ett skäl")));
        assertDescribed(422, decide(Map.of("act", "NONSENS")));
        assertDescribed(422, decide(Map.of("act", "DEFER", "reason", "x".repeat(2001))));
        assertDescribed(404, post("/api/cases/finns-inte/decisions", Map.of("act", "DEFER", "lastDecision", 0)));
        for (String broken : List.of("", "[]", "{", "null", "\"text\"")) {
            assertDescribed(422, visitor.send(path(), "application/json", broken, Guard.TOKEN_HEADER, token));
        }
        assertDescribed(403, visitor.send(path(), "application/json", "{\"act\":\"DEFER\",\"lastDecision\":0}"));
        assertEquals(List.of(), office.desk().events());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, -1, Long.MAX_VALUE})
    void aDecisionThatIsNotMadeYetIsNoneThatWasSeen(long seen) throws Exception {
        HttpResponse<String> answer = post(path(), Map.of("act", "DEFER", "lastDecision", seen));
        assertDescribed(422, answer);
        assertEquals(List.of(), office.desk().events());
    }

    /** Also of what no route takes: a wrong method, an address that is none, a body that is too long. */
    @Test
    void everyErrorOfTheApiIsJson() throws Exception {
        List<HttpResponse<String>> answers = List.of(
                visitor.get("/api/finns-inte"),
                visitor.get("/api"),
                visitor.send("/api/cases", "application/json", "{}", Guard.TOKEN_HEADER, token),
                visitor.get("/api/cases/%00"),
                visitor.get("/api/%2e%2e/x"),
                visitor.send(
                        path(),
                        "application/json",
                        "{\"reason\":\"" + "x".repeat(200_000) + "\"}",
                        Guard.TOKEN_HEADER,
                        token));
        for (HttpResponse<String> answer : answers) {
            assertTrue(
                    answer.statusCode() >= 400 && answer.statusCode() < 500, answer.uri() + " " + answer.statusCode());
            assertTrue(
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"),
                    answer.uri() + answer.body());
            assertTrue(JSON.readTree(answer.body()).get("error").isTextual(), answer.body());
        }
    }

    @Test
    void aFullInboxTakesNoMore() throws Exception {
        office.full = true;
        HttpResponse<String> answer = upload(Map.of("a.pdf", "%PDF"));
        assertEquals(507, answer.statusCode());
        assertDescribed("post", "/api/inbox", answer);
    }

    @Test
    void aProgramLeavesFilesForTheNextNight() throws Exception {
        HttpResponse<String> two = upload(Map.of("ansökan.pdf", "%PDF-1.7 a", "beslut.pdf", "%PDF-1.7 b"));
        assertEquals(201, two.statusCode(), two.body());
        assertDescribed("post", "/api/inbox", two);
        assertEquals(Set.of("ansökan.pdf", "beslut.pdf"), office.dropped.keySet());
        HttpResponse<String> none = upload(Map.of());
        assertEquals(422, none.statusCode());
        assertDescribed("post", "/api/inbox", none);
        HttpResponse<String> large = upload(Map.of("stor.pdf", "x".repeat(300_000)));
        assertEquals(413, large.statusCode());
        assertDescribed("post", "/api/inbox", large);
        assertEquals(2, office.dropped.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inget", "fel"})
    void aFileWithoutTheSessionsTokenIsRefused(String wrong) throws Exception {
        token = wrong;
        HttpResponse<String> answer = upload(Map.of("a.pdf", "%PDF"));
        assertEquals(403, answer.statusCode());
        assertDescribed("post", "/api/inbox", answer);
        assertTrue(office.dropped.isEmpty());
    }

    @Test
    void whoAsksTooOftenIsToldSo() throws Exception {
        HttpResponse<String> answer = upload(Map.of());
        for (int i = 0; i < 130 && answer.statusCode() != 429; i++) {
            answer = upload(Map.of());
        }
        assertEquals(429, answer.statusCode());
        assertDescribed("post", "/api/inbox", answer);
    }

    private HttpResponse<String> upload(Map<String, String> files) throws Exception {
        StringBuilder body = new StringBuilder();
        files.forEach(
                (name, content) -> body.append("--grans\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                        .append(name)
                        .append("\"\r\nContent-Type: application/pdf\r\n\r\n")
                        .append(content)
                        .append("\r\n"));
        return visitor.send(
                "/api/inbox", "multipart/form-data; boundary=grans", body + "--grans--\r\n", Guard.TOKEN_HEADER, token);
    }

    private String path() {
        return "/api/cases/" + differing().id() + "/decisions";
    }

    private HttpResponse<String> decide(Map<String, Object> decision) throws Exception {
        ObjectNode body = JSON.valueToTree(decision);
        return post(path(), body.put("lastDecision", office.desk().lastEvent()));
    }

    private HttpResponse<String> post(String path, Object decision) throws Exception {
        JsonNode body = JSON.valueToTree(decision);
        return visitor.send(path, "application/json", body.toString(), Guard.TOKEN_HEADER, token);
    }

    private void assertDescribed(int status, HttpResponse<String> answer) throws IOException {
        assertEquals(status, answer.statusCode(), answer.body());
        assertDescribed("post", "/api/cases/{id}/decisions", answer);
    }

    /** The answer's status is one of those described, and its content follows that one's schema. */
    private void assertDescribed(String method, String path, HttpResponse<String> answer) throws IOException {
        JsonNode responses = description.get("paths").get(path).get(method).get("responses");
        JsonNode response = responses.path(String.valueOf(answer.statusCode()));
        if (response.has("$ref")) {
            response = description.at(response.get("$ref").asText().substring(1));
        }
        JsonNode schema = response.at("/content/application~1json/schema");
        assertTrue(schema.isObject(), path + " does not describe " + answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertEquals(Set.of(), schema(schema).validate(JSON.readTree(answer.body())), answer.body());
    }

    /** The schema with what it refers to beside it: the description's own schemas, and those of the report. */
    private JsonSchema schema(JsonNode schema) throws IOException {
        ObjectNode root = schema.deepCopy();
        root.set("components", description.get("components"));
        root.set("$defs", JSON.readTree(bytes("/schema/report.schema.json")).get("$defs"));
        closeReferences(root);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    private static void closeReferences(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").asText("").startsWith("report.schema.json#")) {
            object.put("$ref", object.get("$ref").asText().substring("report.schema.json".length()));
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(ApiTest::closeReferences);
        }
    }
}
