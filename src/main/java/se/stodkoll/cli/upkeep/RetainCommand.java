package se.stodkoll.cli.upkeep;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.upkeep.Upkeep;

/** Old documents deleted. */
@Command(name = "retain")
public final class RetainCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--years", paramLabel = "N", required = true)
    private int years;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        if (years < 1) {
            System.err.println(program.texts().say("retain.years", years));
            return ExitCode.USAGE.code();
        }
        try (NightSession session = NightSession.openExisting(program)) {
            Upkeep.Cleared cleared = session.night().upkeep().retain(years, !dryRun);
            if (!dryRun && cleared.contents() > 0) {
                session.night().reportAnew();
            }
            System.out.println(program.texts()
                    .say(dryRun ? "clear.would" : "clear.done", cleared.files(), cleared.contents(), cleared.cases()));
            return ExitCode.OK.code();
        }
    }
}
