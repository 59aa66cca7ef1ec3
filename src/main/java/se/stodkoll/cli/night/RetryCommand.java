package se.stodkoll.cli.night;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.files.Retried;

/** Quarantined files back to be read. */
@Command(name = "retry")
public final class RetryCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "FIL", arity = "0..*")
    private List<String> names = List.of();

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.openExisting(program)) {
            Retried retried = session.night().retry(names);
            retried.takenBack()
                    .forEach(name -> System.out.println(program.texts().say("retry.back", name)));
            retried.missing().forEach(name -> System.out.println(program.texts().say("retry.missing", name)));
            System.out.println(
                    program.texts().say("retry.end", retried.takenBack().size()));
            return ExitCode.OK.code();
        }
    }
}
