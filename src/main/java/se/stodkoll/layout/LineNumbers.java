package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * Finds the numbers of a page's lines: a column of whole numbers beside all text that rise by one a line, each line or each
 * fifth having one. A table's numbered rows have cells, and something else stands over their numbers.
 */
final class LineNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1," + LayoutThresholds.MOST_DIGITS + "}");

    private final List<Line> lines;
    private final Measure measure;
    private final double height;

    /**
     * @param lines of the page's upright words
     * @param height of the page, points
     */
    LineNumbers(List<Line> lines, Measure measure, double height) {
        this.lines = lines;
        this.measure = measure;
        this.height = height;
    }

    /** The words that only number lines, from the top; empty where lines are not numbered. */
    List<Word> find() {
        return column(false).or(() -> column(true)).orElse(List.of());
    }

    /**
     * A number and where it stands.
     *
     * @param value that it says
     * @param line index among the lines that have text besides it
     * @param word itself
     */
    private record Number(int value, int line, Word word) {}

    private Optional<List<Word>> column(boolean right) {
        List<Number> numbers = new ArrayList<>();
        int textLines = 0;
        for (Line line : lines) {
            Word outer = line.words().get(right ? line.words().size() - 1 : 0);
            if (NUMBER.matcher(outer.text()).matches()) {
                numbers.add(new Number(Integer.parseInt(outer.text()), textLines, outer));
            }
            textLines += line.words().size() > 1 ? 1 : 0;
        }
        List<Number> rising = rising(numbers);
        if (rising.size() < LayoutThresholds.LEAST_NUMBERS || !isSteady(rising) || !isDense(rising)) {
            return Optional.empty();
        }
        Box band = rising.stream()
                .map(n -> Measure.box(n.word()))
                .reduce(Box::union)
                .orElseThrow();
        return isBesideAll(band, right) && !areRows(rising) ? Optional.of(inBand(band)) : Optional.empty();
    }

    /** The longest run of numbers that rise, in one column. */
    private List<Number> rising(List<Number> numbers) {
        List<Number> best = List.of();
        for (int first = 0; first < numbers.size() && best.size() < numbers.size() - first; first++) {
            List<Number> run = new ArrayList<>(List.of(numbers.get(first)));
            for (Number next : numbers.subList(first + 1, numbers.size())) {
                Number last = run.get(run.size() - 1);
                boolean inColumn = Measure.box(next.word()).overlapX(Measure.box(last.word())) > 0;
                if (inColumn
                        && next.value() > last.value()
                        && next.value() - last.value() <= 2 * (next.line() - last.line() + 1)) {
                    run.add(next);
                }
            }
            best = run.size() > best.size() ? run : best;
        }
        return best;
    }

    /** Whether nearly each number is as many more than the one above it as there are lines between, or places for lines. */
    private boolean isSteady(List<Number> numbers) {
        int steady = 0;
        for (int i = 1; i < numbers.size(); i++) {
            Number above = numbers.get(i - 1);
            Number here = numbers.get(i);
            int more = here.value() - above.value();
            double down =
                    Measure.box(here.word()).y1() - Measure.box(above.word()).y1();
            boolean byPlace = Math.abs(down / measure.pitch() - more) < 0.5;
            steady += more == here.line() - above.line() || byPlace ? 1 : 0;
        }
        return steady >= LayoutThresholds.STEADY * (numbers.size() - 1);
    }

    /** Whether each line has a number, or each fifth or tenth has. */
    private static boolean isDense(List<Number> numbers) {
        Number first = numbers.get(0);
        Number last = numbers.get(numbers.size() - 1);
        int most = last.value() - first.value() + 1;
        boolean each = numbers.size() >= LayoutThresholds.NUMBERED * most;
        boolean some = numbers.stream().allMatch(n -> n.value() % 5 == 0 || n == first);
        return each || some;
    }

    /** Whether nothing but short words stands in the numbers' column or beyond it, but for the page's head and foot. */
    private boolean isBesideAll(Box band, boolean right) {
        double top = LayoutThresholds.HEAD_AND_FOOT * height;
        double gap = LayoutThresholds.NUMBER_GAP * measure.em();
        for (Word word : Measure.words(lines)) {
            Box box = Measure.box(word);
            boolean clear = right ? box.x1() < band.x0() - gap : box.x0() > band.x1() + gap;
            boolean outside = box.y1() < band.y0() && box.y1() < top || box.y0() > band.y1() && box.y0() > height - top;
            boolean inColumn = right ? box.x0() >= band.x0() - gap : box.x1() <= band.x1() + gap;
            if (!clear && !outside && !(inColumn && isShort(word))) {
                return false;
            }
        }
        return true;
    }

    /** A number, or what a picture made of it. */
    private static boolean isShort(Word word) {
        return word.text().length() <= (NUMBER.matcher(word.text()).matches() ? LayoutThresholds.MOST_DIGITS : 2);
    }

    /** Whether the lines beside the numbers are mostly rows of cells. */
    private boolean areRows(List<Number> numbers) {
        List<Word> counted = numbers.stream().map(Number::word).toList();
        long numbered = 0;
        long rows = 0;
        for (Line line : lines) {
            List<Word> text =
                    line.words().stream().filter(w -> !counted.contains(w)).toList();
            if (text.size() < line.words().size() && !text.isEmpty()) {
                numbered++;
                rows += hasCells(text) ? 1 : 0;
            }
        }
        return numbered == 0 || rows > LayoutThresholds.MOST_ROWS * numbered;
    }

    private boolean hasCells(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            double gap = Measure.box(words.get(i)).x0()
                    - Measure.box(words.get(i - 1)).x1();
            if (gap > LayoutThresholds.CELL_GAP * measure.em()) {
                return true;
            }
        }
        return false;
    }

    private List<Word> inBand(Box band) {
        return Measure.words(lines).stream()
                .filter(w -> isShort(w)
                        && band.contains(
                                Measure.box(w).centerX(), Measure.box(w).centerY()))
                .sorted(Comparator.comparingDouble(w -> Measure.box(w).y0()))
                .toList();
    }
}
