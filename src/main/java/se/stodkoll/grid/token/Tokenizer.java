package se.stodkoll.grid.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/** Words of a page into tokens, by the page's own blanks. */
public final class Tokenizer {
    private final double blank;
    private final double thousands;
    private final double tallest;

    private Tokenizer(double blank, double thousands, double tallest) {
        this.blank = blank;
        this.thousands = thousands;
        this.tallest = tallest;
    }

    /** @param lines of one page, words with places */
    public static Tokenizer of(List<Line> lines) {
        double blank = blank(lines);
        double[] sizes = lines.stream().mapToDouble(Tokenizer::size).sorted().toArray();
        double usual = sizes.length == 0 ? 1 : sizes[sizes.length / 2];
        return new Tokenizer(blank, thousands(lines, blank), GridThresholds.OVER_ROWS * usual);
    }

    /** The usual blank between two words, in heights of a line. */
    public double blank() {
        return blank;
    }

    /** Whether the page has blanks enough to tell its own usual one. */
    public boolean isMeasured() {
        return blank != GridThresholds.USUAL_BLANK;
    }

    public List<TokenLine> tokens(List<Line> lines) {
        return lines.stream().map(this::line).flatMap(Optional::stream).toList();
    }

    /** Lines that are no text but drawn with dashes or dots. */
    public static List<Ruling> drawn(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.words().stream().allMatch(w -> Figures.isLeader(w.text())))
                .map(l -> new Ruling(l.box().orElseThrow(), true))
                .toList();
    }

    /** The usual blank between two words of this page, in heights of a line. */
    private static double blank(List<Line> lines) {
        double most = Monospaced.isIn(lines) ? GridThresholds.MOST_MONOSPACED_BLANK : GridThresholds.MOST_BLANK;
        List<Double> gaps = new ArrayList<>();
        for (Line line : lines) {
            double size = size(line);
            for (int i = 1; i < line.words().size(); i++) {
                Word left = line.words().get(i - 1);
                Word right = line.words().get(i);
                double gap = (box(right).x0() - box(left).x1()) / size;
                boolean words = !Figures.isDigits(left.text()) || !Figures.isDigits(right.text());
                if (words && gap > GridThresholds.LEAST_BLANK && gap < most) {
                    gaps.add(gap);
                }
            }
        }
        if (gaps.size() < GridThresholds.FEW_BLANKS) {
            return GridThresholds.USUAL_BLANK;
        }
        double[] sorted = gaps.stream().mapToDouble(g -> g).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /**
     * The widest gap between groups of one number, in heights of a line. Gaps before what may be a number's next group are of
     * two kinds, inside numbers and between columns; where they leave a clear space between them, it is there: next to gaps
     * as narrow as blanks are, else next to wider ones. Never is it narrower than before a group that begins with nought, as no
     * number does: what a form has typed in stands wider than what it has printed.
     */
    private static double thousands(List<Line> lines, double blank) {
        double usual = GridThresholds.THOUSANDS * blank;
        double[] gaps =
                lines.stream().flatMapToDouble(l -> groupGaps(l, "")).sorted().toArray();
        double found = widestJump(gaps, blank / 2, usual, usual)
                .orElseGet(() ->
                        widestJump(gaps, blank / 2, GridThresholds.WIDE, usual).orElse(usual));
        double typed = lines.stream()
                .flatMapToDouble(l -> groupGaps(l, "0"))
                .filter(g -> g < GridThresholds.MOST_MONOSPACED_BLANK)
                .max()
                .orElse(0);
        return Math.max(found, GridThresholds.AS_WIDE * typed);
    }

    /** The middle of the widest jump from a gap within a range to one beyond another; empty where none is wide enough. */
    private static OptionalDouble widestJump(double[] gaps, double least, double most, double beyond) {
        double best = GridThresholds.TWO_KINDS;
        double at = Double.NaN;
        for (int i = 0; i + 1 < gaps.length; i++) {
            boolean plausible = gaps[i] > least && gaps[i] < most && gaps[i + 1] > beyond;
            if (plausible && gaps[i + 1] / gaps[i] > best) {
                best = gaps[i + 1] / gaps[i];
                at = Math.sqrt(gaps[i] * gaps[i + 1]);
            }
        }
        return Double.isNaN(at) ? OptionalDouble.empty() : OptionalDouble.of(at);
    }

    /** Gaps before what may go on with a number and begins so. */
    private static DoubleStream groupGaps(Line line, String begins) {
        double size = size(line);
        return IntStream.range(1, line.words().size())
                .filter(i -> line.words().get(i).text().startsWith(begins))
                .filter(i -> Figures.mayGoOn(
                        line.words().get(i - 1).text(), line.words().get(i).text()))
                .mapToDouble(i -> (box(line.words().get(i)).x0()
                                - box(line.words().get(i - 1)).x1())
                        / size)
                .filter(gap -> gap > 0);
    }

    /** Empty for a line of leaders alone. */
    private Optional<TokenLine> line(Line line) {
        double size = size(line);
        List<Token> tokens = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        boolean dotted =
                line.words().stream().filter(w -> Figures.isDot(w.text())).count() >= GridThresholds.DOTS;
        for (Word word : line.words()) {
            if (Figures.isSpeck(word) || isOverRows(word)) {
                continue;
            }
            if (Figures.isLeader(word.text()) || (dotted && Figures.isDot(word.text()))) {
                flush(open, tokens);
                continue;
            }
            if (!open.isEmpty() && !joins(open, word, size)) {
                flush(open, tokens);
            }
            open.add(word);
        }
        flush(open, tokens);
        return tokens.isEmpty() ? Optional.empty() : Optional.of(TokenLine.of(tokens, size));
    }

    /** Whether a picture's reader made one word of what stands in several rows: none of them is its. */
    private boolean isOverRows(Word word) {
        return word.source() == Source.OCR && box(word).height() > tallest;
    }

    private static void flush(List<Word> open, List<Token> tokens) {
        if (!open.isEmpty()) {
            addPlausible(List.copyOf(open), tokens);
            open.clear();
        }
    }

    /** Groups of more digits than any amount has are two numbers: the widest gap among them parts them. */
    private static void addPlausible(List<Word> words, List<Token> tokens) {
        int first = 0;
        while (first < words.size() && !Figures.isDigits(words.get(first).text())) {
            first++;
        }
        int digits = words.stream()
                .skip(first)
                .mapToInt(w -> (int) w.text().chars().filter(Character::isDigit).count())
                .sum();
        boolean run = words.stream().skip(first).allMatch(w -> Figures.isDigits(w.text()));
        if (!run || digits <= GridThresholds.MOST_DIGITS || words.size() - first < 2) {
            tokens.add(Token.of(words));
            return;
        }
        int cut = first + 1;
        for (int i = first + 1; i < words.size(); i++) {
            cut = gap(words, i) > gap(words, cut) ? i : cut;
        }
        addPlausible(words.subList(0, cut), tokens);
        addPlausible(words.subList(cut, words.size()), tokens);
    }

    private static double gap(List<Word> words, int at) {
        return box(words.get(at)).x0() - box(words.get(at - 1)).x1();
    }

    private boolean joins(List<Word> open, Word next, double size) {
        Word last = open.get(open.size() - 1);
        double gap = (box(next).x0() - box(last).x1()) / size;
        boolean figures = Figures.isDigits(last.text()) && Figures.isDigits(next.text());
        if (Figures.isUnit(last.text())
                && Figures.isDigits(next.text())
                && Figures.isFigure(Token.of(open).text())) {
            return false;
        }
        if (figures) {
            boolean lone = open.stream().allMatch(w -> Figures.isDigits(w.text()));
            boolean words = !lone && isMeasured(last);
            String begun = words ? last.text() : Token.of(open).text();
            boolean goesOn = (!lone && !words) || Figures.mayGoOn(begun, next.text());
            return goesOn ? gap <= thousands : words && gap <= GridThresholds.BEHIND_FIGURE * blank;
        }
        if (isMeasured(last) && isBesideFigure(open, next)) {
            return gap <= GridThresholds.BEHIND_FIGURE * blank;
        }
        boolean amount = isAmount(open);
        if (amount && !Figures.isUnit(next.text())) {
            return !Figures.isUnit(last.text()) && gap <= GridThresholds.BEHIND_FIGURE * blank;
        }
        return gap <= GridThresholds.WORDS * blank;
    }

    /** Whether blanks beside a word tell little ones from wide ones: places are the printer's, and the page has blanks of its own. */
    private boolean isMeasured(Word word) {
        return word.source() != Source.OCR && isMeasured();
    }

    /** Whether a figure, or a dash for one, stands on one side of a blank and something else on the other; a unit ends its figure. */
    private static boolean isBesideFigure(List<Word> open, Word next) {
        boolean unit = Figures.isUnit(next.text());
        String begun = Token.of(open).text();
        boolean value = Figures.isFigure(begun) || Figures.isNil(begun);
        return !unit && (value || Figures.isDigits(next.text()));
    }

    /** Whether words are a figure of thousands, which no label goes on from, with or without its unit. */
    private static boolean isAmount(List<Word> words) {
        String text = Token.of(words).text();
        return Figures.isFigure(text) && text.chars().filter(Character::isDigit).count() > GridThresholds.YEAR_DIGITS;
    }

    /** The median size of a line's letters, as high as a text layer's boxes are: from the deepest to the highest. */
    static double size(Line line) {
        double[] heights =
                line.words().stream().mapToDouble(Tokenizer::height).sorted().toArray();
        return Math.max(1, heights[heights.length / 2]);
    }

    /** A picture's box is as high as its ink. */
    private static double height(Word word) {
        double height = box(word).height();
        boolean whole = word.source() != Source.OCR || TokenLine.isDescending(word);
        return whole ? height : height / (1 - GridThresholds.DESCENT);
    }

    private static Box box(Word word) {
        return word.box().orElseThrow();
    }
}
