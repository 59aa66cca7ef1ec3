package se.stodkoll.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.nightly.BareTrace;
import se.stodkoll.nightly.NightException;

/**
 * A night whenever something lies in the inbox. It looks by polling, which works on network shares too, where file events
 * don't come through.
 */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(WatchCommand.class);

    @ParentCommand
    private Stodkoll program;

    @Override
    public Integer call() throws Exception {
        try (Session session = Session.open(program)) {
            long pause = session.settings().dropping().poll().toMillis();
            System.out.println(program.texts().say("watch.begins", session.settings().inbox(), pause / 1000));
            do {
                look(session);
            } while (!session.stop().isWishedWithin(pause));
            System.out.println(program.texts().say("watch.ends"));
            return ExitCode.OK.code();
        }
    }

    /** What goes wrong with the machine tonight may be right the next time. */
    private void look(Session session) {
        try {
            if (session.night().hasWork()) {
                session.run();
            }
        } catch (IOException | NightException e) {
            LOG.error("night failed: {}", BareTrace.of(e));
            System.err.println(program.texts().say("watch.failed", e.getMessage()));
        }
    }
}
