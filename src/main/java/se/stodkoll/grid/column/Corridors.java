package se.stodkoll.grid.column;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;

/**
 * White space that runs down through the rows of a table. Each row votes at each place across the page: it is split there
 * (ink on both sides), crossed (ink at the place), or silent (ink on one side only).
 */
public final class Corridors {
    private final List<TokenLine> lines;
    private final double size;

    /**
     * @param lines the rows that vote, at least one
     * @param size usual height of their letters, points
     */
    public Corridors(List<TokenLine> lines, double size) {
        this.lines = lines;
        this.size = size;
    }

    /** A stretch across the page and how the rows vote in it. */
    private record Strip(double from, double to, int split, int crossed) {
        double middle() {
            return (from + to) / 2;
        }

        double width() {
            return to - from;
        }
    }

    /** Middles of the corridors, from left to right. */
    public List<Double> find() {
        List<Strip> strips = strips();
        List<Strip> open = joined(strips, 0).stream().filter(this::isClear).toList();
        List<Double> borders = new ArrayList<>(open.stream().map(Strip::middle).toList());
        addCrossed(strips, borders);
        return borders.stream().sorted().toList();
    }

    private boolean isClear(Strip strip) {
        return strip.split() >= 1
                && strip.width()
                        >= (strip.split() > 1 ? GridThresholds.NARROWEST : GridThresholds.LONE_CORRIDOR) * size;
    }

    /** Corridors that a few long labels or spanning cells cross, in columns where most rows are split. */
    private void addCrossed(List<Strip> strips, List<Double> borders) {
        List<Strip> candidates = strips.stream()
                .filter(s -> s.crossed() > 0 && s.width() > GridThresholds.NARROWEST * size)
                .filter(s -> s.split() >= GridThresholds.SPLIT_TO_CROSSED * s.crossed() && s.split() >= 3)
                .sorted((a, b) -> Double.compare(worth(b), worth(a)))
                .toList();
        for (Strip strip : candidates) {
            if (isNeeded(strip, borders)) {
                borders.add(strip.middle());
            }
        }
    }

    private static double worth(Strip s) {
        return s.split() - GridThresholds.SPLIT_TO_CROSSED * s.crossed() + Math.min(1, s.width() / 10);
    }

    /** Whether most of the rows that are split here have both tokens in one column as the borders stand. */
    private boolean isNeeded(Strip strip, List<Double> borders) {
        Columns columns = new Columns(borders);
        int needed = 0;
        for (TokenLine line : lines) {
            Box left = null;
            Box right = null;
            for (Token token : line.tokens()) {
                if (token.box().x1() <= strip.middle()) {
                    left = token.box();
                } else if (token.box().x0() >= strip.middle() && right == null) {
                    right = token.box();
                }
            }
            if (left != null && right != null && columns.last(left) >= columns.first(right)) {
                needed++;
            }
        }
        return needed >= Math.max(3, GridThresholds.SPLIT_TO_CROSSED * strip.crossed());
    }

    /** Neighbouring strips that no more than {@code most} rows cross, as one each. */
    private static List<Strip> joined(List<Strip> strips, int most) {
        List<Strip> all = new ArrayList<>();
        Strip open = null;
        for (Strip strip : strips) {
            if (strip.crossed() > most) {
                if (open != null) {
                    all.add(open);
                }
                open = null;
            } else {
                open = open == null
                        ? strip
                        : new Strip(open.from(), strip.to(), Math.max(open.split(), strip.split()), 0);
            }
        }
        if (open != null) {
            all.add(open);
        }
        return all;
    }

    private List<Strip> strips() {
        TreeSet<Double> edges = new TreeSet<>();
        for (TokenLine line : lines) {
            for (Token token : line.tokens()) {
                edges.add(token.box().x0());
                edges.add(token.box().x1());
            }
        }
        List<Double> xs = List.copyOf(edges);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i + 1 < xs.size(); i++) {
            strips.add(strip(xs.get(i), xs.get(i + 1)));
        }
        return strips;
    }

    private Strip strip(double from, double to) {
        double at = (from + to) / 2;
        int split = 0;
        int crossed = 0;
        for (TokenLine line : lines) {
            boolean left = false;
            boolean right = false;
            boolean on = false;
            for (Token token : line.tokens()) {
                left |= token.box().x1() <= at;
                right |= token.box().x0() >= at;
                on |= token.box().x0() < at && token.box().x1() > at;
            }
            boolean votes = line.tokens().size() > 1;
            crossed += on && votes ? 1 : 0;
            split += !on && left && right ? 1 : 0;
        }
        return new Strip(from, to, split, crossed);
    }
}
