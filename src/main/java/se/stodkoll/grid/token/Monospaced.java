package se.stodkoll.grid.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/**
 * Tells a picture of typewriting, or of another face whose letters are all as wide. Boxes of a picture are as wide as the ink, so
 * that its blanks look like gaps between columns.
 */
final class Monospaced {
    private Monospaced() {}

    /** Whether the steps from word to word, divided by letters and blank, are all alike. */
    static boolean isIn(List<Line> lines) {
        double[] steps = steps(lines).stream().mapToDouble(s -> s).sorted().toArray();
        if (steps.length < GridThresholds.FEW_BLANKS) {
            return false;
        }
        double middle = steps[steps.length / 2];
        long alike = Arrays.stream(steps)
                .filter(s -> Math.abs(s - middle) <= GridThresholds.SAME_STEP * middle)
                .count();
        return alike >= GridThresholds.SAME_STEPS * steps.length;
    }

    private static List<Double> steps(List<Line> lines) {
        List<Double> steps = new ArrayList<>();
        for (Line line : lines) {
            for (int i = 1; i < line.words().size(); i++) {
                Word word = line.words().get(i - 1);
                Box box = word.box().orElseThrow();
                Box next = line.words().get(i).box().orElseThrow();
                boolean near = next.x0() - box.x1() < GridThresholds.MOST_MONOSPACED_BLANK * Tokenizer.size(line);
                if (word.source() == Source.OCR
                        && near
                        && word.text().chars().allMatch(Character::isLetter)
                        && word.text().length() > 2) {
                    steps.add((next.x0() - box.x0()) / (word.text().length() + 1));
                }
            }
        }
        return steps;
    }
}
