package se.stodkoll.cli.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.TemporaryFolder;
import se.stodkoll.nightly.settings.Settings;

/** What every command is given: the options of all of them, what they say, the home folder and its settings. */
public abstract class Program {
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

    protected Program(Texts texts, Map<String, String> environment, boolean ownsProcess) {
        this.texts = texts;
        this.ownsProcess = ownsProcess;
        this.environment = Map.copyOf(environment);
    }

    public Texts texts() {
        return texts;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Optional<Path> homeOption() {
        return Optional.ofNullable(homeOption);
    }

    /** The home folder in force, made where it is missing; logs, and what is made for a moment, go to it from here on. */
    public Home home() {
        return prepared(named());
    }

    /**
     * The same for a command that has nothing to do in an empty home.
     *
     * @throws NightException where there is none: its name may be mistyped, and a new one would hide that
     */
    public Home existingHome() {
        Home home = named();
        if (!home.exists()) {
            throw new NightException(NightException.Cause.ENVIRONMENT, texts.say("home.missing", home.folder()));
        }
        return prepared(home);
    }

    private Home named() {
        return Home.of(homeOption(), Optional.ofNullable(environment.get("STODKOLL_HOME")));
    }

    public Home prepared(Home home) {
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
    public Settings settings(Home home) {
        Settings settings = Settings.load(home, environment);
        if (settings.telling().logAsJson()) {
            LogFiles.writeAsJson(home.logs());
        }
        return settings;
    }
}
