package se.stodkoll.cli.upkeep;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.upkeep.Upkeep;

/** One case deleted. */
@Command(name = "erase")
public final class EraseCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "ÄRENDE")
    private String matter;

    @Option(names = "--whole-files")
    private boolean wholeFiles;

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.openExisting(program)) {
            Optional<Upkeep.Cleared> cleared = session.night().upkeep().erase(matter, wholeFiles);
            if (cleared.isEmpty()) {
                System.err.println(program.texts().say("erase.missing", matter));
                return ExitCode.USAGE.code();
            }
            session.night().reportAnew();
            Upkeep.Cleared gone = cleared.get();
            System.out.println(program.texts().say("clear.done", gone.files(), gone.contents(), gone.cases()));
            return ExitCode.OK.code();
        }
    }
}
