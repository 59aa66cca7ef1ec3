package se.stodkoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** One night. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Stodkoll program;

    @Override
    public Integer call() throws Exception {
        try (Session session = Session.open(program)) {
            return session.run().code();
        }
    }
}
