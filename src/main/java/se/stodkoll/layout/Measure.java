package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/**
 * What a page is measured by, points.
 *
 * @param em its usual font size, more than 0
 * @param pitch its usual distance from line to line, more than 0
 * @param blank its usual distance from word to word, more than 0
 */
record Measure(double em, double pitch, double blank) {
    /** @param lines of upright words */
    static Measure of(List<Line> lines) {
        double em = Math.max(1, median(words(lines), Measure::size, 10));
        List<Double> pitches = new ArrayList<>();
        List<Double> blanks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blanks(lines.get(i), em, blanks);
            if (i > 0) {
                double pitch = foot(lines.get(i)) - foot(lines.get(i - 1));
                if (pitch > em / 2 && pitch < LayoutThresholds.MOST_PITCH * em) {
                    pitches.add(pitch);
                }
            }
        }
        return new Measure(
                em,
                median(pitches, p -> p, LayoutThresholds.USUAL_PITCH * em),
                median(blanks, b -> b, LayoutThresholds.USUAL_BLANK * em));
    }

    /** A word's font size; where unknown, as its box tells. */
    static double size(Word word) {
        if (word.ink().isKnown()) {
            return word.ink().size();
        }
        double height = word.box().map(Box::height).orElse(0.0);
        return height / (word.source() == Source.OCR ? LayoutThresholds.EM_OF_INK : LayoutThresholds.EM_OF_BOX);
    }

    /** Where most of a line's words stand. */
    static double foot(Line line) {
        return median(line.words(), w -> box(w).y1(), 0);
    }

    static Box box(Word word) {
        return word.box().orElseThrow();
    }

    static Box box(Line line) {
        return line.box().orElseThrow();
    }

    static List<Word> words(List<Line> lines) {
        return lines.stream().flatMap(l -> l.words().stream()).toList();
    }

    /** The smallest box around lines; at least one. */
    static Box around(List<Line> lines) {
        return lines.stream().map(Measure::box).reduce(Box::union).orElseThrow();
    }

    static <T> double median(List<T> items, ToDoubleFunction<T> of, double none) {
        double[] sorted = items.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? none : sorted[sorted.length / 2];
    }

    private static void blanks(Line line, double em, List<Double> blanks) {
        for (int i = 1; i < line.words().size(); i++) {
            double gap =
                    box(line.words().get(i)).x0() - box(line.words().get(i - 1)).x1();
            if (gap > 0 && gap < em) {
                blanks.add(gap);
            }
        }
    }
}
