package se.stodkoll.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;

class MonitorTest {
    private static final NightRecord NIGHT = new NightRecord(
            "r",
            Instant.parse("2026-01-02T01:00:00Z"),
            Optional.of(Instant.parse("2026-01-02T01:02:30Z")),
            Optional.of(new Balance(5, 3, 1, 1, 0)),
            Map.of(CaseStatus.MISMATCH, 2),
            Map.of("ENCRYPTED", 1));

    private static HttpResponse<String> get(Monitor monitor, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + monitor.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Vitals vitals(String... faults) {
        return new Vitals(Optional.of(NIGHT), Map.of("done", 3, "quarantined", 1), 1 << 20, List.of(faults));
    }

    @Test
    void metricsTellOfTheLastNight() throws Exception {
        try (Monitor monitor = Monitor.start("127.0.0.1", 0, MonitorTest::vitals)) {
            String told = get(monitor, "/metrics").body();
            for (String line : List.of(
                    "stodkoll_healthy 1.0",
                    "stodkoll_files{state=\"done\"} 3.0",
                    "stodkoll_last_night_files{outcome=\"quarantined\"} 1.0",
                    "stodkoll_last_night_balanced 1.0",
                    "stodkoll_last_night_duration_seconds 150.0",
                    "stodkoll_cases{status=\"MISMATCH\"} 2.0",
                    "stodkoll_last_night_failures{code=\"ENCRYPTED\"} 1.0",
                    "jvm_memory_used_bytes{area=\"heap\"}")) {
                assertTrue(told.contains(line), line + " is missing in\n" + told);
            }
        }
    }

    @Test
    void healthIsAskedAnewEachTime() throws Exception {
        AtomicReference<Vitals> now = new AtomicReference<>(vitals());
        try (Monitor monitor = Monitor.start("127.0.0.1", 0, now::get)) {
            assertEquals(200, get(monitor, "/health").statusCode());
            now.set(vitals("liggaren svarar inte"));
            HttpResponse<String> ill = get(monitor, "/health");
            assertEquals(503, ill.statusCode());
            assertTrue(ill.body().contains("liggaren svarar inte"), ill.body());
            assertTrue(get(monitor, "/metrics").body().contains("stodkoll_healthy 0.0"));
            assertEquals(404, get(monitor, "/annat").statusCode());
        }
    }

    @Test
    void aTakenPortIsSaid() throws IOException {
        try (Monitor monitor = Monitor.start("127.0.0.1", 0, MonitorTest::vitals)) {
            assertThrows(IOException.class, () -> Monitor.start("127.0.0.1", monitor.port(), MonitorTest::vitals));
        }
    }
}
