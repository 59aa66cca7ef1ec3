package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * White that runs down through consecutive lines, with ink on both sides of it.
 *
 * @param left edge of the white, points
 * @param right edge of the white, points
 * @param from index of the first line it runs through
 * @param to index behind the last
 */
record Gutter(double left, double right, int from, int to) {
    double width() {
        return right - left;
    }

    double center() {
        return (left + right) / 2;
    }

    /** The same white through these lines alone. */
    Gutter within(int first, int behind) {
        return new Gutter(left, right, first, behind);
    }

    List<Line> lines(List<Line> all) {
        return all.subList(from, to);
    }

    boolean isLeft(Word word) {
        return Measure.box(word).centerX() < center();
    }

    /** A line's words on one side of it. */
    List<Word> side(Line line, boolean leftSide) {
        return line.words().stream().filter(w -> isLeft(w) == leftSide).toList();
    }

    /**
     * All gutters at least so wide, those through most lines first; of the same lines the widest first.
     *
     * @param lines in order from top to bottom
     */
    static List<Gutter> all(List<Line> lines, double least) {
        List<Gutter> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (double[] white : whites(lines, i, least)) {
                if (!isKnown(found, i, white)) {
                    found.add(grown(lines, i, white[0], white[1], least));
                }
            }
        }
        found.sort((a, b) -> a.to - a.from != b.to - b.from
                ? Integer.compare(b.to - b.from, a.to - a.from)
                : Double.compare(b.width(), a.width()));
        return found;
    }

    private static boolean isKnown(List<Gutter> found, int line, double[] white) {
        for (Gutter g : found) {
            if (g.from <= line && line < g.to && g.left >= white[0] - 1e-6 && g.right <= white[1] + 1e-6) {
                return true;
            }
        }
        return false;
    }

    /** The wide whites within a line, and that between a line and the next where they stand side by side. */
    private static List<double[]> whites(List<Line> lines, int at, double least) {
        List<double[]> whites = new ArrayList<>();
        List<Word> words = lines.get(at).words();
        double end = Measure.box(words.get(0)).x1();
        for (Word word : words.subList(1, words.size())) {
            Box box = Measure.box(word);
            if (box.x0() - end >= least) {
                whites.add(new double[] {end, box.x0()});
            }
            end = Math.max(end, box.x1());
        }
        if (at + 1 < lines.size()) {
            Box here = Measure.box(lines.get(at));
            Box next = Measure.box(lines.get(at + 1));
            double left = Math.min(here.x1(), next.x1());
            double right = Math.max(here.x0(), next.x0());
            if (right - left >= least) {
                whites.add(new double[] {left, right});
            }
        }
        return whites;
    }

    private static Gutter grown(List<Line> lines, int seed, double left, double right, double least) {
        double[] white = {left, right};
        int from = seed;
        while (from > 0 && narrow(lines.get(from - 1), white, least)) {
            from--;
        }
        int to = seed + 1;
        while (to < lines.size() && narrow(lines.get(to), white, least)) {
            to++;
        }
        return new Gutter(white[0], white[1], from, to);
    }

    /** Narrows the white to what a line leaves of it; false, and as it was, where that is too little. */
    private static boolean narrow(Line line, double[] white, double least) {
        double left = white[0];
        double right = white[1];
        double middle = (left + right) / 2;
        for (Word word : line.words()) {
            Box box = Measure.box(word);
            if (box.x1() <= left || box.x0() >= right) {
                continue;
            }
            if (box.centerX() < middle) {
                left = box.x1();
            } else {
                right = box.x0();
            }
        }
        if (right - left < least) {
            return false;
        }
        white[0] = left;
        white[1] = right;
        return true;
    }
}
