package se.stodkoll.pdf.paint;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The pieces of line of a page, as shown, and which letters they run through. */
public final class Strikes {
    /** Heights above the baseline, in font sizes, between which a line strikes a letter: an underline and a ruling lie lower. */
    private static final double LOW = 0.14;

    private static final double HIGH = 0.56;
    /** Pieces beyond so many are a drawing. */
    private static final int MOST = 20_000;
    /** Side of a band of the index, points. */
    private static final double BAND = 24;

    private static final int MOST_BANDS = 200;

    /** How high a slanting line rises and how far it goes to run across a letter, font sizes. */
    private static final double RISE = 0.6;

    private static final double RUN = 0.1;
    /** How far from a letter's middle a line that runs across it may pass, font sizes. */
    private static final double REACH = 2;
    /** A letter's middle above the baseline, font sizes. */
    private static final double MIDDLE = 0.35;

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<Piece>> bands = new HashMap<>();

    private record Piece(Point2D from, Point2D to, int when) {}

    /**
     * Takes a straight piece of a drawn line, points of the page as shown.
     *
     * @param when it is drawn: how many areas are painted before it
     */
    public void piece(Point2D from, Point2D to, int when) {
        if (pieces.size() >= MOST || from.distance(to) < 1e-3) {
            return;
        }
        Piece piece = new Piece(from, to, when);
        pieces.add(piece);
        int first = band(Math.min(from.getY(), to.getY()));
        int last = Math.min(first + MOST_BANDS, band(Math.max(from.getY(), to.getY())));
        for (int i = first; i <= last; i++) {
            bands.computeIfAbsent(i, k -> new ArrayList<>()).add(piece);
        }
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /**
     * The share of a letter's width, 0 to 1, over which a line runs through its middle.
     *
     * @param start of its baseline
     * @param end of its baseline
     * @param size of its font, points
     * @param paintedOver whether a line drawn then is no longer seen at the letter
     */
    public double through(Point2D start, Point2D end, double size, IntPredicate paintedOver) {
        Letter letter = new Letter(start, end, size);
        if (letter.isNone()) {
            return 0;
        }
        double covered = 0;
        int first = band(Math.min(start.getY(), end.getY()) - size);
        int last = band(Math.max(start.getY(), end.getY()) + size);
        for (int i = first; i <= Math.min(last, first + MOST_BANDS); i++) {
            for (Piece piece : bands.getOrDefault(i, List.of())) {
                if (i == first || band(Math.min(piece.from.getY(), piece.to.getY())) == i) {
                    double share = share(piece, letter);
                    covered += share > 0 && !paintedOver.test(piece.when) ? share : 0;
                }
            }
        }
        return Math.min(1, covered);
    }

    /**
     * Whether a slanting line runs across a letter: a cross, a slash or a scribble over the text.
     *
     * @param start of its baseline
     * @param end of its baseline
     * @param size of its font, points
     * @param paintedOver whether a line drawn then is no longer seen at the letter
     */
    public boolean across(Point2D start, Point2D end, double size, IntPredicate paintedOver) {
        Letter letter = new Letter(start, end, size);
        if (letter.isNone()) {
            return false;
        }
        int middle = band((start.getY() + end.getY()) / 2);
        for (int i = middle - 1; i <= middle + 1; i++) {
            for (Piece piece : bands.getOrDefault(i, List.of())) {
                if (isAcross(piece, letter) && !paintedOver.test(piece.when)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAcross(Piece piece, Letter letter) {
        double fromX = letter.along(piece.from);
        double toX = letter.along(piece.to);
        double fromUp = letter.above(piece.from);
        double toUp = letter.above(piece.to);
        double size = letter.size;
        double rise = toUp - fromUp;
        double run = toX - fromX;
        double x = letter.width() / 2;
        double up = MIDDLE * size;
        boolean within = Math.min(fromX, toX) <= x
                && x <= Math.max(fromX, toX)
                && Math.min(fromUp, toUp) <= up
                && up <= Math.max(fromUp, toUp);
        double away = Math.abs((x - fromX) * rise - (up - fromUp) * run) / Math.hypot(rise, run);
        return within && Math.abs(rise) >= RISE * size && Math.abs(run) >= RUN * size && away <= REACH * size;
    }

    /** Of one piece: from where it enters the letter's width to where it leaves, if it stays between the heights. */
    private static double share(Piece piece, Letter letter) {
        double fromX = letter.along(piece.from);
        double toX = letter.along(piece.to);
        double fromUp = letter.above(piece.from);
        double toUp = letter.above(piece.to);
        double size = letter.size;
        double width = letter.width();
        double left = Math.max(0, Math.min(fromX, toX));
        double right = Math.min(width, Math.max(fromX, toX));
        if (right <= left) {
            return 0;
        }
        double slope = (toUp - fromUp) / (toX - fromX);
        double atLeft = (fromUp + slope * (left - fromX)) / size;
        double atRight = (fromUp + slope * (right - fromX)) / size;
        boolean inside = Math.min(atLeft, atRight) >= LOW && Math.max(atLeft, atRight) <= HIGH;
        return inside ? (right - left) / width : 0;
    }

    /** A letter by its baseline and its font's size, points: it measures places along the baseline and above it. */
    private record Letter(Point2D start, Point2D end, double size) {
        double width() {
            return start.distance(end);
        }

        boolean isNone() {
            return width() < 1e-6 || size < 1e-6;
        }

        double along(Point2D place) {
            return ((place.getX() - start.getX()) * (end.getX() - start.getX())
                            + (place.getY() - start.getY()) * (end.getY() - start.getY()))
                    / width();
        }

        double above(Point2D place) {
            return ((place.getX() - start.getX()) * (end.getY() - start.getY())
                            - (place.getY() - start.getY()) * (end.getX() - start.getX()))
                    / width();
        }
    }

    private static int band(double y) {
        return (int) Math.floor(Math.max(-1e6, Math.min(1e6, y)) / BAND);
    }
}
