package se.stodkoll.facts;

import java.util.List;
import se.stodkoll.model.Box;
import se.stodkoll.model.Ruling;

/**
 * What the drawn lines of a page part and enclose.
 *
 * @param rulings of the page
 */
record Ruled(List<Ruling> rulings) {
    Ruled {
        rulings = List.copyOf(rulings);
    }

    /** Whether a line is drawn down between two boxes that stand side by side. */
    boolean isPartedAcross(Box left, Box right) {
        double y = (Math.max(left.y0(), right.y0()) + Math.min(left.y1(), right.y1())) / 2;
        return rulings.stream()
                .filter(r -> !r.horizontal())
                .anyMatch(r -> r.box().centerX() > left.centerX() && r.box().centerX() < right.centerX() && spansDown(r, y));
    }

    /** Whether a line is drawn across between an upper and a lower box. */
    boolean isPartedDown(Box upper, Box lower) {
        double x = Math.max(upper.x0(), lower.x0()) + 1;
        return rulings.stream()
                .filter(Ruling::horizontal)
                .anyMatch(r -> r.box().centerY() > upper.centerY() && r.box().centerY() < lower.centerY() && spansAcross(r, x));
    }

    /** Whether lines are drawn over and under the two, nearer than {@code reach}, and none between them. */
    boolean isOneCell(Box upper, Box lower, double reach) {
        return !isPartedDown(upper, lower)
                && edge(upper, upper.y0() - reach, upper.y0() + FactThresholds.REACH)
                && edge(lower, lower.y1() - FactThresholds.REACH, lower.y1() + reach);
    }

    /** The nearest line drawn down right of a box at its height; {@code none} where there is none. */
    double rightOf(Box box, double none) {
        return rulings.stream()
                .filter(r -> !r.horizontal() && r.box().centerX() > box.centerX() && spansDown(r, box.centerY()))
                .mapToDouble(r -> r.box().centerX())
                .min()
                .orElse(none);
    }

    private boolean edge(Box of, double from, double to) {
        return rulings.stream()
                .filter(Ruling::horizontal)
                .anyMatch(r -> r.box().centerY() >= from && r.box().centerY() <= to && spansAcross(r, of.x0() + 1));
    }

    private static boolean spansDown(Ruling ruling, double y) {
        return ruling.box().y0() - FactThresholds.REACH <= y && y <= ruling.box().y1() + FactThresholds.REACH;
    }

    private static boolean spansAcross(Ruling ruling, double x) {
        return ruling.box().x0() - FactThresholds.REACH <= x && x <= ruling.box().x1() + FactThresholds.REACH;
    }
}
