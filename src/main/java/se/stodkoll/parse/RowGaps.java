package se.stodkoll.parse;

import java.util.List;

/** What the white space between a table's lines tells of its rows. */
final class RowGaps {
    /** Lines of one cell differ in distance by this share at most, from rounding to pixels. */
    static final double UNEVEN = 0.08;

    /** Rows stand at least this much farther apart than the lines of one cell. */
    private static final double FARTHER = 1.2;
    /** A difference this many times the unevenness within either group is no chance. */
    private static final double EXACT = 4;
    /** Rows' padding is at least this share of a line. */
    private static final double LEAST_PADDING = 0.05;
    /** What is farther than this from the line above it is no row of the same table. */
    private static final double FARTHEST = 4;

    private RowGaps() {}

    /** The distance from line to line, points; both have places. */
    static double pitch(TableLine above, TableLine below) {
        return below.baseline() - above.baseline();
    }

    /**
     * Where distances fall into two groups, the near and the far: the middle between them; {@link Double#MAX_VALUE} where they
     * do not.
     *
     * @param sorted in order of size, points
     */
    static double parting(List<Double> sorted) {
        double best = Double.MAX_VALUE;
        double threshold = Double.MAX_VALUE;
        for (int i = 1; i < sorted.size(); i++) {
            List<Double> near = sorted.subList(0, i);
            List<Double> far = sorted.subList(i, sorted.size()).stream()
                    .filter(p -> p < FARTHEST * sorted.get(0))
                    .toList();
            double spread = spread(near) + spread(far);
            boolean apart = !far.isEmpty() && (mean(far) > FARTHER * mean(near) || isExact(near, far));
            if (apart && spread < best) {
                best = spread;
                threshold = (near.get(i - 1) + far.get(0)) / 2;
            }
        }
        return threshold;
    }

    /** Printed lines lie so evenly that a small difference tells, where it is many times that within either group. */
    private static boolean isExact(List<Double> near, List<Double> far) {
        double within = Math.max(near.get(near.size() - 1) - near.get(0), far.get(far.size() - 1) - far.get(0));
        return far.get(0) - near.get(near.size() - 1) > Math.max(LEAST_PADDING * near.get(0), EXACT * within);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double spread(List<Double> values) {
        double mean = mean(values);
        return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    }
}
