package se.stodkoll.cli.night;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;

/** A file that was taken for a rescan stands for itself. */
@Command(name = "part")
public final class PartCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "FIL")
    private String name;

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.openExisting(program)) {
            int parted = session.night().upkeep().part(name);
            if (parted > 0) {
                session.night().reportAnew();
            }
            System.out.println(program.texts().say(parted > 0 ? "part.done" : "part.none", name));
            return (parted > 0 ? ExitCode.OK : ExitCode.USAGE).code();
        }
    }
}
