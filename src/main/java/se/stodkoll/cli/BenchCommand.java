package se.stodkoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.bench.BenchException;
import se.stodkoll.bench.OcrBench;
import se.stodkoll.bench.Standing;
import se.stodkoll.bench.TextBench;
import se.stodkoll.nightly.Settings;

/** Measurements, for who wants to know how fast and how well this machine reads. */
@Command(name = "bench")
final class BenchCommand {
    @ParentCommand
    private Stodkoll program;

    /** A measurement over a folder, with the language data of this machine. */
    private interface Measurement {
        String shown(Path folder, Path tessdata) throws BenchException;
    }

    /** Pages with text of their own, by stage and beside others. */
    @Command(name = "text")
    Integer text(
            @Parameters(paramLabel = "MAPP", arity = "0..1") Path folder,
            @Option(names = "--pages", split = ",", defaultValue = "100,1000") List<Integer> sizes,
            @Option(names = "--documents", hidden = true, defaultValue = "testdata/demo") Path shipped) {
        return print(folder == null ? shipped : folder, (from, tessdata) -> {
            List<Standing> all = new TextBench(from, tessdata).run(sizes, this::begins);
            return program.texts().say("bench.text.columns") + "\n"
                    + all.stream().map(BenchCommand::line).collect(Collectors.joining())
                    + program.texts().say("bench.text.foot") + "\n";
        });
    }

    /** Scanned pages read by this program and by others. */
    @Command(name = "ocr")
    Integer ocr(
            @Parameters(paramLabel = "MAPP", arity = "0..1") Path folder,
            @Option(names = "--documents", hidden = true, defaultValue = "testdata/demo") Path shipped) {
        return print(
                folder == null ? shipped : folder,
                (from, tessdata) -> table(program.texts(), new OcrBench(from, tessdata).run(this::begins)));
    }

    private Integer print(Path from, Measurement measurement) {
        if (!Files.isDirectory(from)) {
            System.err.println(program.texts().say("bench.missing", from));
            return ExitCode.USAGE.code();
        }
        try {
            System.out.print(measurement.shown(
                    from, Settings.load(program.home(), program.environment()).tessdata()));
            return ExitCode.OK.code();
        } catch (BenchException e) {
            System.err.println("stodkoll: " + e.getMessage());
            return ExitCode.ENVIRONMENT.code();
        }
    }

    private void begins(String reader) {
        System.err.println(program.texts().say("bench.begins", reader));
    }

    private static String line(Standing each) {
        return String.format(
                Locale.forLanguageTag("sv"),
                "%6d  %-16s %9.0f %12.0f %11.1f %9.0f%n",
                each.pages(),
                each.reader(),
                each.pagesPerMinute(),
                each.pagesPerProcessorMinute(),
                1000 * each.cpuSeconds() / each.pages(),
                each.peakMegabytes());
    }

    private static String table(Texts texts, List<Standing> standings) {
        Standing self = standings.get(0);
        StringBuilder table = new StringBuilder(texts.say("bench.head", self.pages(), Runtime.getRuntime().availableProcessors()))
                .append('\n')
                .append(texts.say("bench.columns"))
                .append('\n');
        for (Standing each : standings) {
            table.append(String.format(
                    Locale.forLanguageTag("sv"),
                    "%-18s %9.1f %12.1f %9.2f %8.0f %8s %8.2f %8.2f%n",
                    each.reader(),
                    each.pagesPerMinute(),
                    each.pagesPerProcessorMinute(),
                    each.cpuSeconds() / each.pages(),
                    each.peakMegabytes(),
                    each.amountsFound().map(BenchCommand::percent).orElse("–"),
                    self.pagesPerMinute() / each.pagesPerMinute(),
                    self.pagesPerProcessorMinute() / each.pagesPerProcessorMinute()));
        }
        return table.append(texts.say("bench.foot")).append('\n').toString();
    }

    private static String percent(double share) {
        return String.format(Locale.forLanguageTag("sv"), "%.1f %%", 100 * share);
    }
}
