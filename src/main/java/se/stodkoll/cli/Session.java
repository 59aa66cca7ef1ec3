package se.stodkoll.cli;

import java.io.IOException;
import java.util.List;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.NightResult;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.SwedishTime;
import se.stodkoll.nightly.settings.Settings;

/** A night opened for a command, with its progress shown and the wish to stop heard. */
final class Session implements AutoCloseable {
    private final Texts texts;
    private final Home home;
    private final Settings settings;
    private final StopWish stop = new StopWish();
    private final Shown shown;
    private final Night night;

    private Session(Stodkoll program, Home home) throws IOException {
        this.texts = program.texts();
        this.home = home;
        this.settings = program.settings(home);
        this.shown = new Shown(texts);
        this.night = Night.open(
                home, settings, Stages.open(settings), new Watchers(shown, stop::isWished, SwedishTime.clock()));
        stop.listen(night::hurry);
    }

    static Session open(Stodkoll program) throws IOException {
        return open(program, program.home());
    }

    /** In a home that is there already. */
    static Session openExisting(Stodkoll program) throws IOException {
        return open(program, program.existingHome());
    }

    static Session open(Stodkoll program, Home home) throws IOException {
        return new Session(program, home);
    }

    /** One night, its closing table printed, and those told who are to be. */
    ExitCode run() throws IOException {
        NightResult result;
        try {
            result = night.run();
        } catch (IOException | RuntimeException e) {
            warn(night.tellFailure(Failures.codeOf(e).name()));
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

    Night night() {
        return night;
    }

    Home home() {
        return home;
    }

    Settings settings() {
        return settings;
    }

    StopWish stop() {
        return stop;
    }

    @Override
    public void close() {
        night.close();
        stop.ended();
    }
}
