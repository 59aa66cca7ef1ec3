package se.stodkoll.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.bench.OcrBench;
import se.stodkoll.bench.Stage;
import se.stodkoll.bench.TextBench;
import se.stodkoll.bench.readers.BenchException;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.nightly.settings.Settings;

/** Measurements, for who wants to know how fast and how well this machine reads; shown, and kept as a table and a plot. */
@Command(name = "bench")
public final class BenchCommand {
    @ParentCommand
    private Program program;

    /** A measurement over a folder, with the language data of this machine. */
    private interface Measuring {
        BenchResult of(Path folder, Path tessdata) throws BenchException;
    }

    /** Pages with text of their own, by stage and beside others. */
    @Command(name = "text")
    Integer text(
            @Parameters(paramLabel = "MAPP", arity = "0..1", descriptionKey = "bench.folder") Path folder,
            @Option(names = "--pages", paramLabel = "N", split = ",", defaultValue = "100,1000") List<Integer> sizes,
            @Option(names = "--out", paramLabel = "MAPP") Path out,
            @Option(names = "--documents", hidden = true, defaultValue = "testdata/demo") Path shipped) {
        return measure(
                folder == null ? shipped : folder,
                out,
                (from, tessdata) -> BenchResult.byPages(
                        program.texts(), "printed-pages", new TextBench(from, tessdata).run(sizes, this::begins)));
    }

    /** Scanned pages read by this program and by others, or by this program alone in growing numbers. */
    @Command(name = "ocr")
    Integer ocr(
            @Parameters(paramLabel = "MAPP", arity = "0..1", descriptionKey = "bench.folder") Path folder,
            @Option(names = "--pages", paramLabel = "N", split = ",") List<Integer> sizes,
            @Option(names = "--out", paramLabel = "MAPP") Path out,
            @Option(names = "--documents", hidden = true, defaultValue = "testdata/demo") Path shipped) {
        return measure(folder == null ? shipped : folder, out, (from, tessdata) -> {
            OcrBench bench = new OcrBench(from, tessdata);
            return sizes == null
                    ? BenchResult.besideOthers(program.texts(), bench.run(this::begins))
                    : BenchResult.byPages(program.texts(), "scanned-growth", bench.grow(sizes, this::begins));
        });
    }

    private Integer measure(Path from, Path out, Measuring measurement) {
        if (!Files.isDirectory(from)) {
            System.err.println(program.texts().say("bench.missing", from));
            return ExitCode.USAGE.code();
        }
        try {
            BenchResult result = measurement.of(
                    from, Settings.load(program.home(), program.environment()).tessdata());
            System.out.print(result.shown());
            Path folder = out == null ? program.home().folder().resolve("bench") : out;
            System.out.println(program.texts().say("bench.kept", result.keep(folder)));
            return ExitCode.OK.code();
        } catch (BenchException e) {
            System.err.println("stodkoll: " + e.getMessage());
            return ExitCode.ENVIRONMENT.code();
        } catch (IOException e) {
            System.err.println(program.texts().say("bench.notKept", e.getMessage()));
            return ExitCode.ENVIRONMENT.code();
        }
    }

    private void begins(String reader, Stage stage) {
        System.err.println(program.texts().say("bench.begins", BenchResult.reader(program.texts(), reader, stage)));
    }
}
