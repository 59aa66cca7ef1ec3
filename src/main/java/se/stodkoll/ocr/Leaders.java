package se.stodkoll.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Dots that lead the eye from a label to its figure. A reader of text makes letters of them ("ooeeererr"), so that they are taken
 * out of the picture: runs of small pieces of ink, on one line and evenly spaced, as letters and dirt never stand.
 */
final class Leaders {
    /** Dots are at most this share of an inch wide and high. */
    private static final int DOT = 28;
    /** From the middle of one to the next it is at most this share of an inch. */
    private static final int STEP = 9;
    /** The middles of neighbours are so near one height, a share of an inch. */
    private static final int LEVEL = 70;
    /** A step differs from the one before by at most this share of it. */
    private static final double EVEN = 0.4;
    /** So many in a row are leaders: more than an ellipsis has. */
    private static final int FEWEST = 8;
    /** A page with more pieces this small is a screen of dots, which is none of text. */
    private static final int MOST = 20_000;

    private Leaders() {}

    /**
     * Takes the dots out of a straight grey picture, in place.
     *
     * @param dpi of the picture
     */
    static void clear(Bitmap gray, int dpi) throws OcrException {
        try (Bitmap ink = gray.darkerThan(160);
                Bitmap dots = ink.piecesUpTo(dpi / DOT)) {
            List<int[]> pieces = dots.pieces();
            if (pieces.size() <= MOST) {
                runs(pieces, dpi).forEach(run -> run.forEach(p -> gray.whiten(p[0] - 1, p[1] - 1, p[2] + 2, p[3] + 2)));
            }
        }
    }

    /** Runs of evenly spaced pieces on one line; pieces as x, y, width, height. */
    static List<List<int[]>> runs(List<int[]> pieces, int dpi) {
        List<int[]> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(p -> p[0]));
        List<List<int[]>> open = new ArrayList<>();
        List<List<int[]>> runs = new ArrayList<>();
        for (int[] piece : sorted) {
            open.removeIf(run -> middle(piece) - middle(last(run)) > (double) dpi / STEP);
            List<int[]> best = null;
            for (List<int[]> run : open) {
                boolean nearer = best == null || middle(last(run)) > middle(last(best));
                best = goesOn(run, piece, dpi) && nearer ? run : best;
            }
            if (best == null) {
                best = new ArrayList<>();
                open.add(best);
                runs.add(best);
            }
            best.add(piece);
        }
        return runs.stream().filter(run -> run.size() >= FEWEST).toList();
    }

    private static boolean goesOn(List<int[]> run, int[] piece, int dpi) {
        int[] last = last(run);
        boolean level = Math.abs(height(piece) - height(last)) <= Math.max(1.5, (double) dpi / LEVEL);
        double step = middle(piece) - middle(last);
        if (!level || step <= 0) {
            return false;
        }
        if (run.size() < 2) {
            return true;
        }
        double before = middle(last) - middle(run.get(run.size() - 2));
        return Math.abs(step - before) <= EVEN * before;
    }

    private static int[] last(List<int[]> run) {
        return run.get(run.size() - 1);
    }

    private static double middle(int[] piece) {
        return piece[0] + piece[2] / 2.0;
    }

    private static double height(int[] piece) {
        return piece[1] + piece[3] / 2.0;
    }
}
