package se.stodkoll.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.stodkoll.bench.Measurement;
import se.stodkoll.bench.Stage;
import se.stodkoll.bench.chart.BarChart;
import se.stodkoll.bench.chart.FigureTable;
import se.stodkoll.cli.program.Texts;

/**
 * What a measurement shows and keeps.
 *
 * @param name of its files
 * @param head a line above the table
 * @param table of all that was measured
 * @param foot a line below the table
 * @param plot as SVG
 */
record BenchResult(String name, String head, FigureTable table, String foot, String plot) {
    /** Readers and stages for each number of pages; the plot leaves cold ones out where there are others. */
    static BenchResult byPages(Texts texts, String name, List<Measurement> all) {
        FigureTable table = new FigureTable(heads(texts, "bench.text.columns"));
        BarChart chart = new BarChart(texts.say("bench.text.plot"), texts.locale());
        boolean onlyOne = all.stream().map(Measurement::reader).distinct().count() == 1;
        for (Measurement each : all) {
            table.row(List.of(
                    number(texts, "%,.0f", each.pages()),
                    reader(texts, each),
                    number(texts, "%,.0f", each.pagesPerMinute()),
                    number(texts, "%,.0f", each.pagesPerProcessorMinute()),
                    number(texts, "%,.1f", each.processorMillisPerPage()),
                    number(texts, "%,.0f", each.peakMegabytes()),
                    each.seenTwice()
                            .map(share -> number(texts, "%.2f %%", 100 * share))
                            .orElse("–")));
            if (onlyOne || each.stage() != Stage.COLD) {
                chart.bar(reader(texts, each), pages(texts, each), each.processorMillisPerPage());
            }
        }
        return new BenchResult(name, machine(texts), table, texts.say("bench.text.foot"), chart.svg());
    }

    /** This program, the first one, beside others on the same pages. */
    static BenchResult besideOthers(Texts texts, List<Measurement> all) {
        Measurement self = all.get(0);
        FigureTable table = new FigureTable(heads(texts, "bench.columns"));
        BarChart chart = new BarChart(texts.say("bench.plot"), texts.locale());
        for (Measurement each : all) {
            table.row(List.of(
                    each.reader(),
                    number(texts, "%,.1f", each.pagesPerMinute()),
                    number(texts, "%,.1f", each.pagesPerProcessorMinute()),
                    number(texts, "%,.2f", each.cpuSeconds() / each.pages()),
                    number(texts, "%,.0f", each.peakMegabytes()),
                    each.amountsFound()
                            .map(share -> number(texts, "%.1f %%", 100 * share))
                            .orElse("–"),
                    number(texts, "%.2f", self.pagesPerMinute() / each.pagesPerMinute()),
                    number(texts, "%.2f", self.pagesPerProcessorMinute() / each.pagesPerProcessorMinute())));
            chart.bar(each.reader(), pages(texts, each), each.pagesPerMinute());
        }
        String head = texts.say("bench.head", self.pages()) + " " + machine(texts);
        return new BenchResult("scanned-pages", head, table, texts.say("bench.foot"), chart.svg());
    }

    private static String machine(Texts texts) {
        return texts.say(
                "bench.machine", Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }

    private static List<String> heads(Texts texts, String key) {
        return List.of(texts.say(key).split(" *[|] *"));
    }

    private static String reader(Texts texts, Measurement each) {
        return reader(texts, each.reader(), each.stage());
    }

    /** What a reader is called at a stage of its work. */
    static String reader(Texts texts, String reader, Stage stage) {
        return stage == Stage.WHOLE ? reader : reader + ", " + texts.say("bench.stage." + stage);
    }

    private static String pages(Texts texts, Measurement each) {
        return texts.say("bench.pages", number(texts, "%,.0f", each.pages()));
    }

    private static String number(Texts texts, String format, double number) {
        return String.format(texts.locale(), format, number);
    }

    String shown() {
        return head + "\n" + table.aligned() + foot + "\n";
    }

    /** Writes the table, as Markdown, and the plot; gives the files without their endings. */
    Path keep(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), head + "\n\n" + table.markdown() + "\n" + foot + "\n");
        Files.writeString(folder.resolve(name + ".svg"), plot);
        return folder.resolve(name);
    }
}
