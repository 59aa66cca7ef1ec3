package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * Words with places into lines in reading order: words that share a height share a line, however wide the gaps between
 * them (a table row is one line). A page that lies up to some degrees askew is levelled first. Columns of running text
 * side by side are not told apart.
 */
final class LineBuilder {
    /** Words share a line where they overlap by at least this share of the lower one's height. */
    private static final double SAME_LINE = 0.5;

    /** Boxes more than this many times as high as the line are set upright or belong to several lines. */
    private static final double TOO_TALL = 2.5;

    /** Boxes above so many times the usual height were read over several lines, and never begin one that others join. */
    private static final double OVER_LINES = 4;

    /** Boxes below this share of the usual height (dashes, dots, raised figures) never begin a line that others join. */
    private static final double SMALL = 0.6;

    /** Slopes below this (0.1 degrees) are the ragged feet of letters, not a skewed page. */
    private static final double LEVEL = 0.0018;

    private final double slope;

    private LineBuilder(double slope) {
        this.slope = slope;
    }

    /** The lines of a page, top to bottom, each from left to right; words without a place are left out. */
    static List<Line> lines(List<Word> words) {
        List<Word> placed = words.stream()
                .filter(w -> w.box().isPresent() && !w.text().isBlank())
                .toList();
        return new LineBuilder(slope(placed)).build(placed);
    }

    private List<Line> build(List<Word> words) {
        double usual = median(words, w -> box(w).height());
        List<Word> small = new ArrayList<>();
        List<Word> full = new ArrayList<>();
        List<Word> tall = new ArrayList<>();
        for (Word word : words) {
            double height = box(word).height();
            (height < SMALL * usual ? small : height > OVER_LINES * usual ? tall : full).add(word);
        }
        List<Row> rows = new ArrayList<>();
        place(full, rows);
        place(tall, rows);
        place(small, rows);
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::center))
                .map(Row::line)
                .toList();
    }

    private void place(List<Word> words, List<Row> rows) {
        words.stream().sorted(Comparator.comparingDouble(this::center)).forEach(word -> {
            Box level = level(word);
            Optional<Row> home = rows.stream()
                    .filter(r -> r.takes(level))
                    .min(Comparator.comparingDouble(r -> Math.abs(r.center() - level.centerY())));
            home.orElseGet(() -> {
                        Row row = new Row();
                        rows.add(row);
                        return row;
                    })
                    .add(word, level);
        });
    }

    private double center(Word word) {
        return level(word).centerY();
    }

    /** The word's box as it would lie on a level page. */
    private Box level(Word word) {
        Box box = box(word);
        double drop = slope * box.centerX();
        return new Box(box.x0(), box.y0() - drop, box.x1(), box.y1() - drop);
    }

    private static Box box(Word word) {
        return word.box().orElseThrow();
    }

    /** How far lines fall per point to the right: the middle one of the slopes between each word and a later neighbour. */
    private static double slope(List<Word> words) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            neighbourSlope(words, i).ifPresent(slopes::add);
        }
        if (slopes.size() < 5) {
            return 0;
        }
        double middle = median(slopes, s -> s);
        return Math.abs(middle) < LEVEL ? 0 : middle;
    }

    /** The slope from a word to the last one of the run of words that follow it closely; runs shorter than four say nothing. */
    private static Optional<Double> neighbourSlope(List<Word> words, int from) {
        Box first = box(words.get(from));
        Box last = first;
        int run = 1;
        for (int i = from + 1; i < words.size(); i++, run++) {
            Box next = box(words.get(i));
            double gap = next.x0() - last.x1();
            boolean follows = gap > -1 && gap < 2 * last.height();
            if (!follows || next.overlapY(last) < SAME_LINE * Math.min(next.height(), last.height())) {
                break;
            }
            last = next;
        }
        double across = last.centerX() - first.centerX();
        return run < 4 || across <= 0 ? Optional.empty() : Optional.of((last.y1() - first.y1()) / across);
    }

    private static <T> double median(List<T> items, ToDoubleFunction<T> of) {
        double[] sorted = items.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** A line in the making; its band is the middle one of its words' tops and feet, so that no odd word moves it. */
    private static final class Row {
        /** So many words settle a line's band; the others only join it. */
        private static final int SETTLED = 64;

        private final List<Word> words = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private double top;
        private double foot;

        void add(Word word, Box level) {
            words.add(word);
            if (boxes.size() < SETTLED) {
                boxes.add(level);
                top = median(boxes, Box::y0);
                foot = median(boxes, Box::y1);
            }
        }

        double center() {
            return (top + foot) / 2;
        }

        boolean takes(Box level) {
            double height = foot - top;
            double shared = Math.min(foot, level.y1()) - Math.max(top, level.y0());
            double lower = Math.min(height, level.height());
            return level.height() <= TOO_TALL * height && shared >= SAME_LINE * lower && shared >= 0;
        }

        Line line() {
            return new Line(words.stream()
                    .sorted(Comparator.comparingDouble(w -> box(w).x0()))
                    .collect(Collectors.toList()));
        }
    }
}
