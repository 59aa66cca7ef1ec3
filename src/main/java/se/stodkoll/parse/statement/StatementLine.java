package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.StrayMarks;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Template;

/**
 * A line of a statement, its runs of figures parted from its words.
 *
 * @param line it was
 * @param label words before and between the runs that may be a label
 * @param runs of figures one thousands space apart at most; without geometry one run, of all figures that end the line
 */
record StatementLine(TextLine line, List<PlacedWord> label, List<List<PlacedWord>> runs) {
    /** A figure, a dash, or what a damaged figure may look like: it must not be passed over. */
    private static final Pattern FIGURE = Pattern.compile(
            "[(]?[-\\u2010-\\u2015\\u2212]?[(]?\\d[\\d.,\\u00a0\\u2009\\u202f]*[)]?[-\\u2212]?|[-\\u2010-\\u2015\\u2212]{1,2}");

    private static final Pattern DAMAGED = Pattern.compile("[-\\u2212]?(?=\\p{Graph}*\\d)[\\dOoIl|SB.,]{2,}");
    private static final Pattern NOISE = Pattern.compile(
            "[|\\[\\]_'`.,:;*•~]+|(?i)" + Template.load("statements").exact("unit.behind") + "|:-");
    /** White space inside an amount, in heights of its figures, is less than this. */
    private static final double APART = 0.75;
    /** The same between what can only be groups of one amount, or two amounts of so few digits. */
    private static final double GROUPS_APART = 1.2;

    StatementLine {
        label = List.copyOf(label);
        runs = List.copyOf(runs);
    }

    static StatementLine of(TextLine line, boolean byPlace) {
        List<PlacedWord> words = line.words().stream()
                .filter(w -> !NOISE.matcher(w.text()).matches() && !StrayMarks.isMark(w))
                .map(w ->
                        byPlace && !isFigure(w.text()) ? StrayMarks.figureIn(w).orElse(w) : w)
                .toList();
        return byPlace ? byPlace(line, words) : byText(line, words);
    }

    private static StatementLine byText(TextLine line, List<PlacedWord> words) {
        int first = words.size();
        while (first > 0 && isFigure(words.get(first - 1).text())) {
            first--;
        }
        List<PlacedWord> figures = words.subList(first, words.size());
        boolean dashOnly =
                figures.size() == 1 && AmountRun.isDash(figures.get(0).text());
        return dashOnly || figures.isEmpty()
                ? new StatementLine(line, words, List.of())
                : new StatementLine(line, words.subList(0, first), List.of(List.copyOf(figures)));
    }

    private static StatementLine byPlace(TextLine line, List<PlacedWord> words) {
        List<PlacedWord> label = new ArrayList<>();
        List<List<PlacedWord>> runs = new ArrayList<>();
        PlacedWord before = null;
        for (int i = 0; i < words.size(); i++) {
            PlacedWord word = words.get(i);
            boolean percent = i + 1 < words.size() && words.get(i + 1).text().equals("%");
            if (!isFigure(word.text()) || word.word().box().isEmpty() || percent) {
                label.add(word);
                before = null;
            } else if (before != null && gap(before, word) < (isThousands(before, word) ? GROUPS_APART : APART)) {
                runs.get(runs.size() - 1).add(word);
                before = word;
            } else {
                runs.add(new ArrayList<>(List.of(word)));
                before = word;
            }
        }
        return new StatementLine(line, label, runs.stream().map(List::copyOf).toList());
    }

    /** A picture's digits have less height than their letters' size, and a 1 has much white beside it. */
    private static boolean isThousands(PlacedWord left, PlacedWord right) {
        return right.word().source() == Source.OCR
                && left.text().matches("[-\\u2212(]?\\d{1,3}")
                && right.text().matches("\\d{3}\\)?");
    }

    static boolean isFigure(String word) {
        return FIGURE.matcher(word).matches() || DAMAGED.matcher(word).matches();
    }

    /** White space between two words of a line, in heights of the higher one. */
    static double gap(PlacedWord left, PlacedWord right) {
        Box a = left.word().box().orElseThrow();
        Box b = right.word().box().orElseThrow();
        return (b.x0() - a.x1()) / Math.max(1, Math.max(a.height(), b.height()));
    }

    static Box box(List<PlacedWord> words) {
        return words.stream()
                .flatMap(w -> w.word().box().stream())
                .reduce(Box::union)
                .orElseThrow();
    }

    Optional<Box> place() {
        return line.box();
    }

    boolean hasFigures() {
        return !runs.isEmpty();
    }

    String labelText() {
        return RowLabels.text(label);
    }

    /** How many of its words, right of a place, are words and no figures: running text has many. */
    long wordsRightOf(double x) {
        return label.stream()
                .filter(w -> w.text().matches(".*\\p{L}{2}.*"))
                .filter(w -> w.word().box().map(b -> b.x0() > x).orElse(false))
                .count();
    }
}
