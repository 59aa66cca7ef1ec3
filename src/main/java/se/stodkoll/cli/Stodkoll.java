package se.stodkoll.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.nightly.home.TemporaryFolder;
import se.stodkoll.nightly.settings.Settings;

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
public final class Stodkoll {
    private final Texts texts;
    private final Map<String, String> environment;
    private final boolean ownsProcess;

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path homeOption;

    @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT)
    private Language language;

    /** What the program can say things in, as the command line writes it. */
    private enum Language {
        sv,
        en
    }

    private Stodkoll(Texts texts, Map<String, String> environment, boolean ownsProcess) {
        this.texts = texts;
        this.ownsProcess = ownsProcess;
        this.environment = Map.copyOf(environment);
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
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
        line.setResourceBundle(texts.bundle());
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler(new Failures(texts));
        line.setExecutionExceptionHandler(new Failures(texts));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.say("usage.command"));
        Map<String, String> exits = new LinkedHashMap<>();
        for (ExitCode exit : ExitCode.values()) {
            exits.put(String.valueOf(exit.code()), texts.say("exit." + exit));
        }
        line.getCommandSpec().usageMessage().exitCodeList(exits);
        return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    }

    Texts texts() {
        return texts;
    }

    Map<String, String> environment() {
        return environment;
    }

    Optional<Path> homeOption() {
        return Optional.ofNullable(homeOption);
    }

    /** The home folder in force, made where it is missing; logs, and what is made for a moment, go to it from here on. */
    Home home() {
        return prepared(named());
    }

    /**
     * The same for a command that has nothing to do in an empty home.
     *
     * @throws NightException where there is none: its name may be mistyped, and a new one would hide that
     */
    Home existingHome() {
        Home home = named();
        if (!home.exists()) {
            throw new NightException(NightException.Cause.ENVIRONMENT, texts.say("home.missing", home.folder()));
        }
        return prepared(home);
    }

    private Home named() {
        return Home.of(homeOption(), Optional.ofNullable(environment.get("STODKOLL_HOME")));
    }

    Home prepared(Home home) {
        if (!home.isWritable()) {
            throw new NightException(NightException.Cause.ENVIRONMENT, texts.say("home.readOnly", home.folder()));
        }
        try {
            List<Path> opened = home.make().narrow();
            if (!opened.isEmpty()) {
                System.err.println("stodkoll: " + texts.say("home.narrowed", opened));
            }
        } catch (IOException e) {
            System.err.println("stodkoll: " + texts.say("home.open", home.folder(), e.getMessage()));
        }
        if (ownsProcess) {
            TemporaryFolder.use(home);
        }
        LogFiles.writeTo(home.logs());
        return home;
    }

    /** The settings of a home in force; the log is written as they say from here on. */
    Settings settings(Home home) {
        Settings settings = Settings.load(home, environment);
        if (settings.telling().logAsJson()) {
            LogFiles.writeAsJson(home.logs());
        }
        return settings;
    }

    /** Says which program this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stodkoll " + ProgramVersion.name()};
        }
    }
}
