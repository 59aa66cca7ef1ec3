package se.stodkoll.cli.upkeep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.upkeep.Upkeep;

/** The ledger into a file. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "FIL")
    private Path file;

    @Override
    public Integer call() throws Exception {
        long rows = Upkeep.backup(program.settings(program.existingHome()), file);
        System.out.println(program.texts().say("backup.done", rows, file));
        return ExitCode.OK.code();
    }
}
