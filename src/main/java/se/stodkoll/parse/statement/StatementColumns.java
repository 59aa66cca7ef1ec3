package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Box;
import se.stodkoll.text.PlacedWord;

/**
 * The columns of a statement by place: first where their heads stand, then where the figures below them do, by the edge or
 * the middle that those have in common. The middle one of many places counts, so a page somewhat askew does not matter.
 */
final class StatementColumns {
    /** A run of figures farther than this from its column, in distances between columns, belongs to none. */
    private static final double REACH = 0.55;
    /** How near a column's common right edge a figure ends it, points. */
    private static final double EDGE = 3.5;

    private static final ToDoubleFunction<Box> RIGHT = Box::x1;
    private static final List<ToDoubleFunction<Box>> MEASURES = List.of(RIGHT, Box::centerX, Box::x0);

    private final List<Box> places;
    private final List<ToDoubleFunction<Box>> measures;
    private final double pitch;

    private StatementColumns(List<Box> places, List<ToDoubleFunction<Box>> measures) {
        this.places = places;
        this.measures = measures;
        this.pitch = pitch(places);
    }

    /**
     * @param heads boxes of the column heads, at least one
     * @param rows the lines below
     */
    static StatementColumns of(List<Box> heads, List<StatementLine> rows) {
        StatementColumns byHeads = new StatementColumns(heads, List.of());
        List<List<Box>> found = new ArrayList<>();
        heads.forEach(h -> found.add(new ArrayList<>()));
        for (StatementLine row : rows) {
            row.runs().stream()
                    .flatMap(r -> byHeads.cut(r).stream())
                    .map(StatementLine::box)
                    .forEach(
                            b -> byHeads.columnOf(b).ifPresent(c -> found.get(c).add(b)));
        }
        List<Box> places = new ArrayList<>();
        List<ToDoubleFunction<Box>> measures = new ArrayList<>();
        for (int c = 0; c < heads.size(); c++) {
            boolean told = found.get(c).size() >= 2;
            places.add(told ? middle(found.get(c)) : heads.get(c));
            measures.add(told ? steadiest(found.get(c)) : null);
        }
        return new StatementColumns(places, measures);
    }

    private static Box middle(List<Box> boxes) {
        double x0 = median(boxes, Box::x0);
        return new Box(x0, 0, Math.max(x0, median(boxes, Box::x1)), 0);
    }

    private static ToDoubleFunction<Box> steadiest(List<Box> boxes) {
        return MEASURES.stream()
                .min(Comparator.comparingDouble(m -> spread(boxes, m)))
                .orElseThrow();
    }

    private static double spread(List<Box> boxes, ToDoubleFunction<Box> of) {
        double at = median(boxes, of);
        return median(boxes, b -> Math.abs(of.applyAsDouble(b) - at));
    }

    private static double median(List<Box> boxes, ToDoubleFunction<Box> of) {
        double[] sorted = boxes.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double pitch(List<Box> places) {
        double least = places.get(0).width() + 60;
        for (int i = 1; i < places.size(); i++) {
            double apart = places.get(i).centerX() - places.get(i - 1).centerX();
            least = i == 1 ? apart : Math.min(least, apart);
        }
        return Math.max(20, least);
    }

    /** Left edge of the first column's figures. */
    double left() {
        return places.get(0).x0();
    }

    /** The column that a run of figures stands in. */
    OptionalInt columnOf(Box run) {
        return IntStream.range(0, places.size())
                .filter(c -> distance(run, c) < REACH * pitch)
                .boxed()
                .min(Comparator.comparingDouble(c -> distance(run, c)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private double distance(Box run, int column) {
        Box place = places.get(column);
        if (!measures.isEmpty() && measures.get(column) != null) {
            ToDoubleFunction<Box> measure = measures.get(column);
            return Math.abs(measure.applyAsDouble(run) - measure.applyAsDouble(place));
        }
        return MEASURES.stream()
                .mapToDouble(m -> Math.abs(m.applyAsDouble(run) - m.applyAsDouble(place)))
                .min()
                .orElseThrow();
    }

    /** A run that reaches over several columns, cut where a column's right edge is. */
    List<List<PlacedWord>> cut(List<PlacedWord> run) {
        List<List<PlacedWord>> cells = new ArrayList<>();
        List<PlacedWord> open = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            open.add(run.get(i));
            if (i + 1 == run.size() || endsColumn(run.get(i).word().box().orElseThrow())) {
                cells.add(List.copyOf(open));
                open.clear();
            }
        }
        return cells;
    }

    private boolean endsColumn(Box word) {
        return IntStream.range(0, places.size() - 1)
                .filter(c -> measures.isEmpty() || measures.get(c) == null || measures.get(c) == RIGHT)
                .anyMatch(c -> Math.abs(places.get(c).x1() - word.x1()) < EDGE);
    }
}
