package se.stodkoll.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.nightly.extract.SharedExtractor;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;

/** Reads files for a night that another machine runs, until it is asked to end. */
@Command(name = "work")
final class WorkCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 1000;

    @ParentCommand
    private Stodkoll program;

    @Override
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
        StopWish stop = new StopWish();
        // what is not done in time, other machines take over
        stop.listen(() -> {});
        try (Stages stages = Stages.open(settings);
                SharedExtractor work = SharedExtractor.open(home, settings, stages, stop::isWished)) {
            System.out.println(texts.say("work.begins", settings.ledger()));
            while (!stop.isWishedWithin(LOOK_MILLIS)) {
                // the queue's own threads do the work
            }
        } finally {
            System.out.println(texts.say("work.ends"));
            stop.ended();
        }
        return ExitCode.OK.code();
    }
}
