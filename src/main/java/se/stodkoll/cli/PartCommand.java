package se.stodkoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A file that was taken for a rescan stands for itself. */
@Command(name = "part")
final class PartCommand implements Callable<Integer> {
    @ParentCommand
    private Stodkoll program;

    @Parameters(paramLabel = "FIL")
    private String name;

    @Override
    public Integer call() throws Exception {
        try (Session session = Session.openExisting(program)) {
            int parted = session.night().upkeep().part(name);
            if (parted > 0) {
                session.night().reportAnew();
            }
            System.out.println(program.texts().say(parted > 0 ? "part.done" : "part.none", name));
            return (parted > 0 ? ExitCode.OK : ExitCode.USAGE).code();
        }
    }
}
