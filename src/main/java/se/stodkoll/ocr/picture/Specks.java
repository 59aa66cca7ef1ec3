package se.stodkoll.ocr.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Small ink that is no part of letters, which the engine reads as points, dashes and letters that nobody printed: dirt that stands
 * alone, and rows of dots that lead from a label to its figure.
 */
final class Specks {
    /** What is below this level is no paper: of faint print the darkest points alone would pass for specks. */
    private static final int INK = 215;
    /** Letters are between these shares of an inch high: of 5 to 20 points, small ones without ascender too. */
    private static final double LOWEST = 0.03;

    private static final double HIGHEST = 0.2;
    /** Fewer are no text to measure by. */
    private static final int FEW_LETTERS = 30;
    /** A point of print with its edge is at most so large, in middle heights of the letters; bullets are larger. */
    private static final double LARGEST = 0.45;
    /** What is so many times as wide as high is a dash. */
    private static final double FLAT = 1.6;
    /** Print's points stand nearer to a letter than this, and letters' broken pieces to each other. */
    private static final double ALONE = 0.8;
    /** So many pieces side by side are no more than dirt; letters that broke have more. */
    private static final int FEW = 3;
    /** Fewer dots in a row may be points of an abbreviation or an ellipsis. */
    private static final int ROW_OF_DOTS = 6;
    /** Where small pieces are so many times the others they are a ground; rows of dots on a page of letters are up to 2.8. */
    private static final int SCREEN = 3;
    /** Dots of a row stand this near to each other. */
    private static final double STEP = 1.5;
    /** Steps of a row of dots are alike up to this share, or a pixel. */
    private static final double EVEN = 0.25;
    /** Dots of one row lie on one line up to this. */
    private static final double LEVEL = 0.25;

    private final List<int[]> pieces;
    private final double height;
    private final Map<Long, List<int[]>> places = new HashMap<>();

    /** @param height of the middle letter, pixels */
    private Specks(List<int[]> pieces, double height) {
        this.pieces = pieces;
        this.height = height;
        pieces.forEach(p -> around(p, 0)
                .forEach(place ->
                        places.computeIfAbsent(place, k -> new ArrayList<>()).add(p)));
    }

    /**
     * Paints them white.
     *
     * @param dpi of the grey picture
     */
    static void clear(Bitmap gray, int dpi) throws OcrException {
        List<int[]> pieces;
        try (Bitmap ink = gray.darkerThan(INK)) {
            pieces = ink.pieces();
        }
        List<int[]> letters = pieces.stream()
                .filter(p -> p[3] >= LOWEST * dpi && p[3] <= HIGHEST * dpi)
                .sorted(Comparator.comparingInt(p -> p[3]))
                .toList();
        if (letters.size() >= FEW_LETTERS) {
            new Specks(pieces, letters.get(letters.size() / 2)[3])
                    .found()
                    .forEach(p -> gray.whiten(p[0] - 1, p[1] - 1, p[2] + 2, p[3] + 2));
        }
    }

    private boolean isSmall(int[] piece) {
        return Math.max(piece[2], piece[3]) <= LARGEST * height;
    }

    private List<int[]> found() {
        List<int[]> small = pieces.stream().filter(this::isSmall).toList();
        if (small.size() > SCREEN * (pieces.size() - small.size())) {
            return List.of(); // a ground of dots, in which points are told from dirt by nothing
        }
        List<int[]> found = new ArrayList<>(
                small.stream().filter(p -> p[2] < FLAT * p[3] && isAlone(p)).toList());
        found.addAll(rows(small));
        return found;
    }

    /** Whether it is one of few small pieces with no letter near any of them. */
    private boolean isAlone(int[] piece) {
        List<int[]> group = new ArrayList<>(List.of(piece));
        for (int i = 0; i < group.size(); i++) {
            for (int[] other : near(group.get(i), ALONE)) {
                if (!isSmall(other) || group.size() > FEW) {
                    return false;
                }
                if (!group.contains(other)) {
                    group.add(other);
                }
            }
        }
        return group.size() <= FEW;
    }

    /** Dots in even rows with nothing else above or below them. */
    private List<int[]> rows(List<int[]> small) {
        TreeMap<Integer, List<int[]>> byFoot = new TreeMap<>();
        small.forEach(
                p -> byFoot.computeIfAbsent(p[1] + p[3], k -> new ArrayList<>()).add(p));
        Set<int[]> found = new LinkedHashSet<>();
        for (int[] first : small) {
            List<int[]> row = found.contains(first) ? List.of() : rowFrom(first, byFoot);
            if (row.size() >= ROW_OF_DOTS) {
                found.addAll(row);
            }
        }
        return List.copyOf(found);
    }

    private List<int[]> rowFrom(int[] first, TreeMap<Integer, List<int[]>> byFoot) {
        List<int[]> row = new ArrayList<>(List.of(first));
        double step = 0;
        while (true) {
            int[] last = row.get(row.size() - 1);
            int[] next = next(last, byFoot);
            double by = next == null ? 0 : middle(next) - middle(last);
            boolean even = step == 0 || Math.abs(by - step) <= Math.max(1, EVEN * step);
            if (next == null || !even || !isOnItsOwn(next)) {
                return row;
            }
            step = step == 0 ? by : (step + by) / 2;
            row.add(next);
        }
    }

    private int[] next(int[] dot, TreeMap<Integer, List<int[]>> byFoot) {
        int foot = dot[1] + dot[3];
        int off = (int) Math.ceil(LEVEL * height);
        return byFoot.subMap(foot - off, true, foot + off, true).values().stream()
                .flatMap(List::stream)
                .filter(p -> middle(p) > middle(dot) + 1 && middle(p) - middle(dot) <= STEP * height)
                .min(Comparator.comparingDouble(Specks::middle))
                .orElse(null);
    }

    private static double middle(int[] piece) {
        return piece[0] + piece[2] / 2.0;
    }

    /** Whether no ink is near above or below: a screen of dots has some, and letters that broke. */
    private boolean isOnItsOwn(int[] dot) {
        return near(dot, ALONE).stream()
                .noneMatch(p -> p[0] < dot[0] + dot[2] && p[0] + p[2] > dot[0]
                        || isSmall(p) && Math.abs(p[1] + p[3] - dot[1] - dot[3]) > LEVEL * height);
    }

    /** Other pieces whose ink is nearer than so many heights. */
    private List<int[]> near(int[] piece, double heights) {
        double most = heights * height;
        return around(piece, (int) Math.ceil(most)).stream()
                .flatMap(place -> places.getOrDefault(place, List.of()).stream())
                .distinct()
                .filter(p -> p != piece
                        && p[0] - piece[0] - piece[2] < most
                        && piece[0] - p[0] - p[2] < most
                        && p[1] - piece[1] - piece[3] < most
                        && piece[1] - p[1] - p[3] < most)
                .toList();
    }

    /** The squares of the page that a piece with so wide a margin touches. */
    private static List<Long> around(int[] piece, int margin) {
        int side = 64;
        List<Long> squares = new ArrayList<>();
        for (int x = Math.floorDiv(piece[0] - margin, side); x <= (piece[0] + piece[2] + margin) / side; x++) {
            for (int y = Math.floorDiv(piece[1] - margin, side); y <= (piece[1] + piece[3] + margin) / side; y++) {
                squares.add(((long) x << 32) ^ (y & 0xffffffffL));
            }
        }
        return squares;
    }
}
