package se.stodkoll.cli.program;

import java.io.IOException;
import java.util.List;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.NightResult;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.SwedishTime;
import se.stodkoll.nightly.settings.Settings;

/** A night opened for a command, with its progress shown and requests to stop heard. */
public final class NightSession implements AutoCloseable {
    private final Texts texts;
    private final Home home;
    private final Settings settings;
    private final StopRequest stop = new StopRequest();
    private final TerminalProgress shown;
    private final Night night;

    private NightSession(Program program, Home home) throws IOException {
        this.texts = program.texts();
        this.home = home;
        this.settings = program.settings(home);
        this.shown = new TerminalProgress(texts);
        this.night = Night.open(
                home, settings, Stages.open(settings), new Watchers(shown, stop::isRequested, SwedishTime.clock()));
        stop.listen(night::hurry);
    }

    public static NightSession open(Program program) throws IOException {
        return open(program, program.home());
    }

    /** In a home that is there already. */
    public static NightSession openExisting(Program program) throws IOException {
        return open(program, program.existingHome());
    }

    public static NightSession open(Program program, Home home) throws IOException {
        return new NightSession(program, home);
    }

    /** One night, its closing table printed, and those told who are to be. */
    public ExitCode run() throws IOException {
        NightResult result;
        try {
            result = night.run();
        } catch (IOException | RuntimeException e) {
            warn(night.tellFailure(FailureHandler.codeOf(e).name()));
            throw e;
        } finally {
            shown.end();
        }
        System.out.print(new ClosingTable(texts).of(result, home));
        warn(night.tell(result));
        if (!result.balance().adds()) {
            return ExitCode.UNBALANCED;
        }
        return result.lacking().isEmpty() ? ExitCode.OK : ExitCode.ENVIRONMENT;
    }

    private void warn(List<String> failures) {
        failures.forEach(failure -> System.err.println("stodkoll: " + texts.say("notice.failed", failure)));
    }

    public Night night() {
        return night;
    }

    Home home() {
        return home;
    }

    public Settings settings() {
        return settings;
    }

    public StopRequest stop() {
        return stop;
    }

    @Override
    public void close() {
        night.close();
        stop.ended();
    }
}
