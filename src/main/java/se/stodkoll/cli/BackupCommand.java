package se.stodkoll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.nightly.upkeep.Upkeep;

/** The ledger into a file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Stodkoll program;

    @Parameters(paramLabel = "FIL")
    private Path file;

    @Override
    public Integer call() throws Exception {
        long rows = Upkeep.backup(program.settings(program.existingHome()), file);
        System.out.println(program.texts().say("backup.done", rows, file));
        return ExitCode.OK.code();
    }
}
