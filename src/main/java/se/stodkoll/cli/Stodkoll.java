package se.stodkoll.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import se.stodkoll.cli.night.DemoCommand;
import se.stodkoll.cli.night.PartCommand;
import se.stodkoll.cli.night.RetryCommand;
import se.stodkoll.cli.night.RunCommand;
import se.stodkoll.cli.night.StatusCommand;
import se.stodkoll.cli.night.WatchCommand;
import se.stodkoll.cli.night.WorkCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.FailureHandler;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.ShownOutput;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.cli.reading.BenchCommand;
import se.stodkoll.cli.reading.ExportCommand;
import se.stodkoll.cli.reading.ExtractCommand;
import se.stodkoll.cli.review.FormsCommand;
import se.stodkoll.cli.review.ReviewCommand;
import se.stodkoll.cli.review.ReviewerCommand;
import se.stodkoll.cli.upkeep.BackupCommand;
import se.stodkoll.cli.upkeep.DoctorCommand;
import se.stodkoll.cli.upkeep.EraseCommand;
import se.stodkoll.cli.upkeep.RestoreCommand;
import se.stodkoll.cli.upkeep.RetainCommand;
import se.stodkoll.cli.upkeep.VerifyCommand;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.nightly.home.TemporaryFolder;

/** The program. */
@Command(
        name = "stodkoll",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Stodkoll.Version.class,
        subcommands = {
            RunCommand.class,
            WatchCommand.class,
            WorkCommand.class,
            ExtractCommand.class,
            StatusCommand.class,
            ExportCommand.class,
            RetryCommand.class,
            PartCommand.class,
            ReviewCommand.class,
            ReviewerCommand.class,
            FormsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            RetainCommand.class,
            EraseCommand.class,
            DoctorCommand.class,
            DemoCommand.class,
            BenchCommand.class
        })
public final class Stodkoll extends Program {
    private Stodkoll(Texts texts, Map<String, String> environment, boolean ownsProcess) {
        super(texts, environment, ownsProcess);
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(ShownOutput.to(new FileOutputStream(FileDescriptor.out)));
        System.setErr(ShownOutput.to(new FileOutputStream(FileDescriptor.err)));
        System.setProperty("java.awt.headless", "true");
        int code = executeWithinMemory(arguments);
        TemporaryFolder.end();
        System.exit(code);
    }

    /** After an out-of-memory nothing of this process is trusted; what it had begun is gone on with by the next. */
    private static int executeWithinMemory(String... arguments) {
        try {
            return execute(System.getenv(), true, arguments);
        } catch (OutOfMemoryError e) {
            System.err.println("stodkoll: minnet tog slut; ge mer med STODKOLL_JAVA_OPTS=-Xmx2g och kör igen");
            return ExitCode.ENVIRONMENT.code();
        }
    }

    /** Runs a command within a process that does more; returns its exit code. */
    static int execute(Map<String, String> environment, String... arguments) {
        return execute(environment, false, arguments);
    }

    private static int execute(Map<String, String> environment, boolean ownsProcess, String... arguments) {
        Texts texts = Texts.of(arguments, Optional.ofNullable(environment.get("STODKOLL_LANG")));
        CommandLine line = new CommandLine(new Stodkoll(texts, environment, ownsProcess));
        line.setOut(new PrintWriter(
                new OutputStreamWriter(ShownOutput.behind(System.out), StandardCharsets.UTF_8), true)); // help, in bold
        line.setResourceBundle(texts.bundle());
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler(new FailureHandler(texts));
        line.setExecutionExceptionHandler(new FailureHandler(texts));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.say("usage.command"));
        Map<String, String> exits = new LinkedHashMap<>();
        for (ExitCode exit : ExitCode.values()) {
            exits.put(String.valueOf(exit.code()), texts.say("exit." + exit));
        }
        line.getCommandSpec().usageMessage().exitCodeList(exits);
        return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    }

    /** Says which program this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stodkoll " + ProgramVersion.name()};
        }
    }
}
