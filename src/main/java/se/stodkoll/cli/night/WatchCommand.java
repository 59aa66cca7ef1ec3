package se.stodkoll.cli.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Monitoring;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.InboxWatch;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.TraceWithoutMessages;

/**
 * A night whenever something lies in the inbox: at once where the file system tells of it, and at the next look where it
 * does not, as on network shares.
 */
@Command(name = "watch")
public final class WatchCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(WatchCommand.class);

    @ParentCommand
    private Program program;

    @Option(names = "--monitor", paramLabel = "PORT", defaultValue = "9464")
    private int monitor;

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.open(program);
                InboxWatch watch = InboxWatch.listen(session.settings());
                Monitoring monitoring =
                        Monitoring.start(program.texts(), session.settings(), monitor, session.night()::vitals)) {
            LOG.info("watching, {}", monitoring);
            long poll = session.settings().dropping().poll().toSeconds();
            System.out.println(
                    program.texts().say("watch.begins", session.settings().inbox(), poll));
            do {
                look(session);
            } while (watch.await(session.stop()::isRequestedWithin));
            System.out.println(program.texts().say("watch.ends"));
            return ExitCode.OK.code();
        }
    }

    /** What goes wrong with the machine tonight may be right the next time. */
    private void look(NightSession session) {
        try {
            if (session.night().hasWork()) {
                session.run();
            }
        } catch (IOException | UncheckedIOException | NightException e) {
            LOG.error("night failed: {}", TraceWithoutMessages.of(e));
            System.err.println(program.texts().say("watch.failed", e.getMessage()));
        }
    }
}
