package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.stodkoll.model.Box;
import se.stodkoll.model.Source;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/**
 * What a page is measured by, points.
 *
 * @param em its usual font size, more than 0
 * @param pitch its usual distance from line to line, more than 0
 * @param blank its usual distance from word to word, more than 0
 */
record Scale(double em, double pitch, double blank) {
    /** @param lines of one page, those without a place passed over */
    static Scale of(List<TextLine> lines) {
        List<TextLine> placed = lines.stream().filter(l -> l.box().isPresent()).toList();
        double em = Math.max(1, median(placed.stream().flatMap(l -> l.words().stream()).toList(), Scale::size, 10));
        List<Double> pitches = new ArrayList<>();
        List<Double> blanks = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            List<PlacedWord> words = placed.get(i).words();
            for (int k = 1; k < words.size(); k++) {
                add(blanks, gap(words.get(k - 1), words.get(k)), 0, em);
            }
            if (i > 0) {
                add(pitches, foot(words) - foot(placed.get(i - 1).words()), em / 2, FactThresholds.MOST_PITCH * em);
            }
        }
        return new Scale(
                em,
                median(pitches, p -> p, FactThresholds.USUAL_PITCH * em),
                median(blanks, b -> b, FactThresholds.USUAL_BLANK * em));
    }

    /** White between two words, points; nought without places. */
    static double gap(PlacedWord left, PlacedWord right) {
        return left.word().box().isEmpty() || right.word().box().isEmpty()
                ? 0
                : right.word().box().get().x0() - left.word().box().get().x1();
    }

    /** Where most of these words stand, points from the page's top. */
    static double foot(List<PlacedWord> words) {
        return median(words.stream().flatMap(w -> w.word().box().stream()).toList(), Box::y1, 0);
    }

    /** The font size of most of these words, points; 0 where unknown. */
    static double size(List<PlacedWord> words) {
        return median(words, Scale::size, 0);
    }

    private static double size(PlacedWord word) {
        if (word.word().ink().isKnown()) {
            return word.word().ink().size();
        }
        boolean ink = word.word().source() == Source.OCR;
        return word.word().box().map(Box::height).orElse(0.0) / (ink ? FactThresholds.EM_OF_INK : FactThresholds.EM_OF_BOX);
    }

    private static void add(List<Double> to, double value, double over, double under) {
        if (value > over && value < under) {
            to.add(value);
        }
    }

    private static <T> double median(List<T> items, ToDoubleFunction<T> of, double none) {
        double[] sorted = items.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? none : sorted[sorted.length / 2];
    }
}
