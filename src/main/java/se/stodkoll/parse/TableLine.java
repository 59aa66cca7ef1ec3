package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.model.Box;
import se.stodkoll.model.Source;
import se.stodkoll.table.ColumnLayout;

/**
 * A line of a table, its label parted from its figures.
 *
 * @param label words of the label column
 * @param figures words of the amount columns: by column where the input has geometry, else all in the first list
 * @param box place of the whole line; empty without geometry
 * @param page it stands on
 */
record TableLine(List<PlacedWord> label, List<List<PlacedWord>> figures, Optional<Box> box, int page) {
    private static final Pattern NOISE = Pattern.compile("[|\\[\\]_'`.,:;*•~]+|(?i)kr|sek|:-");
    private static final Pattern FIGURE = Pattern.compile("[-\\u2010-\\u2015\\u2212(]?\\d[\\d.,]*\\)?|[-\\u2010-\\u2015\\u2212]{1,2}");

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
        List<PlacedWord> words =
                Stream.concat(label.stream(), figures.stream().flatMap(List::stream)).toList();
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

    /** Whether some of it was read from a picture. */
    boolean isPicture() {
        return Stream.concat(label.stream(), figures.stream().flatMap(List::stream)).anyMatch(w -> w.word().source() == Source.OCR);
    }

    static boolean isFigure(String word) {
        return FIGURE.matcher(word).matches();
    }

    /**
     * A line parted by columns; empty where a column holds words that are no figures, as running text does. What a picture's
     * reader made of a damaged figure stays in its cell, which is then no amount.
     */
    static Optional<TableLine> byColumns(TextLine line, ColumnLayout layout) {
        List<PlacedWord> label = new ArrayList<>();
        List<List<PlacedWord>> figures = new ArrayList<>();
        for (int c = 0; c < layout.columns(); c++) {
            figures.add(new ArrayList<>());
        }
        boolean figureSeen = false;
        boolean damageSeen = false;
        for (PlacedWord word : line.words()) {
            int column = word.word().box().map(layout::columnOf).orElse(0);
            Optional<PlacedWord> cleaned = Dirt.figureIn(word);
            if (column == 0) {
                label.add(word);
            } else if (isFigure(word.text()) || cleaned.isPresent()) {
                figures.get(column - 1).add(cleaned.orElse(word));
                figureSeen = true;
            } else if (!NOISE.matcher(word.text()).matches() && !Dirt.isSpeck(word) && !Dirt.isMark(word)) {
                if (!Dirt.isDamaged(word)) {
                    return Optional.empty();
                }
                figures.get(column - 1).add(word);
                damageSeen = true;
            }
        }
        if (damageSeen && !figureSeen) {
            return Optional.empty();
        }
        label.removeIf(w -> w.text().matches("[|\\[\\]_]+") || Dirt.isSpeck(w));
        Dirt.dropStray(label);
        moveDigits(label, figures.get(0));
        return Optional.of(new TableLine(label, figures, line.box(), line.page()));
    }

    /** Digits that end the label and stand as close to the first figure as a thousands space does begin that figure. */
    private static void moveDigits(List<PlacedWord> label, List<PlacedWord> first) {
        while (!label.isEmpty() && !first.isEmpty()) {
            PlacedWord last = label.get(label.size() - 1);
            Box left = last.word().box().orElseThrow();
            Box right = first.get(0).word().box().orElseThrow();
            boolean close = right.x0() - left.x1() < 0.45 * right.height();
            if (!close || !last.text().matches("\\d{1,3}") || !first.get(0).text().matches("\\d{3}")) {
                return;
            }
            first.add(0, last);
            label.remove(label.size() - 1);
        }
    }

    /** A line without geometry: the figures are the run of figures that ends it. */
    static TableLine byText(TextLine line) {
        List<PlacedWord> words = cleanedEnd(line.words().stream()
                .filter(w -> !w.text().matches("[|]+|(?i)kr|sek"))
                .toList());
        int first = words.size();
        while (first > 0 && isFigure(words.get(first - 1).text())) {
            first--;
        }
        boolean dashes = words.subList(first, words.size()).stream().allMatch(w -> AmountRun.isDash(w.text()));
        first = dashes && first > 0 ? words.size() : first; // "Region X –" goes on with a name on the next line
        return new TableLine(words.subList(0, first), List.of(words.subList(first, words.size())), line.box(), line.page());
    }

    /** The last group of a figure without its dirt: "969 519-" of a picture. */
    private static List<PlacedWord> cleanedEnd(List<PlacedWord> words) {
        int last = words.size() - 1;
        if (last < 1 || !isFigure(words.get(last - 1).text())) {
            return words;
        }
        List<PlacedWord> all = new ArrayList<>(words);
        Dirt.figureIn(words.get(last)).ifPresent(w -> all.set(last, w));
        return all;
    }
}
