package se.stodkoll.cli.night;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;

/** One night. */
@Command(name = "run")
public final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.open(program)) {
            return session.run().code();
        }
    }
}
