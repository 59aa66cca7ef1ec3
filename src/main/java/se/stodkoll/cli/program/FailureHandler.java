package se.stodkoll.cli.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.TraceWithoutMessages;

/** Turns what went wrong into a line for a person and an exit code. */
public final class FailureHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    private final Texts texts;

    public FailureHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String problem = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched) {
            problem = texts.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (e instanceof MissingParameterException missing) {
            problem = texts.say(
                    "usage.missing",
                    String.join(
                            " ",
                            missing.getMissing().stream()
                                    .map(a -> a.paramLabel())
                                    .toList()));
        } else if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
            problem = texts.say("usage.value", option.longestName(), e.getValue(), option.paramLabel());
        }
        say(problem);
        say(texts.say("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.code();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        ExitCode code = codeOf(e);
        Optional<String> told = NightException.told(e);
        if (told.isPresent()) {
            say(told.get());
            return code.code();
        }
        LOG.error("command failed: {}", TraceWithoutMessages.of(e));
        say(
                code == ExitCode.ENVIRONMENT
                        ? texts.say("failure.io", e.getClass().getSimpleName() + ": " + e.getMessage())
                        : texts.say("failure.internal", e.getClass().getSimpleName()));
        return code.code();
    }

    static ExitCode codeOf(Exception e) {
        if (e instanceof NightException night) {
            return exit(night.reason());
        }
        return e instanceof IOException || e instanceof UncheckedIOException ? ExitCode.ENVIRONMENT : ExitCode.INTERNAL;
    }

    private static ExitCode exit(NightException.Cause cause) {
        return switch (cause) {
            case LOCKED -> ExitCode.LOCKED;
            case SETTINGS -> ExitCode.SETTINGS;
            case ENVIRONMENT -> ExitCode.ENVIRONMENT;
        };
    }

    private static void say(String line) {
        System.err.println("stodkoll: " + line);
    }
}
