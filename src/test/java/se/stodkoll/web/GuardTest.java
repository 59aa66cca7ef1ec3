package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.office.Passwords;
import se.stodkoll.web.office.WebSettings;

/** What stands between the page and whoever means it ill. */
class GuardTest {
    /** Stands still: a new minute in the middle of a test would begin the count of requests anew. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;

    private Visitor start(Optional<URI> address, List<DocumentReport> documents) {
        office = new MadeOffice(folder, documents);
        server = ReviewServer.start(
                new WebSettings("127.0.0.1", 0, address, "Anna", folder.resolve("sessions"), 100_000, Optional.empty()),
                office,
                CLOCK);
        return new Visitor(server.port());
    }

    private Visitor start() {
        return start(Optional.empty(), MadeMatters.pair("Provprojekt", "Provkommun", 100_000, 90_000));
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private String caseId() {
        return office.desk().report().cases().get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/arende/x", "/review.js", "/api/cases", "/finns-inte"})
    void everyAnswerCarriesThePolicy(String path) throws Exception {
        HttpHeaders headers = start().get(path).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(Optional.empty(), headers.firstValue("Server"));
        for (String cookie : headers.allValues("Set-Cookie")) {
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        }
        assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
    }

    /** Nothing of a paper stays in a browser, or in a proxy between. */
    @Test
    void aPictureOfAPageIsKeptByNobody() throws Exception {
        List<DocumentReport> documents = MadeMatters.pair("Provprojekt", "Provkommun", 100_000, 90_000);
        Visitor visitor = start(Optional.empty(), documents);
        HttpResponse<String> picture = visitor.get("/sida/" + documents.get(0).sha256() + "/1");
        assertEquals(200, picture.statusCode());
        assertTrue(picture.headers().firstValue("Content-Type").orElse("").startsWith("image/png"));
        assertEquals(List.of("no-store"), picture.headers().allValues("Cache-Control"));
        assertEquals(List.of("nosniff"), picture.headers().allValues("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost", "127.0.0.1:1", ""})
    void aForeignHostIsRefused(String host) throws IOException {
        start();
        assertTrue(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .matches("HTTP/1.1 40[03] .*"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example", "Origin, null", "Origin, https://127.0.0.1", "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site", "Origin, http://[", "Origin, http://127.0.0.1:99999999", "Origin, ''",
    })
    void aChangeFromAnotherSiteIsRefused(String header, String value) throws Exception {
        Visitor visitor = start();
        Map<String, String> form = Map.of("beslut", "DEFER", "sett", "0", "token", visitor.token("/"));
        assertEquals(
                403, visitor.post("/arende/" + caseId(), form, header, value).statusCode());
        assertEquals(List.of(), office.desk().events());
        assertEquals(
                303,
                visitor.post("/arende/" + caseId(), form, "Origin", "http://127.0.0.1:" + server.port())
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arende/x", "/inkorg", "/api/inbox", "/api/cases/x/decisions"})
    void aChangeWithoutTheSessionsTokenIsRefused(String path) throws Exception {
        Visitor visitor = start();
        String foreign = new Visitor(server.port()).token("/");
        visitor.get("/");
        assertEquals(403, visitor.post(path, Map.of("beslut", "DEFER")).statusCode());
        assertEquals(
                403,
                visitor.post(path, Map.of("beslut", "DEFER", "token", foreign)).statusCode());
        assertEquals(
                403, visitor.post(path, Map.of("beslut", "DEFER", "token", "")).statusCode());
    }

    @Test
    void nobodyAsksWithoutEnd() throws Exception {
        Visitor visitor = start();
        Map<String, String> form = Map.of("token", visitor.token("/"));
        int status = 0;
        for (int i = 0; i < 130 && status != 429; i++) {
            status = visitor.post("/finns-inte", form).statusCode();
        }
        assertEquals(429, status);
    }

    @Test
    void anOpenAddressDemandsALogin() throws Exception {
        Visitor visitor = start(
                Optional.of(URI.create("http://127.0.0.1:" + freePort())),
                MadeMatters.pair("Provprojekt", "Provkommun", 1, 2));
        assertEquals(403, visitor.get("/").statusCode());
        assertThrows(
                IllegalArgumentException.class,
                () -> new WebSettings("0.0.0.0", 0, Optional.empty(), "A", folder, 1, Optional.empty()));
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void onlyTheRightPasswordLetsIn() throws Exception {
        int port = freePort();
        office = new MadeOffice(folder, MadeMatters.pair("Provprojekt", "Provkommun", 100_000, 90_000));
        office.letIn("Berit", "ett långt lösenord");
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1",
                        port,
                        Optional.of(URI.create("http://127.0.0.1:" + port)),
                        "",
                        folder.resolve("s"),
                        1000,
                        Optional.empty()),
                office,
                CLOCK);
        Visitor visitor = new Visitor(port);
        assertEquals("/logga-in", location(visitor.get("/arende/" + caseId())));
        assertEquals(403, visitor.get("/api/cases").statusCode());
        assertEquals("/logga-in", location(visitor.get("/sida/" + "0".repeat(64) + "/1")));
        String token = visitor.token("/logga-in");
        for (String wrong : List.of("fel", "", "ett långt lösenord ", "x".repeat(500))) {
            Map<String, String> form = Map.of("token", token, "namn", "Berit", "losen", wrong);
            assertEquals(403, visitor.post("/logga-in", form).statusCode());
        }
        assertEquals(
                403,
                visitor.post("/logga-in", Map.of("token", token, "namn", "Ingen", "losen", "nobody"))
                        .statusCode());
        Map<String, String> right = Map.of("token", token, "namn", "Berit", "losen", "ett långt lösenord");
        assertEquals("/", location(visitor.post("/logga-in", right)));
        visitor.decide(caseId(), Map.of("beslut", "DEFER"));
        assertEquals("Berit", office.desk().events().get(0).person());
        assertEquals("/logga-in", location(visitor.post("/logga-ut", Map.of("token", visitor.token("/")))));
        assertEquals("/logga-in", location(visitor.get("/")));
    }

    /** Whoever sees the folder, or a copy of it, is not logged in by that. */
    @Test
    void noFileTellsTheIdOfASession() throws Exception {
        String cookie = start().get("/")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll("^stodkoll=|[.;].*", "");
        try (Stream<Path> files = Files.list(folder.resolve("sessions"))) {
            List<Path> kept = files.toList();
            assertEquals(1, kept.size(), kept.toString());
            assertFalse(kept.get(0).toString().contains(cookie), kept.toString());
            assertFalse(Files.readString(kept.get(0)).contains(cookie));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.get(0))));
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceAll("^https?://[^/]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "elva tecken"})
    void aShortPasswordIsRefused(String password) {
        start();
        assertThrows(IllegalArgumentException.class, () -> Passwords.encode(password, "Berit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>window.ran=1</script>",
                "<img src=x onerror=window.ran=1>",
                "\" onfocus=\"window.ran=1\" autofocus=\"",
                "</title></textarea><script>1</script>",
                "=HYPERLINK(\"http://evil.example\")",
                "javascript:alert(1)",
                "${7*7}",
            })
    void textsAreInert(String attack) throws Exception {
        Visitor visitor =
                start(Optional.empty(), MadeMatters.called(attack, MadeMatters.pair(attack, attack, 100_000, 90_000)));
        Map<String, String> correction = Map.of(
                "beslut",
                "CORRECT",
                "del",
                office.desk().report().cases().get(0).decision().get(0),
                "falt",
                "/decision/grant/beneficiary",
                "gammalt",
                attack,
                "nytt",
                attack + " AB",
                "skal",
                attack);
        assertEquals(303, visitor.decide(caseId(), correction).statusCode());
        for (String page : List.of(
                "/", "/arende/" + caseId(), "/?sok=" + java.net.URLEncoder.encode(attack, StandardCharsets.UTF_8))) {
            String body = visitor.get(page).body();
            assertFalse(body.contains("<script>"), page);
            assertFalse(body.contains("<img src=x"), page);
            assertEquals(List.of(), Visitor.found("(<[a-z]+[^>]*\" onfocus=)", body), page);
            assertEquals(List.of(), Visitor.found("href=\"(javascript[^\"]*)", body));
        }
        assertEquals(Optional.of(attack + " AB"), office.desk().events().get(0).newValue());
        for (String call : List.of("", "/" + caseId(), "/" + caseId() + "/findings", "/" + caseId() + "/fields")) {
            HttpHeaders headers = visitor.get("/api/cases" + call).headers();
            assertTrue(headers.firstValue("Content-Type").orElse("").startsWith("application/json"), call);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), call);
        }
    }

    /** What a program sends as a name, a number or a place is data too. */
    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "<script>1</script>", "%00", "a'; DROP TABLE review; --"})
    void whatIsNotThereIsNotFoundAndNotEchoed(String attack) throws Exception {
        Visitor visitor = start();
        String sent = java.net.URLEncoder.encode(attack, StandardCharsets.UTF_8);
        for (String path : List.of(
                "/arende/" + sent,
                "/sida/" + sent + "/1",
                "/api/cases/" + sent,
                "/api/documents/" + sent + "/pages/1")) {
            HttpResponse<String> answer = visitor.get(path);
            assertTrue(
                    answer.statusCode() == 404 || answer.statusCode() == 400,
                    path + " answered " + answer.statusCode());
            assertFalse(answer.body().contains(attack), path);
        }
    }

    @Test
    void anOverlongTextIsRefused() throws Exception {
        Visitor visitor = start();
        Map<String, String> form = Map.of("beslut", "DEFER", "skal", "x".repeat(2001));
        assertEquals(422, visitor.decide(caseId(), form).statusCode());
    }

    @Test
    void aFileLeftGoesToTheInboxAndOneTooLargeDoesNot() throws Exception {
        Visitor visitor = start();
        String token = visitor.token("/");
        HttpResponse<String> answer = upload(visitor, token, "ansökan.pdf", "%PDF-1.7");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(List.of("ansökan.pdf"), List.copyOf(office.dropped.keySet()));
        assertEquals(
                413, upload(visitor, token, "stor.pdf", "x".repeat(300_000)).statusCode());
        assertEquals(1, office.dropped.size());
    }

    private static HttpResponse<String> upload(Visitor visitor, String token, String name, String content)
            throws Exception {
        String body = "--gräns\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--gräns--\r\n";
        return visitor.send(
                "/inkorg",
                "multipart/form-data; boundary=gräns".replace("ä", "a"),
                body.replace("gräns", "grans"),
                Guard.TOKEN_HEADER,
                token);
    }
}
