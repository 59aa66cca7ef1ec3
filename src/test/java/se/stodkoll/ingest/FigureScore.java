package se.stodkoll.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * Counts what reading a made corpus' pictures makes of the figures printed on its pages, before any parsing: amounts of four
 * digits or more that are found, that are not, and that no page has but are held with confidence. Arguments: folder of a made
 * corpus, folder for readings kept, optionally the confidence from which a figure counts as confident (0.9).
 */
public final class FigureScore {
    /** Groups of one amount stand closer than this, in heights of a word. */
    private static final double GROUP_GAP = 0.9;
    /** A figure of fewer digits is not counted. */
    private static final int FEWEST = 4;

    /**
     * A figure on a page.
     *
     * @param digits of it
     * @param confidence of its least sure group
     * @param other whether another reading of it is kept
     */
    record Figure(String digits, double confidence, boolean other) {}

    private FigureScore() {}

    public static void main(String[] arguments) throws Exception {
        Path corpus = Path.of(arguments[0]);
        double sure = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0.9;
        IngestSettings usual = IngestSettings.defaults(Path.of(arguments[1]));
        IngestSettings settings = new IngestSettings(
                usual.workers(), 768, Duration.ofMinutes(5), 5000, usual.tessdata(), Path.of(arguments[1]), 2000);
        int[] sum = new int[4];
        try (Ingest ingest = Ingest.start(settings);
                Stream<Path> files = Files.list(corpus.resolve("inbox"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Document read = ingest.read(file, name, name, page -> {});
                Document printed = ingest.read(corpus.resolve("printed").resolve(name), name, name, page -> {});
                count(name, printed, read, sure, sum);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "printed %d found %d (%.4f) confident and wrong %d doubted though right %d%n",
                sum[0],
                sum[1],
                sum[1] / (double) sum[0],
                sum[2],
                sum[3]);
    }

    private static void count(String name, Document printed, Document read, double sure, int[] sum) {
        Map<Integer, Page> pages = read.pages().stream().collect(Collectors.toMap(Page::number, Function.identity()));
        for (Page page : printed.pages()) {
            List<Figure> seen = pages.containsKey(page.number()) ? figures(pages.get(page.number())) : List.of();
            count(name + " p" + page.number(), figures(page), seen, sure, sum);
        }
    }

    static void count(String page, List<Figure> wanted, List<Figure> seen, double sure, int[] sum) {
        Map<String, Integer> open = new HashMap<>();
        wanted.forEach(f -> open.merge(f.digits(), 1, Integer::sum));
        List<String> wrong = new ArrayList<>();
        for (Figure figure : seen) {
            boolean right = open.merge(figure.digits(), -1, Integer::sum) >= 0;
            boolean confident = figure.confidence() >= sure;
            sum[1] += right ? 1 : 0;
            sum[2] += !right && confident ? 1 : 0;
            sum[3] += right && !confident ? 1 : 0;
            if (!right) {
                wrong.add((confident ? "!" : "") + figure.digits() + (figure.other() ? "~" : ""));
            }
        }
        List<String> lost = open.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        sum[0] += wanted.size();
        if (!lost.isEmpty() || !wrong.isEmpty()) {
            System.out.println(page + " of " + wanted.size() + " lost " + lost + " wrong " + wrong);
        }
    }

    static List<Figure> figures(Page page) {
        List<Figure> figures = new ArrayList<>();
        for (Line line : page.lines()) {
            Word before = null;
            for (Word word : line.words()) {
                String text = word.text().replaceAll("^[-–−+(]|[.,:;)%]+$|:-$", "");
                boolean group = text.matches("[0-9]{3}") && before != null && isNear(before, word);
                if (group) {
                    Figure last = figures.remove(figures.size() - 1);
                    figures.add(new Figure(
                            last.digits() + text,
                            Math.min(last.confidence(), word.confidence()),
                            last.other() || !word.alternatives().isEmpty()));
                } else if (text.matches("[0-9]+")) {
                    figures.add(new Figure(
                            text, word.confidence(), !word.alternatives().isEmpty()));
                }
                before = text.matches("[0-9]{1,3}") && (group || text.length() <= 3) ? word : null;
            }
        }
        return figures.stream().filter(f -> f.digits().length() >= FEWEST).toList();
    }

    private static boolean isNear(Word left, Word right) {
        double gap = right.box().orElseThrow().x0() - left.box().orElseThrow().x1();
        return gap
                < GROUP_GAP
                        * Math.max(
                                left.box().orElseThrow().height(),
                                right.box().orElseThrow().height());
    }
}
