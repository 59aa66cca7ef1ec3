package se.stodkoll.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door of the package: sends summaries to those who are to be told. */
public final class Notices {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Notices() {}

    /** Sends to all; what failed, in Swedish. A summary that does not get through changes nothing of the night. */
    public static List<String> send(NoticeSettings settings, NightNotice summary) {
        List<String> failures = new ArrayList<>();
        settings.webhook().flatMap(address -> post(address, summary)).ifPresent(failures::add);
        settings.mail().flatMap(mail -> MailSender.send(mail, summary)).ifPresent(failures::add);
        return failures;
    }

    private static Optional<String> post(URI address, NightNotice summary) {
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(LONGEST)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(summary.json()))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() / 100 == 2
                    ? Optional.empty()
                    : Optional.of("webhook svarade " + answer.statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of("webhook nåddes inte (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("webhook avbröts");
        }
    }
}
