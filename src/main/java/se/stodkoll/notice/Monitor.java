package se.stodkoll.notice;

import com.sun.net.httpserver.HttpExchange;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import se.stodkoll.codec.ModelJson;

/** Serves {@code /metrics} for Prometheus, and {@code /health}: 200 where all is well, else 503 and what is not. */
public final class Monitor implements AutoCloseable {
    private final HTTPServer server;
    private final Supplier<Vitals> vitals;

    private Monitor(String bind, int port, Supplier<Vitals> vitals) throws IOException {
        this.vitals = vitals;
        PrometheusRegistry registry = new PrometheusRegistry();
        JvmMetrics.builder().register(registry);
        MultiCollector night = () -> NightMetrics.of(vitals.get());
        registry.register(night);
        this.server = HTTPServer.builder()
                .hostname(bind)
                .port(port)
                .registry(registry)
                .defaultHandler(this::health)
                .buildAndStart();
    }

    /**
     * Starts serving.
     *
     * @param bind address to listen on
     * @param port to listen on; 0 for any free one
     * @param vitals asked for at each request
     * @throws IOException where the port is taken
     */
    public static Monitor start(String bind, int port, Supplier<Vitals> vitals) throws IOException {
        return new Monitor(bind, port, vitals);
    }

    public int port() {
        return server.getPort();
    }

    private void health(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/health")) {
                answer(exchange, 404, "text/plain; charset=utf-8", "/metrics, /health\n");
                return;
            }
            Vitals now = vitals.get();
            boolean well = now.faults().isEmpty();
            answer(
                    exchange,
                    well ? 200 : 503,
                    "application/json; charset=utf-8",
                    ModelJson.write(Map.of("status", well ? "UP" : "DOWN", "faults", now.faults())));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.close();
    }
}
