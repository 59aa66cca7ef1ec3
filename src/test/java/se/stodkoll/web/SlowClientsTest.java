package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.web.office.WebSettings;

/** Clients that send a little at a time, or never all, keep nobody else out. */
class SlowClientsTest {
    /** More than the server has threads. */
    private static final int MANY = 300;

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private final List<Socket> clients = new ArrayList<>();

    @BeforeEach
    void start() {
        office = new MadeOffice(folder, MadeMatters.pair("Provprojekt", "Provkommun", 100_000, 90_000));
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        "Anna",
                        folder.resolve("sessions"),
                        1 << 20,
                        Optional.empty()),
                office);
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
        String cookie = "Cookie: "
                + new Visitor(server.port())
                        .get("/")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow()
                        .replaceAll(";.*", "")
                + "\r\n";
        for (int i = 0; i < MANY; i++) {
            client(post("/inkorg", cookie));
        }
        othersAreServed();
    }

    @Test
    void anAddressHasSoManyConnectionsAndNoMore() throws Exception {
        int refused = 0;
        for (int i = 0; i < 450; i++) {
            Socket client = client("");
            client.setSoTimeout(20);
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
