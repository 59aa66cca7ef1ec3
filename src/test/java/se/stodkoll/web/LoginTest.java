package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.web.guard.Logins;
import se.stodkoll.web.office.Passwords;
import se.stodkoll.web.office.WebSettings;

/** Who is in, for how long, and how often somebody else may try to be. */
class LoginTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:30Z"), ZoneOffset.UTC);
    private static final String OLD = "fyra ord utan samband";
    private static final String NEW = "helt andra ord på raden";

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        office = new MadeOffice(folder, MadeMatters.pair("Provprojekt", "Provkommun", 100_000, 90_000));
        office.letIn("Berit", OLD);
        serve();
    }

    private void serve() {
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1",
                        port,
                        Optional.of(URI.create("http://127.0.0.1:" + port)),
                        "",
                        folder.resolve("sessions"),
                        1000,
                        Optional.of("X-Forwarded-For")),
                office,
                CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private HttpResponse<String> logIn(Visitor visitor, String name, String password, String... headers)
            throws Exception {
        return visitor.post(
                "/logga-in?token=" + visitor.token("/logga-in"), Map.of("namn", name, "losen", password), headers);
    }

    private Visitor loggedIn() throws Exception {
        Visitor visitor = new Visitor(port);
        assertEquals(303, logIn(visitor, "Berit", OLD).statusCode());
        assertEquals(200, visitor.get("/").statusCode());
        return visitor;
    }

    @Test
    void aSessionEndsWhenTheReviewerIsRemoved() throws Exception {
        Visitor visitor = loggedIn();
        office.shutOut("Berit");
        assertEquals(302, visitor.get("/").statusCode());
        assertEquals(403, visitor.get("/api/cases").statusCode());
    }

    @Test
    void everySessionEndsWhenThePasswordChangesButTheOneThatChangedIt() throws Exception {
        Visitor here = loggedIn();
        Visitor elsewhere = loggedIn();
        String path = "/losenord?token=" + here.token("/losenord");
        assertEquals(
                403,
                here.post(path, Map.of("losen", "fel lösenord alls", "nytt", NEW))
                        .statusCode());
        assertEquals(
                422,
                here.post(path, Map.of("losen", OLD, "nytt", "Sommar2026!!")).statusCode());
        assertEquals(200, elsewhere.get("/").statusCode());

        assertEquals(303, here.post(path, Map.of("losen", OLD, "nytt", NEW)).statusCode());

        assertEquals(200, here.get("/").statusCode());
        assertEquals(302, elsewhere.get("/").statusCode());
        assertEquals(403, logIn(new Visitor(port), "Berit", OLD).statusCode());
        assertEquals(303, logIn(new Visitor(port), "Berit", NEW).statusCode());
    }

    /** A login outlives a restart, and is none when nobody has used it for twelve hours: as its file says, whose times are put back here. */
    @ParameterizedTest
    @CsvSource({"11, 200, 1", "13, 302, 0"})
    void aLoginLastsForTwelveHoursOfRest(int hours, int status, int kept) throws Exception {
        Visitor visitor = loggedIn();
        server.close();
        Path file = sessions().get(0);
        ObjectNode session = (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
        for (String time : List.of("created", "accessed", "lastAccessed", "expiry")) {
            session.put(time, session.get(time).asLong() - hours * 3_600_000L);
        }
        Files.writeString(file, session.toString());

        serve();

        assertEquals(status, visitor.get("/").statusCode());
        assertEquals(kept, sessions().size());
    }

    private List<Path> sessions() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("sessions"))) {
            return files.toList();
        }
    }

    @Test
    void theTokenFromBeforeTheLoginIsWorthNothingAfterIt() throws Exception {
        Visitor visitor = new Visitor(port);
        String before = visitor.token("/logga-in");
        assertEquals(
                303,
                visitor.post("/logga-in?token=" + before, Map.of("namn", "Berit", "losen", OLD))
                        .statusCode());
        assertNotEquals(before, visitor.token("/"));
        assertEquals(403, visitor.post("/logga-ut?token=" + before, Map.of()).statusCode());
    }

    /** As many addresses as anybody wants, told by the proxy: the account is one. */
    @Test
    void anAccountIsTriedTenTimesAMinuteFromWhateverAddresses() throws Exception {
        int status = 0;
        int tries = 0;
        while (status != 429 && tries < 20) {
            status = logIn(
                            new Visitor(port),
                            "Berit",
                            "gissning " + tries,
                            "X-Forwarded-For",
                            "6.6.6.6, 10.0.0." + tries++)
                    .statusCode();
        }
        assertEquals(11, tries);
        assertEquals(
                403,
                logIn(new Visitor(port), "Cecilia", "gissning", "X-Forwarded-For", "10.0.1.1")
                        .statusCode());
    }

    @Test
    void anAddressIsTheOneThatTheProxyTells() throws Exception {
        int status = 0;
        int tries = 0;
        while (status != 429 && tries < 20) {
            status = logIn(
                            new Visitor(port),
                            "Person " + tries,
                            "gissning",
                            "X-Forwarded-For",
                            tries++ + ".1.1.1, 10.0.0.1")
                    .statusCode();
        }
        assertEquals(11, tries, "what stands before the proxy's own word is the asker's invention");
        assertEquals(
                303,
                logIn(new Visitor(port), "Berit", OLD, "X-Forwarded-For", "10.0.0.2")
                        .statusCode());
    }

    /** So that a monitor can count them; a name that was tried is often a password in the wrong place. */
    @Test
    void whoFailsIsCountedInTheLogAndNotNamed() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Logins.class);
        log.start();
        logger.addAppender(log);
        try {
            logIn(new Visitor(port), "Berit", "hemlig gissning");
            logIn(new Visitor(port), "mitt lösenord i fel ruta", "hemlig gissning");
            logIn(new Visitor(port), "Berit", OLD);
        } finally {
            logger.detachAppender(log);
        }
        assertEquals(
                List.of("a login failed, 1 since start", "a login failed, 2 since start"),
                log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        assertEquals(
                List.of(Level.WARN, Level.WARN),
                log.list.stream().map(ILoggingEvent::getLevel).toList());
    }

    @Test
    void whoNeverLogsInLeavesNoSessionsButForTheLoginPage() throws Exception {
        for (String path : new String[] {"/", "/api/cases", "/review.css", "/finns-inte", "/logga-in"}) {
            new Visitor(port).get(path);
        }
        new Visitor(port).post("/logga-in", Map.of("namn", "Berit", "losen", OLD));
        assertEquals(1, sessions().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Sommar2026!!",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "LösenordLösenord",
                "Stodkoll2026!",
                "berit1234567",
                "P@ssw0rd1234",
                "abcabcabcabc"
            })
    void aPasswordThatIsGuessedFirstIsRefused(String password) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Passwords.encode(password, "Berit"));
        assertTrue(refused.getMessage().contains("gissas först"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ett långt lösenord", "sommar kaffe blåklint", "x7Gq-2vT9-mmLp", "Beritshundhetersixten"})
    void anotherIsNot(String password) {
        assertDoesNotThrow(() -> Passwords.encode(password, "Berit"));
    }
}
