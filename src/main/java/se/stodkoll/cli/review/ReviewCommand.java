package se.stodkoll.cli.review;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Monitoring;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.StopRequest;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.office.WebSettings;

/** The page where a person decides. */
@Command(name = "review")
public final class ReviewCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewCommand.class);
    private static final long LOOK_MILLIS = 3_600_000;

    @ParentCommand
    private Program program;

    @Option(names = "--bind", paramLabel = "ADRESS", defaultValue = "127.0.0.1")
    private String bind;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "URL")
    private URI address;

    @Option(names = "--as", paramLabel = "NAMN")
    private String person;

    @Option(names = "--monitor", paramLabel = "PORT", defaultValue = "9465")
    private int monitor;

    @Option(names = "--proxy-header", paramLabel = "NAMN")
    private String proxyHeader;

    @Override
    public Integer call() throws Exception {
        Home home = program.existingHome();
        Settings inForce = program.settings(home);
        try (ReviewBackend backend = ReviewBackend.open(home, inForce)) {
            return serve(backend, inForce).code();
        }
    }

    private ExitCode serve(ReviewBackend backend, Settings inForce) {
        WebSettings settings;
        try {
            settings = new WebSettings(
                    bind,
                    port,
                    Optional.ofNullable(address),
                    whoami(),
                    backend.sessions(),
                    WebSettings.UPLOAD_BYTES,
                    Optional.ofNullable(proxyHeader));
        } catch (IllegalArgumentException e) {
            System.err.println("stodkoll: " + e.getMessage());
            return ExitCode.USAGE;
        }
        StopRequest stop = new StopRequest();
        try (ReviewServer server = ReviewServer.start(settings, new ReviewOffice(backend));
                Monitoring monitoring = Monitoring.start(program.texts(), inForce, monitor, backend::vitals)) {
            LOG.info("serving, {}", monitoring);
            stop.listen(() -> {});
            prepare(server);
            System.out.println(program.texts().say("review.begins", server.address()));
            boolean requested = false;
            while (!requested) {
                requested = stop.isRequestedWithin(LOOK_MILLIS);
            }
            return ExitCode.OK;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BindException) {
                throw new NightException(
                        NightException.Cause.ENVIRONMENT, program.texts().say("review.port", bind, port), e);
            }
            throw e;
        } finally {
            stop.ended();
        }
    }

    private static void prepare(ReviewServer server) {
        Thread thread = new Thread(
                () -> {
                    try {
                        server.prepare();
                    } catch (RuntimeException e) {
                        LOG.warn("cases not put together: {}", e.getClass().getSimpleName());
                    }
                },
                "first-cases");
        thread.setDaemon(true);
        thread.start();
    }

    private String whoami() {
        return person == null || person.isBlank() ? System.getProperty("user.name") : person.strip();
    }
}
