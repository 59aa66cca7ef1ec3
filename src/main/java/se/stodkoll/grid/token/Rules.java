package se.stodkoll.grid.token;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ruling;

/** The drawn lines of a page, asked of by tables. */
public final class Rules {
    private final List<Box> across;
    private final List<Box> down;

    public Rules(List<Ruling> rulings) {
        this.across =
                rulings.stream().filter(Ruling::horizontal).map(Ruling::box).toList();
        this.down =
                rulings.stream().filter(r -> !r.horizontal()).map(Ruling::box).toList();
    }

    /** Whether a line is drawn between two heights under or over most of a stretch. */
    public boolean between(double upper, double lower, Box stretch) {
        return across.stream()
                .anyMatch(r -> r.centerY() > upper - 1
                        && r.centerY() < lower + 1
                        && r.overlapX(stretch) >= GridThresholds.MOST_OF * stretch.width());
    }

    /** Lines drawn under a cell, above a height, that run a good deal further than the cell's words. */
    public List<Box> under(Box cell, double above) {
        return across.stream()
                .filter(r -> r.centerY() > cell.centerY()
                        && r.centerY() < above
                        && r.overlapX(cell) > GridThresholds.MOST_OF * cell.width())
                .filter(r -> r.width() > 1.2 * cell.width())
                .toList();
    }

    /** The nearest line above a height that runs over most of a stretch and lies no more than {@code reach} points off. */
    public OptionalDouble above(double y, Box stretch, double reach) {
        return across.stream()
                .filter(r -> r.centerY() <= y + 1
                        && r.centerY() >= y - reach
                        && r.overlapX(stretch) >= GridThresholds.MOST_OF * stretch.width())
                .mapToDouble(Box::centerY)
                .min();
    }

    /** Places across the page where a line is drawn down through most of a box, those of one double line once. */
    public List<Double> down(Box box) {
        return kept(down.stream()
                .filter(r -> r.centerX() > box.x0() && r.centerX() < box.x1())
                .mapToDouble(Box::centerX)
                .filter(x -> covered(x, box) >= GridThresholds.MOST_OF * box.height())
                .sorted()
                .toArray());
    }

    /** Whether lines are drawn down through most of a box's height on either side of its middle, however far off. */
    public boolean framed(Box box) {
        double middle = box.centerX();
        boolean left = down.stream()
                .anyMatch(r ->
                        r.centerX() < middle && covered(r.centerX(), box) >= GridThresholds.MOST_OF * box.height());
        boolean right = down.stream()
                .anyMatch(r ->
                        r.centerX() > middle && covered(r.centerX(), box) >= GridThresholds.MOST_OF * box.height());
        return left && right;
    }

    private static List<Double> kept(double[] places) {
        List<Double> kept = new ArrayList<>();
        for (double place : places) {
            if (kept.isEmpty() || place - kept.get(kept.size() - 1) > GridThresholds.DOUBLE_LINE) {
                kept.add(place);
            }
        }
        return kept;
    }

    private double covered(double x, Box box) {
        return down.stream()
                .filter(r -> Math.abs(r.centerX() - x) <= 2)
                .mapToDouble(r -> r.overlapY(box))
                .sum();
    }

    /** Heights at which lines are drawn across most of a box, from top to bottom, those of one double line once. */
    public List<Double> across(Box box) {
        return kept(across.stream()
                .filter(r -> r.centerY() > box.y0() && r.centerY() < box.y1())
                .mapToDouble(Box::centerY)
                .filter(y -> acrossAt(y, box) >= GridThresholds.MOST_OF * box.width())
                .sorted()
                .toArray());
    }

    private double acrossAt(double y, Box box) {
        return across.stream()
                .filter(r -> Math.abs(r.centerY() - y) <= 2)
                .mapToDouble(r -> r.overlapX(box))
                .sum();
    }
}
