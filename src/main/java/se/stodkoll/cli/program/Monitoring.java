package se.stodkoll.cli.program;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.notice.Monitor;
import se.stodkoll.notice.Vitals;

/** Metrics and health beside a command that stays. Where the port is taken the command goes on without, and says so. */
public final class Monitoring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Monitoring.class);

    private final Optional<Monitor> monitor;

    private Monitoring(Optional<Monitor> monitor) {
        this.monitor = monitor;
    }

    /** @param port to listen on; 0 for none */
    public static Monitoring start(Texts texts, Settings settings, int port, Supplier<Vitals> vitals) {
        if (port == 0) {
            return new Monitoring(Optional.empty());
        }
        String bind = settings.telling().monitorBind();
        try {
            Monitor monitor = Monitor.start(bind, port, vitals);
            System.out.println(texts.say("monitor.begins", bind, port));
            return new Monitoring(Optional.of(monitor));
        } catch (IOException e) {
            LOG.warn("no monitor on {}: {}", port, e.getClass().getSimpleName());
            System.err.println("stodkoll: " + texts.say("monitor.failed", bind, port, e.getMessage()));
            return new Monitoring(Optional.empty());
        }
    }

    @Override
    public String toString() {
        return monitor.map(m -> "monitor on port " + m.port()).orElse("no monitor");
    }

    @Override
    public void close() {
        monitor.ifPresent(Monitor::close);
    }
}
