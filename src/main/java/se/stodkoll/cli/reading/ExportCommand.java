package se.stodkoll.cli.reading;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.ShownOutput;
import se.stodkoll.nightly.LatestGrants;
import se.stodkoll.nightly.home.Home;

/** The newest report's grants or records, for others to use. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "360giving")
    private String format;

    @Option(names = "--out", paramLabel = "FIL")
    private Path file;

    @Option(names = "--publisher", paramLabel = "ID", defaultValue = "stodkoll")
    private String publisher;

    @Option(names = "--proposals")
    private boolean proposals;

    @Override
    public Integer call() throws Exception {
        Optional<String> form = switch (format) {
            case "360giving" -> Optional.of("GIVING_JSON");
            case "360giving-csv" -> Optional.of("GIVING_CSV");
            case "records" -> Optional.of("RECORDS");
            default -> Optional.empty();
        };
        if (form.isEmpty()) {
            System.err.println(program.texts().say("export.format", format));
            return ExitCode.USAGE.code();
        }
        Home home = program.existingHome();
        Writer terminal = new OutputStreamWriter(ShownOutput.forData(System.out), StandardCharsets.UTF_8);
        Optional<LatestGrants.Exported> exported =
                LatestGrants.write(home, form.get(), publisher, proposals, Optional.ofNullable(file), terminal);
        if (exported.isEmpty()) {
            System.err.println(program.texts().say("export.noReport", home.latestReport()));
            return ExitCode.ENVIRONMENT.code();
        }
        if (file != null) {
            System.out.println(program.texts().say("export.done", exported.get().written(), file));
        }
        warn("export.proposed", exported.get().proposed());
        warn("export.misread", exported.get().misread());
        warn("export.undated", exported.get().undated());
        return ExitCode.OK.code();
    }

    private void warn(String key, int count) {
        if (count > 0) {
            System.err.println("stodkoll: " + program.texts().say(key, count));
        }
    }
}
