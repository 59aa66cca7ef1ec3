package se.stodkoll.cli.night;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.StopRequest;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.nightly.extract.SharedExtractor;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;

/** Reads files for a night that another machine runs, until it is asked to end. */
@Command(name = "work")
public final class WorkCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 1000;

    @ParentCommand
    private Program program;

    @Override
    @SuppressWarnings("try") // open is all that the extractor has to be: its own threads do the work
    public Integer call() {
        Texts texts = program.texts();
        Home home = program.home();
        Settings settings = Settings.load(home, program.environment());
        List<String> missing = settings.missingLanguages();
        if (settings.shared().isEmpty()) {
            System.err.println("stodkoll: " + texts.say("work.notShared"));
            return ExitCode.SETTINGS.code();
        }
        if (!missing.isEmpty()) {
            System.err.println("stodkoll: " + texts.say("work.languages", missing));
            return ExitCode.ENVIRONMENT.code();
        }
        StopRequest stop = new StopRequest();
        // what is not done in time, other machines take over
        stop.listen(() -> {});
        try (Stages stages = Stages.open(settings);
                SharedExtractor work = SharedExtractor.open(home, settings, stages, stop::isRequested)) {
            System.out.println(texts.say("work.begins", settings.ledger()));
            while (!stop.isRequestedWithin(LOOK_MILLIS)) {
                // looked for again
            }
        } finally {
            System.out.println(texts.say("work.ends"));
            stop.ended();
        }
        return ExitCode.OK.code();
    }
}
