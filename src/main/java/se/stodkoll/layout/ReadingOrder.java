package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;

/**
 * Puts lines in reading order where text is set in columns: a recursive cut along white that runs through, only where both
 * sides are running text, so that a table's row stays one line. Two pages on one picture are parted at their fold first.
 */
final class ReadingOrder {
    private final Measure measure;
    private final List<Ruling> rulings;
    private final double width;
    private final double height;

    /**
     * @param width of the page, points
     * @param height of the page, points
     */
    ReadingOrder(Measure measure, List<Ruling> rulings, double width, double height) {
        this.measure = measure;
        this.rulings = rulings;
        this.width = width;
        this.height = height;
    }

    /** @param lines that words sharing a height make, from top to bottom */
    List<Line> inReadingOrder(List<Line> lines) {
        Optional<Gutter> fold = fold(lines);
        if (fold.isPresent()) {
            List<Line> ordered = new ArrayList<>(cut(side(lines, fold.get(), true)));
            ordered.addAll(cut(side(lines, fold.get(), false)));
            return ordered;
        }
        return cut(lines);
    }

    private List<Line> cut(List<Line> lines) {
        Optional<Gutter> between = columns(lines);
        if (between.isEmpty()) {
            return lines;
        }
        Gutter gutter = between.get();
        List<Line> ordered = new ArrayList<>(cut(lines.subList(0, gutter.from())));
        ordered.addAll(cut(side(gutter.lines(lines), gutter, true)));
        ordered.addAll(cut(side(gutter.lines(lines), gutter, false)));
        ordered.addAll(cut(lines.subList(gutter.to(), lines.size())));
        return ordered;
    }

    /** The parts of lines on one side of a gutter: enough to judge by. */
    private static List<Line> parts(List<Line> lines, Gutter gutter, boolean left) {
        List<Line> parts = new ArrayList<>();
        for (Line line : lines) {
            List<Word> words = gutter.side(line, left);
            if (!words.isEmpty()) {
                parts.add(words.size() == line.words().size() ? line : new Line(words));
            }
        }
        return parts;
    }

    /** The lines that the words on one side of a gutter make by themselves. */
    private static List<Line> side(List<Line> lines, Gutter gutter, boolean left) {
        List<Word> words =
                lines.stream().flatMap(l -> gutter.side(l, left).stream()).toList();
        return LineBuilder.lines(words);
    }

    private Optional<Gutter> columns(List<Line> lines) {
        if (lines.size() < LayoutThresholds.COLUMN_LINES) {
            return Optional.empty();
        }
        return Gutter.all(lines, LayoutThresholds.GUTTER * measure.em()).stream()
                .flatMap(g -> between(g, lines).stream())
                .findFirst();
    }

    private Optional<Gutter> between(Gutter gutter, List<Line> lines) {
        List<Line> left = parts(gutter.lines(lines), gutter, true);
        List<Line> right = parts(gutter.lines(lines), gutter, false);
        Optional<Gutter> columns = isWordy(left) && isWordy(right) ? textWithin(gutter, lines) : Optional.empty();
        return columns.or(() -> isBeside(left, right) && !isRuled(gutter, lines) && !areRows(gutter, lines)
                ? Optional.of(gutter)
                : Optional.empty());
    }

    /** Whether there may be a column of running text among these: a quick look, as tables have many gutters. */
    private static boolean isWordy(List<Line> parts) {
        long wordy = parts.stream()
                .filter(l -> l.words().size() >= LayoutThresholds.COLUMN_WORDS
                        && Character.isLetter(
                                l.words().get(l.words().size() - 1).text().charAt(0)))
                .count();
        return wordy >= LayoutThresholds.COLUMN_LINES / 2;
    }

    /** The longest stretch of a gutter, from white over the whole width to such white, that parts columns of text. */
    private Optional<Gutter> textWithin(Gutter gutter, List<Line> lines) {
        List<Integer> cuts = new ArrayList<>(List.of(gutter.from()));
        double foot = Measure.box(lines.get(gutter.from())).y1();
        for (int i = gutter.from() + 1; i < gutter.to(); i++) {
            if (Measure.box(lines.get(i)).y0() - foot > LayoutThresholds.PIECE_GAP * measure.em()) {
                cuts.add(i);
            }
            foot = Math.max(foot, Measure.box(lines.get(i)).y1());
        }
        cuts.add(gutter.to());
        List<Gutter> stretches = new ArrayList<>();
        for (int a = 0; a < cuts.size(); a++) {
            for (int b = a + 1; b < cuts.size(); b++) {
                stretches.add(gutter.within(cuts.get(a), cuts.get(b)));
            }
        }
        return stretches.stream()
                .sorted(Comparator.comparingInt(g -> g.from() - g.to()))
                .filter(g -> partsText(g, lines, cuts))
                .findFirst();
    }

    private boolean partsText(Gutter gutter, List<Line> lines, List<Integer> cuts) {
        List<Line> left = parts(gutter.lines(lines), gutter, true);
        List<Line> right = parts(gutter.lines(lines), gutter, false);
        if (left.size() < LayoutThresholds.COLUMN_LINES || right.size() < LayoutThresholds.COLUMN_LINES) {
            return false;
        }
        TextColumn first = new TextColumn(left, measure);
        TextColumn second = new TextColumn(right, measure);
        return isText(first)
                && isText(second)
                && !isRuled(gutter, lines)
                && !areRows(grown(gutter, lines, cuts), lines)
                && endsAreColumns(gutter, lines, cuts, first, second);
    }

    /** Short lines beside running text, as letters have who writes and the matter's number: they stand at heights of their own, as labels do not. */
    private boolean isBeside(List<Line> left, List<Line> right) {
        if (Math.min(left.size(), right.size()) < LayoutThresholds.COLUMN_LINES) {
            return false;
        }
        TextColumn first = new TextColumn(left, measure);
        TextColumn second = new TextColumn(right, measure);
        boolean narrow = isNarrow(first);
        return (narrow || isNarrow(second))
                && isWordy(narrow ? right : left)
                && agreement(left, right) < LayoutThresholds.BESIDE_AGREE
                && (narrow ? second : first).isRunningText();
    }

    private boolean isNarrow(TextColumn column) {
        return column.box().width() < LayoutThresholds.BESIDE_WIDTH * width;
    }

    /** Running text, or columns of it side by side. */
    private boolean isText(TextColumn column) {
        return column.isRunningText()
                || columns(column.lines())
                        .filter(g -> g.to() - g.from() > column.lines().size() / 2)
                        .isPresent();
    }

    /** Whether the first and the last piece belong: they begin at the columns' edges, and a last one stands on both sides. */
    private boolean endsAreColumns(
            Gutter gutter, List<Line> lines, List<Integer> cuts, TextColumn first, TextColumn second) {
        int firstEnd = cuts.stream().filter(c -> c > gutter.from()).findFirst().orElseThrow();
        int lastStart =
                cuts.stream().filter(c -> c < gutter.to()).reduce((a, b) -> b).orElseThrow();
        if (lastStart == gutter.from()) {
            return true; // one piece
        }
        boolean begins = begins(gutter.within(gutter.from(), firstEnd), lines, first, second);
        Gutter piece = gutter.within(lastStart, gutter.to());
        int left = parts(piece.lines(lines), gutter, true).size();
        int right = parts(piece.lines(lines), gutter, false).size();
        boolean ends = isPart(piece, lines, first, second)
                || left >= LayoutThresholds.COLUMN_LINES && right == 0
                || right >= LayoutThresholds.COLUMN_LINES && left == 0;
        return begins && ends;
    }

    private boolean begins(Gutter piece, List<Line> lines, TextColumn first, TextColumn second) {
        List<Line> left = parts(piece.lines(lines), piece, true);
        List<Line> right = parts(piece.lines(lines), piece, false);
        boolean leftBegins = !left.isEmpty()
                && new TextColumn(left, measure).beginsAtEdge(first.box().x0());
        boolean rightBegins = right.isEmpty()
                || new TextColumn(right, measure).beginsAtEdge(second.box().x0());
        return leftBegins && rightBegins;
    }

    /** Whether a piece has a full line on both sides: signatures side by side have none. */
    private static boolean isPart(Gutter piece, List<Line> lines, TextColumn first, TextColumn second) {
        return parts(piece.lines(lines), piece, true).stream().anyMatch(first::isFull)
                && parts(piece.lines(lines), piece, false).stream().anyMatch(second::isFull);
    }

    /** Whether a drawn line crosses the gutter between lines of the text: rows of a table. */
    private boolean isRuled(Gutter gutter, List<Line> lines) {
        double top = Measure.box(lines.get(gutter.from())).y1();
        double foot = Measure.box(lines.get(gutter.to() - 1)).y0();
        return rulings.stream()
                .filter(Ruling::horizontal)
                .map(Ruling::box)
                .anyMatch(b ->
                        b.x0() <= gutter.left() && b.x1() >= gutter.right() && b.centerY() > top && b.centerY() < foot);
    }

    /** The stretch with the pieces above and below that have full lines on both sides: rows are told by all of them. */
    private Gutter grown(Gutter stretch, List<Line> lines, List<Integer> cuts) {
        TextColumn first = new TextColumn(parts(stretch.lines(lines), stretch, true), measure);
        TextColumn second = new TextColumn(parts(stretch.lines(lines), stretch, false), measure);
        int from = cuts.indexOf(stretch.from());
        while (from > 0 && isPart(stretch.within(cuts.get(from - 1), cuts.get(from)), lines, first, second)) {
            from--;
        }
        int to = cuts.indexOf(stretch.to());
        while (to + 1 < cuts.size() && isPart(stretch.within(cuts.get(to), cuts.get(to + 1)), lines, first, second)) {
            to++;
        }
        return stretch.within(cuts.get(from), cuts.get(to));
    }

    /** Whether white between lines lies at the same heights on both sides: rows of wrapped cells. */
    private boolean areRows(Gutter gutter, List<Line> lines) {
        List<Double> here = new TextColumn(parts(gutter.lines(lines), gutter, true), measure).rowStarts();
        List<Double> there = new TextColumn(parts(gutter.lines(lines), gutter, false), measure).rowStarts();
        double near = LayoutThresholds.SAME_GAP * measure.pitch();
        long same = here.stream()
                .filter(y -> there.stream().anyMatch(o -> Math.abs(o - y) < near))
                .count();
        int fewer = Math.min(here.size(), there.size());
        return same >= LayoutThresholds.ROWS_AGREE && same >= LayoutThresholds.ROWS_AGREE_SHARE * fewer;
    }

    /** Where two upright pages meet on one sheet. */
    private Optional<Gutter> fold(List<Line> lines) {
        if (width < LayoutThresholds.SPREAD * height) {
            return Optional.empty();
        }
        return Gutter.all(lines, LayoutThresholds.FOLD_WHITE * width).stream()
                .filter(g -> g.to() - g.from() == lines.size())
                .filter(g -> g.left() < (0.5 + LayoutThresholds.FOLD) * width
                        && g.right() > (0.5 - LayoutThresholds.FOLD) * width)
                .filter(g -> arePages(g, lines) && !isRuled(g, lines))
                .findFirst();
    }

    /** Whether both sides hold a paragraph, longer than a cell, or lines at heights of their own. */
    private boolean arePages(Gutter fold, List<Line> lines) {
        List<Line> left = parts(lines, fold, true);
        List<Line> right = parts(lines, fold, false);
        if (Math.min(left.size(), right.size()) < LayoutThresholds.SPREAD_LINES) {
            return false;
        }
        TextColumn first = new TextColumn(left, measure);
        TextColumn second = new TextColumn(right, measure);
        boolean text = first.hasRunningText() && second.hasRunningText();
        boolean lettered = Math.min(first.letters(), second.letters()) >= LayoutThresholds.LETTERS / 2;
        return text || lettered && agreement(left, right) < LayoutThresholds.SPREAD_AGREE;
    }

    /** The share of the lines of the side with fewer that stand at the height of a line of the other side. */
    private double agreement(List<Line> left, List<Line> right) {
        List<Line> fewer = left.size() < right.size() ? left : right;
        List<Line> more = fewer == left ? right : left;
        double near = LayoutThresholds.SAME_HEIGHT * measure.pitch();
        long same = fewer.stream()
                .filter(l -> more.stream().anyMatch(o -> Math.abs(Measure.foot(o) - Measure.foot(l)) < near))
                .count();
        return (double) same / fewer.size();
    }
}
