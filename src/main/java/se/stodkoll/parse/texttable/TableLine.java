package se.stodkoll.parse.texttable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.StrayMarks;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * A line of a table, its label parted from its figures.
 *
 * @param label words of the label column
 * @param figures words of the figures that end it, all in one list; none in it where there are no figures
 * @param box place of the whole line; empty without geometry
 * @param page it stands on
 */
record TableLine(List<PlacedWord> label, List<List<PlacedWord>> figures, Optional<Box> box, int page) {
    /** Drawn lines, and a unit behind a figure. */
    private static final Pattern DIRT =
            Pattern.compile("[|]+|(?i)" + Vocabulary.load("mentions").exact("amount.code"));

    private static final Pattern DESCENDING = Pattern.compile("[gjpqyçQJ(),;\\[\\]|_]");
    /** Share of a line's height that descending letters take. */
    private static final double DESCENT = 0.22;

    TableLine {
        label = List.copyOf(label);
        figures = List.copyOf(figures);
    }

    boolean hasFigures() {
        return figures.stream().anyMatch(f -> !f.isEmpty());
    }

    String labelText() {
        return RowLabels.text(label);
    }

    /**
     * Where the line's letters stand, points from the top. A picture's words are as high as their ink, so that words without
     * descending letters tell it; a text layer's are all as high as their font.
     */
    double baseline() {
        List<PlacedWord> words = Stream.concat(label.stream(), figures.stream().flatMap(List::stream))
                .toList();
        double lowest = box.orElseThrow().y1();
        if (words.stream().noneMatch(w -> w.word().source() == Source.OCR)) {
            return lowest;
        }
        double[] standing = words.stream()
                .filter(w -> !DESCENDING.matcher(w.text()).find())
                .mapToDouble(w -> w.word().box().orElseThrow().y1())
                .sorted()
                .toArray();
        return standing.length > 0
                ? standing[standing.length / 2]
                : lowest - DESCENT * box.orElseThrow().height();
    }

    /** A line without geometry: the figures are the run of figures that ends it. */
    static TableLine byText(TextLine line) {
        List<PlacedWord> words = cleanedEnd(line.words().stream()
                .filter(w -> !DIRT.matcher(w.text()).matches())
                .toList());
        int first = words.size();
        while (first > 0 && AmountRun.isFigure(words.get(first - 1).text())) {
            first--;
        }
        boolean dashes = words.subList(first, words.size()).stream().allMatch(w -> AmountRun.isDash(w.text()));
        first = dashes && first > 0 ? words.size() : first; // "Region X –" goes on with a name on the next line
        return new TableLine(
                words.subList(0, first), List.of(words.subList(first, words.size())), line.box(), line.page());
    }

    /** The last group of a figure without its dirt: "969 519-" of a picture. */
    private static List<PlacedWord> cleanedEnd(List<PlacedWord> words) {
        int last = words.size() - 1;
        if (last < 1 || !AmountRun.isFigure(words.get(last - 1).text())) {
            return words;
        }
        List<PlacedWord> all = new ArrayList<>(words);
        StrayMarks.figureIn(words.get(last)).ifPresent(w -> all.set(last, w));
        return all;
    }
}
