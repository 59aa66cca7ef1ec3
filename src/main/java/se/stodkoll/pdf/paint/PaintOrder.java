package se.stodkoll.pdf.paint;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is painted last at each place: letters and areas as they are drawn, in the page's own coordinates, points. What can
 * not be told from the drawing's state alone is kept as doubtful, for the page as rendered to settle.
 */
public final class PaintOrder {
    /** Side of a cell of the index, points. */
    private static final double CELL = 48;
    /** An area thinner than this hides no letter, points. */
    private static final double THIN = 2;
    /** Areas beyond so many are not kept: a drawing, no page of text. */
    private static final int MOST_AREAS = 20_000;
    /** Cells an index entry is kept in at most; a page of A0 has some 3,500. */
    private static final int MOST_CELLS = 4_000;

    private final List<Area> areas = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Long, List<Integer>> areasAt = new HashMap<>();
    private final Map<Long, List<Integer>> lettersAt = new HashMap<>();

    private record Area(Shape shape, Rectangle2D bounds, Colour colour) {}

    private static final class Letter {
        private final Point2D[] ink;
        private Visibility visibility;
        private boolean doubtful;

        Letter(Point2D[] ink, Visibility visibility) {
            this.ink = ink;
            this.visibility = visibility;
        }
    }

    /**
     * Takes a letter, painted over what is there.
     *
     * @param ink points of its ink, its middle first; at least one
     * @param colour it is painted in
     * @param known SEEN, or why it is not whatever lies beneath it
     * @param doubtful whether something in force now (a soft mask, a blend mode) may keep it from being seen
     */
    public void letter(Point2D[] ink, Colour colour, Visibility known, boolean doubtful) {
        Letter letter = new Letter(ink, known);
        if (known == Visibility.SEEN) {
            Colour ground = groundAt(ink[0]);
            letter.visibility = colour.isSeenOn(ground) ? Visibility.SEEN : Visibility.PAPER_COLOUR;
            letter.doubtful = doubtful || !ground.known() && colour.isLight();
        }
        letters.add(letter);
        int number = letters.size() - 1;
        lettersAt
                .computeIfAbsent(cell(ink[0].getX(), ink[0].getY()), k -> new ArrayList<>())
                .add(number);
    }

    /**
     * Takes a painted area.
     *
     * @param shape of it, already clipped to what may be painted
     * @param colour of it; {@link Colour#UNKNOWN} where it is not one
     * @param hiding why a letter wholly under it is not seen; SEEN where that must be looked at
     */
    public void area(Shape shape, Colour colour, Visibility hiding) {
        Rectangle2D bounds = shape.getBounds2D();
        if (Math.min(bounds.getWidth(), bounds.getHeight()) < THIN || areas.size() >= MOST_AREAS) {
            return;
        }
        cells(bounds, key -> cover(lettersAt.getOrDefault(key, List.of()), shape, colour, hiding));
        areas.add(new Area(shape, bounds, colour));
        int number = areas.size() - 1;
        cells(
                bounds,
                key -> areasAt.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
    }

    private void cover(List<Integer> under, Shape shape, Colour colour, Visibility hiding) {
        if (!colour.isOpaque()) {
            return;
        }
        for (int number : under) {
            Letter letter = letters.get(number);
            if (letter.visibility == Visibility.SEEN && isUnder(letter, shape)) {
                letter.visibility = hiding;
                letter.doubtful |= hiding == Visibility.SEEN;
            }
        }
    }

    private static boolean isUnder(Letter letter, Shape shape) {
        for (Point2D point : letter.ink) {
            if (!shape.contains(point)) {
                return false;
            }
        }
        return true;
    }

    private Colour groundAt(Point2D point) {
        List<Integer> here = areasAt.getOrDefault(cell(point.getX(), point.getY()), List.of());
        for (int i = here.size() - 1; i >= 0; i--) {
            Area area = areas.get(here.get(i));
            if (area.bounds().contains(point) && area.shape().contains(point)) {
                return area.colour().isOpaque() ? area.colour() : Colour.UNKNOWN;
            }
        }
        return Colour.PAPER;
    }

    /** Whether a letter is seen, by its number in the order they were given, from 0. */
    public Visibility visibilityOf(int letter) {
        return letters.get(letter).visibility;
    }

    /** Whether the page as rendered must tell whether a letter, so far held to be seen, is. */
    public boolean isDoubtful(int letter) {
        return letters.get(letter).doubtful && letters.get(letter).visibility == Visibility.SEEN;
    }

    /** How many areas are painted so far. */
    public int areas() {
        return areas.size();
    }

    /**
     * Whether an opaque area was painted at a letter's middle after something else.
     *
     * @param since how many areas were painted before that
     */
    public boolean isPaintedOver(int letter, int since) {
        Point2D middle = letters.get(letter).ink[0];
        return areasAt.getOrDefault(cell(middle.getX(), middle.getY()), List.of()).stream()
                .filter(area -> area >= since)
                .map(areas::get)
                .anyMatch(area -> area.colour().isOpaque() && area.shape().contains(middle));
    }

    private static void cells(Rectangle2D bounds, CellVisitor to) {
        int left = index(bounds.getMinX());
        int right = index(bounds.getMaxX());
        int low = index(bounds.getMinY());
        int high = index(bounds.getMaxY());
        int count = 0;
        for (int x = left; x <= right; x++) {
            for (int y = low; y <= high && count < MOST_CELLS; y++, count++) {
                to.accept(key(x, y));
            }
        }
    }

    /** Takes the keys of cells. */
    private interface CellVisitor {
        void accept(long key);
    }

    private static long cell(double x, double y) {
        return key(index(x), index(y));
    }

    private static int index(double along) {
        return (int) Math.floor(Math.max(-1e6, Math.min(1e6, along)) / CELL);
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xFFFFFFFFL;
    }
}
