package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * What stands on one side of a gutter.
 *
 * @param lines from top to bottom, at least one
 * @param measure of the page
 */
record TextColumn(List<Line> lines, Measure measure) {
    Box box() {
        return Measure.around(lines);
    }

    /** Whether it is text that runs on from line to line, not cells. */
    boolean isRunningText() {
        Box box = box();
        return lines.size() >= LayoutThresholds.COLUMN_LINES
                && box.width() >= LayoutThresholds.COLUMN_WIDTH * measure.em()
                && Measure.median(lines, l -> l.words().size(), 0) >= LayoutThresholds.COLUMN_WORDS
                && letters() >= LayoutThresholds.LETTERS
                && share(l -> Measure.box(l).width() >= LayoutThresholds.FULL * box.width())
                        >= LayoutThresholds.FULL_LINES
                && share(TextColumn::goesOn) >= LayoutThresholds.GOING_ON
                && share(this::hasCells) <= LayoutThresholds.LINES_WITH_CELLS;
    }

    /** Whether some of its lines, evenly one after the other, are such text. */
    boolean hasRunningText() {
        for (int i = 0; i + LayoutThresholds.SPREAD_LINES <= lines.size(); i++) {
            TextColumn some = new TextColumn(lines.subList(i, i + LayoutThresholds.SPREAD_LINES), measure);
            if (some.isRunningText() && some.rowStarts().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of it or of its column reaches most of the way across. */
    boolean isFull(Line line) {
        return Measure.box(line).width() >= LayoutThresholds.FULL * box().width();
    }

    /** Letters among its letters and figures. */
    double letters() {
        long letters = 0;
        long figures = 0;
        for (Word word : Measure.words(lines)) {
            letters += word.text().chars().filter(Character::isLetter).count();
            figures += word.text().chars().filter(Character::isDigit).count();
        }
        return letters + figures == 0 ? 0 : (double) letters / (letters + figures);
    }

    /** Whether its first line begins at its left edge, but for an indent. */
    boolean beginsAtEdge(double edge) {
        return Math.abs(Measure.box(lines.get(0)).x0() - edge) < LayoutThresholds.INDENT * measure.em();
    }

    /** The feet of the lines that follow white wider than between the lines of a paragraph. */
    List<Double> rowStarts() {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            pitches.add(Measure.foot(lines.get(i)) - Measure.foot(lines.get(i - 1)));
        }
        double usual = pitches.stream()
                .mapToDouble(p -> p)
                .sorted()
                .skip(pitches.size() / 4)
                .findFirst()
                .orElse(0);
        List<Double> starts = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (pitches.get(i - 1) > LayoutThresholds.ROW_GAP * usual) {
                starts.add(Measure.foot(lines.get(i)));
            }
        }
        return starts;
    }

    private double share(Predicate<Line> which) {
        return (double) lines.stream().filter(which).count() / lines.size();
    }

    /** By its first letter: an amount at the line's start tells nothing. */
    private static boolean goesOn(Line line) {
        return line.text()
                .chars()
                .filter(Character::isLetter)
                .mapToObj(c -> Character.isLowerCase(c))
                .findFirst()
                .orElse(false);
    }

    private boolean hasCells(Line line) {
        for (int i = 1; i < line.words().size(); i++) {
            double gap = Measure.box(line.words().get(i)).x0()
                    - Measure.box(line.words().get(i - 1)).x1();
            if (gap > LayoutThresholds.CELL_GAP * measure.em()) {
                return true;
            }
        }
        return false;
    }
}
