package se.stodkoll.cli.review;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.web.office.Passwords;

/** Who may log in to the review page. */
@Command(
        name = "reviewer",
        subcommands = {ReviewerCommand.Add.class, ReviewerCommand.Remove.class})
public final class ReviewerCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        System.err.println("stodkoll: " + program.texts().say("usage.missing", "add|remove"));
        return ExitCode.USAGE.code();
    }

    private ReviewBackend open() throws IOException {
        Home home = program.existingHome();
        return ReviewBackend.open(home, program.settings(home));
    }

    /** A command about one person. */
    abstract static class OfPerson implements Callable<Integer> {
        @ParentCommand
        ReviewerCommand all;

        @Parameters(paramLabel = "NAMN")
        String name;
    }

    /** Lets a person log in, or gives them a new password. */
    @Command(name = "add")
    static final class Add extends OfPerson {
        @Override
        public Integer call() throws Exception {
            Texts texts = all.program.texts();
            try (ReviewBackend backend = all.open()) {
                backend.keepReviewer(name.strip(), Passwords.encode(password(texts), name.strip()));
                System.out.println(texts.say("reviewer.added", name.strip()));
                return ExitCode.OK.code();
            } catch (IllegalArgumentException e) {
                System.err.println("stodkoll: " + e.getMessage());
                return ExitCode.USAGE.code();
            }
        }

        /** From the terminal, unseen, or as a line of standard input; never from the command line, which others can see. */
        private String password(Texts texts) {
            Console console = System.console();
            try {
                return console == null
                        ? new Scanner(System.in, StandardCharsets.UTF_8).nextLine()
                        : new String(console.readPassword(texts.say("reviewer.password", name)));
            } catch (NoSuchElementException e) {
                return "";
            }
        }
    }

    /** Lets a person log in no more. */
    @Command(name = "remove")
    static final class Remove extends OfPerson {
        @Override
        public Integer call() throws Exception {
            try (ReviewBackend backend = all.open()) {
                boolean gone = backend.removeReviewer(name.strip());
                System.out.println(
                        all.program.texts().say(gone ? "reviewer.removed" : "reviewer.unknown", name.strip()));
                return (gone ? ExitCode.OK : ExitCode.USAGE).code();
            }
        }
    }
}
