package se.stodkoll.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;

class NoticesTest {
    private static final NightNotice NIGHT = NightNotice.of(
            "20260102-020000", new Balance(5, 3, 1, 1, 0), Map.of(CaseStatus.MISMATCH, 2, CaseStatus.MATCH, 4));

    private static NoticeSettings hook(URI address) {
        return new NoticeSettings(Optional.of(address), Optional.empty());
    }

    @Test
    void nobodyIsToldUnlessNamed() {
        assertEquals(List.of(), Notices.send(new NoticeSettings(Optional.empty(), Optional.empty()), NIGHT));
    }

    @ParameterizedTest
    @CsvSource({"200, ''", "204, ''", "500, webhook svarade 500", "302, webhook svarade 302"})
    void aWebhookGetsTheFiguresAsJson(int status, String failure) throws Exception {
        AtomicReference<String> got = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            got.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/natt");
            assertEquals(failure.isEmpty() ? List.of() : List.of(failure), Notices.send(hook(address), NIGHT));
        } finally {
            server.stop(0);
        }
        var json = ModelJson.mapper().readTree(got.get());
        assertEquals("stodkoll", json.get("program").asText());
        assertEquals("OK", json.get("outcome").asText());
        assertEquals(5, json.get("filesIn").asInt());
        assertEquals(2, json.get("MISMATCH").asInt());
        assertEquals(6, json.get("cases").asInt());
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        List<String> failures = Notices.send(hook(URI.create("http://127.0.0.1:1/")), NIGHT);
        assertEquals(List.of("webhook nåddes inte (ConnectException)"), failures);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "nattvakt, hemligt"})
    void aMailSaysTheFiguresInSwedish(String user, String password) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            if (!user.isEmpty()) {
                server.setUser("drift@region.example", user, password);
            }
            NoticeSettings.Server smtp = new NoticeSettings.Server(
                    "127.0.0.1",
                    server.getSmtp().getPort(),
                    false,
                    Optional.of(user).filter(u -> !u.isEmpty()),
                    Optional.of(password));
            NoticeSettings settings = new NoticeSettings(
                    Optional.empty(),
                    Optional.of(new NoticeSettings.Mail(
                            "drift@region.example, it@region.example", "natt@region.example", smtp)));
            assertEquals(List.of(), Notices.send(settings, NIGHT));
            MimeMessage[] mails = server.getReceivedMessages();
            assertEquals(2, mails.length);
            assertEquals(
                    "Stödkoll 20260102-020000: 5 filer in, 1 i karantän, 2 ärenden avviker", mails[0].getSubject());
            String text = mails[0].getContent().toString();
            assertTrue(text.contains("Filer in: 5") && text.contains("Balansen går ihop: ja"), text);
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailThatNoServerTakesIsSaid() {
        NoticeSettings.Server nobody =
                new NoticeSettings.Server("127.0.0.1", 1, true, Optional.empty(), Optional.empty());
        NoticeSettings settings = new NoticeSettings(
                Optional.empty(), Optional.of(new NoticeSettings.Mail("a@region.example", "b@region.example", nobody)));
        List<String> failures = Notices.send(settings, NIGHT);
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).startsWith("brevet kom inte iväg genom 127.0.0.1:1 ("), failures.get(0));
    }

    @Test
    void aNightThatDoesNotAddUpOrCouldNotBeRunIsToldFirst() {
        NightNotice open = NightNotice.of("r", new Balance(2, 1, 0, 0, 0), Map.of());
        assertTrue(open.subject().startsWith("BALANSEN GÅR INTE IHOP"), open.subject());
        assertEquals("UNBALANCED", open.figures().get("outcome"));
        assertEquals(
                "Stödkoll: natten kunde inte köras (ENVIRONMENT)",
                NightNotice.failed("ENVIRONMENT").subject());
    }
}
