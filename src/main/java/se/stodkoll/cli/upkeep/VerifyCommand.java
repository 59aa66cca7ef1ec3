package se.stodkoll.cli.upkeep;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.upkeep.ArchiveFault;

/** Archive against ledger. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.openExisting(program)) {
            List<ArchiveFault> faults = session.night().upkeep().verify();
            faults.forEach(
                    fault -> System.out.println(program.texts().say("verify.fault", fault.place(), fault.what())));
            System.out.println(program.texts().say(faults.isEmpty() ? "verify.ok" : "verify.end", faults.size()));
            return (faults.isEmpty() ? ExitCode.OK : ExitCode.UNSOUND).code();
        }
    }
}
