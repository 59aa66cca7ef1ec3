package se.stodkoll.cli.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.SwedishTime;
import se.stodkoll.nightly.upkeep.Upkeep;

/** An empty ledger out of a backup. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "FIL")
    private Path file;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            System.err.println(program.texts().say("extract.missing", file));
            return ExitCode.USAGE.code();
        }
        Home home = program.home();
        long rows = Upkeep.restore(home, program.settings(home), file, SwedishTime.clock());
        System.out.println(program.texts().say("restore.done", rows));
        return ExitCode.OK.code();
    }
}
