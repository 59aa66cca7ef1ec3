package se.stodkoll.grid;

import java.util.List;
import se.stodkoll.grid.cell.HeadWords;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.column.Corridors;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/** What stands over a run of rows as its head. */
final class HeadLines {
    private final List<TokenLine> lines;
    private final Rules rules;
    private final double pitch;

    /**
     * @param lines of the page
     * @param pitch usual distance from a line to the next, points
     */
    HeadLines(List<TokenLine> lines, Rules rules, double pitch) {
        this.lines = lines;
        this.rules = rules;
        this.pitch = pitch;
    }

    private double gap(int upper, int lower) {
        return lines.get(upper).gapTo(lines.get(lower));
    }

    private List<Box> boxes(int first, int last) {
        return lines.subList(first, last + 1).stream()
                .flatMap(l -> l.tokens().stream())
                .map(Token::box)
                .toList();
    }

    /** A line of running text that a picture's reader parted: many words, mostly in small letters, none far from the next. */
    private static boolean isRunning(TokenLine line) {
        List<Word> words =
                line.tokens().stream().flatMap(t -> t.words().stream()).toList();
        long small = words.stream()
                .filter(w -> Character.isLowerCase(w.text().charAt(0)))
                .count();
        return words.size() > GridThresholds.PROSE_WORDS
                && small >= GridThresholds.SMALL_WORDS * words.size()
                && line.widestGap() < GridThresholds.WIDE;
    }

    /** Whether a line goes on with running text close above it. */
    private boolean endsProse(int i) {
        return i > 0
                && gap(i - 1, i) < GridThresholds.CLOSE * lines.get(i).size()
                && lines.get(i - 1).tokens().size() == 1
                && lines.get(i - 1).tokens().get(0).words().size() > GridThresholds.PROSE_WORDS;
    }

    /** Lines close above the head on which its label begins, where it goes on there as words inside a sentence do. */
    private int withLabelAbove(int head, int floor, Columns columns) {
        int top = head;
        while (top > floor && head - top < GridThresholds.TAIL_LINES) {
            char begins = lines.get(top).tokens().get(0).text().charAt(0);
            boolean inside = Character.isLowerCase(begins) || begins == '(' || top < head || gap(top - 1, top) < 0;
            TokenLine above = lines.get(top - 1);
            boolean label = above.tokens().size() == 1 && columns.last(above.box()) == 0;
            if (!inside || !label || gap(top - 1, top) > GridThresholds.CLOSE * above.size()) {
                break;
            }
            top--;
        }
        return top;
    }

    /**
     * The first line of the head over a run of rows, or of the rows where there is none.
     *
     * @param first row's index, from 0
     * @param last row's index
     * @param floor index of the first line that is free
     */
    int firstOf(int first, int last, int floor) {
        Box block = TokenLine.box(lines.subList(first, last + 1));
        Columns columns = new Columns(
                new Corridors(lines.subList(first, last + 1), lines.get(first).size()).find());
        HeadWords words = new HeadWords(
                columns.extents(boxes(first, last)), lines.get(first).size());
        int top = first;
        for (int i = first - 1; i >= floor && first - i <= GridThresholds.HEAD_LINES; i--) {
            TokenLine line = lines.get(i);
            double gap = gap(i, i + 1);
            boolean framed = gap < 2 * pitch
                    && rules.above(line.box().y0(), block, 2 * pitch).isPresent();
            if ((gap > GridThresholds.HEAD_GAP * pitch && !framed) || columns.count() < 2) {
                break;
            }
            int from = columns.first(line.box());
            boolean overLabel = from == 0 && (line.tokens().size() == 1);
            boolean named = overLabel
                    && top == i + 1
                    && !endsProse(i)
                    && words.areHeads(line.tokens().get(0), columns.last(line.box()));
            boolean title = overLabel && !named && columns.last(line.box()) > 0;
            if (title
                    || isRunning(line)
                    || line.box().x1() < block.x0()
                    || line.box().x0() > block.x1()) {
                break;
            }
            boolean label = overLabel
                    && top == i + 1
                    && gap < GridThresholds.CLOSE * line.size()
                    && lines.get(i + 1).hasFigures();
            if (!overLabel || label || named) {
                top = i;
            }
        }
        return withLabelAbove(top, floor, columns);
    }
}
