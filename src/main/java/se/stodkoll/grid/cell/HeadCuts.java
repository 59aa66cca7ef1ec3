package se.stodkoll.grid.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * Where the heads of neighbouring columns part. The white space that parts two heads runs up through the head's lines from the
 * body, somewhere between the middles of the two columns, until a head over both of them stops it.
 */
final class HeadCuts {
    /** Where a border runs through the head, and the first line of the head that it parts. */
    private record Cut(double at, int fromLine) {}

    private final List<Cut> cuts = new ArrayList<>();

    /**
     * @param head lines above the body, from top to bottom
     * @param columns of the body
     * @param extents of the body's ink in each column
     * @param size usual height of letters, points
     */
    HeadCuts(List<TokenLine> head, Columns columns, List<Optional<Box>> extents, double size) {
        for (int border = 0; border + 1 < columns.count(); border++) {
            double at = columns.borders().get(border);
            Optional<Box> left = extents.get(border);
            Optional<Box> right = extents.get(border + 1);
            double from = left.map(b -> Math.min(at, border(b, size))).orElse(at);
            double to = right.map(b -> Math.max(at, beginning(b, size))).orElse(at);
            cuts.add(cut(head, from, to, at));
        }
    }

    /** A column's middle; a wide column of labels ends where a figure's would. */
    private static double border(Box ink, double size) {
        return Math.max(ink.centerX(), ink.x1() - GridThresholds.LABEL_END * size);
    }

    /** A column's middle; a head over a wide column of words set to the left begins where they do. */
    private static double beginning(Box ink, double size) {
        return Math.min(ink.centerX(), ink.x0() + GridThresholds.LABEL_END * size);
    }

    private static Cut cut(List<TokenLine> head, double from, double to, double border) {
        List<double[]> white = List.of(new double[] {from, to});
        int line = head.size();
        while (line > 0) {
            boolean label = head.get(line - 1).tokens().size() == 1
                    && head.get(line - 1).box().x0() < from;
            if (label) {
                line--; // a heading of the first rows, or the first line of their label
                continue;
            }
            List<double[]> narrowed = narrowed(white, head.get(line - 1));
            if (narrowed.isEmpty()) {
                break;
            }
            white = narrowed;
            line--;
        }
        double[] best = white.get(0);
        for (double[] w : white) {
            boolean holds = w[0] <= border && border <= w[1];
            boolean wider = w[1] - w[0] > 1.2 * (best[1] - best[0]);
            best = wider || (holds && w[1] - w[0] > (best[1] - best[0]) / 1.2) ? w : best;
        }
        return new Cut((best[0] + best[1]) / 2, line);
    }

    /** What of these stretches is white in a line. */
    private static List<double[]> narrowed(List<double[]> white, TokenLine line) {
        List<double[]> left = white;
        for (Token token : line.tokens()) {
            for (Word word : token.words()) {
                Box box = word.box().orElseThrow();
                List<double[]> rest = new ArrayList<>();
                for (double[] w : left) {
                    if (box.x1() <= w[0] || box.x0() >= w[1]) {
                        rest.add(w);
                        continue;
                    }
                    if (box.x0() - w[0] > GridThresholds.LEAST_BLANK) {
                        rest.add(new double[] {w[0], box.x0()});
                    }
                    if (w[1] - box.x1() > GridThresholds.LEAST_BLANK) {
                        rest.add(new double[] {box.x1(), w[1]});
                    }
                }
                left = rest;
            }
        }
        return left;
    }

    /** Index of the word of a head line's token that begins right of a border; 0 where the border does not part the token. */
    int wordAfter(Token token, int line, int border) {
        Cut cut = cuts.get(border);
        if (line < cut.fromLine()) {
            return 0;
        }
        for (int i = 1; i < token.words().size(); i++) {
            double end = token.words().get(i - 1).box().orElseThrow().x1();
            double begin = token.words().get(i).box().orElseThrow().x0();
            if (end <= cut.at() && begin >= cut.at()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a border parts this line of the head. */
    boolean parts(int line, int border) {
        return line >= cuts.get(border).fromLine();
    }

    double at(int border) {
        return cuts.get(border).at();
    }
}
