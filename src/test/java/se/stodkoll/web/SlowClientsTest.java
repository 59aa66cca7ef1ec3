package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.report.MadeMatters;

/** Clients that send a little at a time, or never all, keep nobody else out. */
class SlowClientsTest {
    /** More than the server has threads. */
    private static final int MANY = 300;

    /** In place of the server's own, which nobody should wait for here. */
    private static final Duration LEAST_TIME = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private final List<Socket> clients = new ArrayList<>();

    @BeforeEach
    void start() {
        office = new MadeOffice(folder, MadeMatters.pair("Provprojekt", "Provkommun", 100_000, 90_000));
        server = ReviewServer.start(MadeOffice.settings(folder), office, Clock.systemDefaultZone(), LEAST_TIME);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        server.close();
        office.close();
    }

    private Socket client(String request) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        clients.add(socket);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String post(String path, String cookie) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + cookie
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 90000\r\n\r\na=";
    }

    private String cookie() throws Exception {
        return "Cookie: "
                + new Visitor(server.port())
                        .get("/")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow()
                        .replaceAll(";.*", "")
                + "\r\n";
    }

    private void othersAreServed() {
        for (int i = 0; i < 3; i++) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertEquals(200, new Visitor(server.port()).get("/").statusCode()));
        }
    }

    @Test
    void threeHundredWhoNeverSendTheirFormsStopNobody() throws Exception {
        for (int i = 0; i < MANY; i++) {
            try {
                client(post("/inkorg", ""));
            } catch (IOException refused) {
                continue; // hung up on
            }
        }
        othersAreServed();
    }

    /** Refused by its headers: the answer comes though the form never does. */
    @Test
    void whoHasNoTokenIsAnsweredBeforeTheFormIsSent() throws Exception {
        Socket client = client(post("/inkorg", ""));
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertTrue(line(client).startsWith("HTTP/1.1 403"), "refused"));
    }

    /** With a session, but without the token where it is seen at once: the form is waited for, without a thread. */
    @Test
    void threeHundredWithASessionStopNobody() throws Exception {
        String cookie = cookie();
        for (int i = 0; i < MANY; i++) {
            client(post("/inkorg", cookie));
        }
        othersAreServed();
    }

    /** Files are many times as long as forms: their token stands where it is seen before them. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 190000000", "Transfer-Encoding: chunked"})
    void whoShowsNoTokenBesideTheFilesIsAnsweredBeforeTheyAreSent(String length) throws Exception {
        String part = "--grans\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n";
        Socket client = client("POST /inkorg HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + cookie()
                + "Content-Type: multipart/form-data; boundary=grans\r\n" + length + "\r\n\r\n"
                + (length.startsWith("T") ? Integer.toHexString(part.length()) + "\r\n" : "") + part);
        client.setSoTimeout((int) LEAST_TIME.toMillis() / 2);
        assertTrue(line(client).startsWith("HTTP/1.1 403"), "refused");
    }

    /** A letter now and then is not silence, and still is no sending: the time is the whole request's. */
    @Test
    void whoDripsIsHungUpOn() throws Exception {
        Socket client = client(post("/inkorg", cookie()).replace("90000", "1000"));
        long started = System.nanoTime();
        long most = 4 * LEAST_TIME.toNanos();
        boolean open = true;
        while (open && System.nanoTime() - started < most) {
            Thread.sleep(100);
            open = sent(client);
        }
        assertFalse(open, "still open");
        assertTrue(System.nanoTime() - started > LEAST_TIME.toNanos() / 2, "too early");
    }

    private static boolean sent(Socket client) {
        try {
            client.getOutputStream().write('a');
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    /** Whatever their addresses: those beyond wait, and are served when others have gone. */
    @Test
    void allTogetherHaveSoManyConnectionsAndNoMore() throws Exception {
        for (int i = 0; i < 2000; i++) {
            Socket socket = new Socket();
            clients.add(socket);
            socket.bind(new InetSocketAddress("127.0.0." + (2 + i / 350), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        }
        Socket late = client("GET /review.css HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n\r\n");
        late.setSoTimeout(1000);
        assertThrows(SocketTimeoutException.class, () -> line(late));
        for (Socket each : clients.subList(0, 100)) {
            each.close();
        }
        late.setSoTimeout(10_000);
        assertTrue(line(late).startsWith("HTTP/1.1 200"), "served in its turn");
    }

    @Test
    void anAddressHasSoManyConnectionsAndNoMore() throws Exception {
        List<Socket> all = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            all.add(client(""));
        }
        Thread.sleep(500);
        int refused = 0;
        for (Socket client : all) {
            client.setSoTimeout(1);
            try {
                refused += client.getInputStream().read() < 0 ? 1 : 0;
            } catch (SocketTimeoutException open) {
                continue;
            } catch (IOException reset) {
                refused++;
            }
        }
        assertTrue(refused >= 40 && refused <= 60, refused + " were refused");
    }

    private static String line(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
