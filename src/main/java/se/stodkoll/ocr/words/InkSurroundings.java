package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands around ink that was left unread. Ink is x, y, width, height. */
public final class InkSurroundings {
    /** The next figure of a column is no farther from a dash in it, in heights: three rows; a chart's axis is. */
    private static final int ROWS = 6;
    /** Units of money have so many letters at most. */
    private static final int LONGEST_UNIT = 4;

    /** Height of digits on the sheet, pixels. */
    public final double height;

    private final List<RawWord> words;
    private final List<RawWord> figures;

    /** @param words of the sheet, at least one */
    public InkSurroundings(List<RawWord> words) {
        this.words = words;
        this.figures = words.stream()
                .filter(w -> w.text().matches("[0-9]+"))
                .sorted(Comparator.comparingInt(RawWord::height))
                .toList();
        this.height = figures.size() < 3
                ? heightOfText(words)
                : figures.get(figures.size() / 2).height();
    }

    /** The same with words found since. */
    public InkSurroundings with(List<RawWord> found) {
        List<RawWord> all = new ArrayList<>(words);
        all.addAll(found);
        return new InkSurroundings(all);
    }

    private static double heightOfText(List<RawWord> words) {
        List<Integer> heights = words.stream().map(RawWord::height).sorted().toList();
        // half the words have letters that go below or above the others
        return heights.get(heights.size() / 2) * 0.9;
    }

    /** Whether no word covers the piece, and it is of a size that a character may have. */
    public boolean mayBeLost(int[] piece) {
        boolean sized = piece[2] < 6 * height && (piece[3] > 0.55 * height && piece[3] < 1.5 * height || isFlat(piece));
        return sized && words.stream().noneMatch(w -> covers(w, piece));
    }

    private static boolean covers(RawWord word, int[] piece) {
        int across = Math.min(word.right(), piece[0] + piece[2]) - Math.max(word.x(), piece[0]);
        int down = Math.min(word.bottom(), piece[1] + piece[3]) - Math.max(word.y(), piece[1]);
        return across > 0 && down > 0 && across * down > 0.2 * piece[2] * piece[3];
    }

    /** A dash's form. */
    public boolean isFlat(int[] piece) {
        return piece[3] < 0.4 * height
                && piece[2] > 0.3 * height
                && piece[2] < 1.6 * height
                && piece[2] > 1.5 * piece[3];
    }

    private boolean isFigureSized(int[] patch) {
        return patch[3] > 0.75 * height && patch[3] < 1.35 * height;
    }

    /** Pieces side by side joined into one patch each; dashes stay alone. */
    public List<int[]> joined(List<int[]> pieces) {
        List<int[]> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(p -> p[0]));
        List<int[]> patches = new ArrayList<>();
        for (int[] piece : sorted) {
            Optional<int[]> before = patches.stream()
                    .filter(p -> !isFlat(p) && !isFlat(piece) && sameRow(p, piece))
                    .filter(p -> piece[0] - p[0] - p[2] < 0.4 * height)
                    .findFirst();
            if (before.isPresent()) {
                extend(before.get(), piece);
            } else {
                patches.add(piece.clone());
            }
        }
        return patches;
    }

    private static void extend(int[] patch, int[] by) {
        int right = Math.max(patch[0] + patch[2], by[0] + by[2]);
        int bottom = Math.max(patch[1] + patch[3], by[1] + by[3]);
        patch[1] = Math.min(patch[1], by[1]);
        patch[2] = right - patch[0];
        patch[3] = bottom - patch[1];
    }

    private static boolean sameRow(int[] a, int[] b) {
        int common = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
        return common > 0.6 * Math.min(a[3], b[3]);
    }

    /** The nearest word in the same row that is not further off than a blank between groups. */
    public Optional<RawWord> beside(int[] patch) {
        return words.stream()
                .filter(w -> Math.abs(w.y() + w.height() / 2.0 - patch[1] - patch[3] / 2.0) < 0.5 * height)
                .filter(w -> gap(w, patch) < 1.6 * height)
                .min(Comparator.comparingDouble(w -> gap(w, patch)));
    }

    /** A figure alone in its cell, in a column of figures: a nought above all, which is read for letters ("o", "oo"). */
    public boolean mayBeNought(RawWord word) {
        int[] place = {word.x(), word.y(), word.width(), word.height()};
        return word.text().matches("[oOQ]{1,2}|[0-9]")
                && words.stream()
                        .filter(w -> !w.equals(word))
                        .noneMatch(w -> sameRow(new int[] {w.x(), w.y(), w.width(), w.height()}, place)
                                && gap(w, place) < 1.6 * height)
                && figures.stream().anyMatch(w -> !w.equals(word) && inColumn(w, place));
    }

    public int lastLine() {
        return words.stream().mapToInt(RawWord::line).max().orElse(0);
    }

    private boolean inColumn(RawWord figure, int[] patch) {
        return Math.abs(figure.right() - patch[0] - patch[2]) < 1.2 * height
                || Math.abs(figure.x() - patch[0]) < 1.2 * height;
    }

    /** The group of three digits that follows, set as high as the patch. */
    public Optional<RawWord> groupAfter(int[] patch) {
        return figures.stream()
                .filter(w -> w.text().length() == 3 && w.x() >= patch[0] + patch[2] - 1)
                .filter(w -> gap(w, patch) < 1.6 * height && standAlike(w, patch))
                .findFirst();
    }

    /**
     * Whether a patch may hold a figure.
     *
     * @param patches all ink that was left out
     */
    public boolean mayBeFigure(int[] patch, List<int[]> patches) {
        return isFigureSized(patch) && (isBesideFigures(patch) || isInLostColumn(patch, patches));
    }

    /** Whether it leads an amount, or stands in a column of figures. */
    private boolean isBesideFigures(int[] patch) {
        return groupAfter(patch).isPresent()
                || figures.stream()
                        .filter(w -> Math.abs(w.height() - patch[3]) <= Math.max(2, 0.25 * height))
                        .anyMatch(w -> inColumn(w, patch));
    }

    /**
     * Whether it stands in a column that was left out whole: in a row of figures, and above or below another such piece. The
     * page's layout drops a sparse column, where most cells hold a nought.
     */
    private boolean isInLostColumn(int[] patch, List<int[]> patches) {
        return isInRowOfFigures(patch)
                && patches.stream()
                        .filter(p -> p != patch && isFigureSized(p) && !sameRow(p, patch))
                        .filter(p -> Math.abs(p[0] + p[2] - patch[0] - patch[2]) < 1.2 * height)
                        .anyMatch(this::isInRowOfFigures);
    }

    private boolean isInRowOfFigures(int[] patch) {
        return figures.stream().anyMatch(w -> w.text().length() <= 3 && standAlike(w, patch));
    }

    private boolean standAlike(RawWord word, int[] patch) {
        return Math.abs(word.bottom() - patch[1] - patch[3]) < 0.3 * height
                && Math.abs(word.height() - patch[3]) <= Math.max(2, 0.3 * height);
    }

    private static double gap(RawWord word, int[] patch) {
        return Math.max(word.x() - patch[0] - patch[2], patch[0] - word.right());
    }

    /** A flat piece half way up between two words, with blanks on both sides, is a dash. */
    public Optional<RawWord> dash(int[] flat) {
        double middle = flat[1] + flat[3] / 2.0;
        boolean before = words.stream().anyMatch(w -> crosses(w, middle) && within(flat[0] - w.right()));
        boolean after = words.stream().anyMatch(w -> crosses(w, middle) && within(w.x() - flat[0] - flat[2]));
        return before && after ? Optional.of(dashOf(flat)) : lone(flat);
    }

    /** A flat piece alone in its cell, half way up in a row of figures and in a column of them: a dash for no amount. */
    private Optional<RawWord> lone(int[] flat) {
        double middle = flat[1] + flat[3] / 2.0;
        boolean row = figures.stream().anyMatch(w -> crosses(w, middle));
        boolean column = words.stream()
                .filter(w -> inColumn(w, flat) && Math.abs(w.y() + w.height() / 2.0 - middle) < ROWS * height)
                .anyMatch(this::endsFigure);
        boolean clear = words.stream().noneMatch(w -> crosses(w, middle) && gap(w, flat) < height);
        return row && column && clear && flat[2] < height ? Optional.of(dashOf(flat)) : Optional.empty();
    }

    /** Whether a word is a figure or what follows one closely, as its unit. */
    private boolean endsFigure(RawWord word) {
        return word.hasDigit()
                || word.text().length() <= LONGEST_UNIT
                        && figures.stream()
                                .anyMatch(f -> f.line() == word.line()
                                        && f.x() < word.x()
                                        && word.x() - f.right() < 1.2 * height);
    }

    private RawWord dashOf(int[] flat) {
        String text = flat[2] > 0.55 * height ? "\u2013" : "-";
        return new RawWord(text, 0.9, flat[0], flat[1], flat[2], flat[3], -1);
    }

    private static boolean crosses(RawWord word, double middle) {
        return middle > word.y() + 0.3 * word.height() && middle < word.y() + 0.85 * word.height();
    }

    private boolean within(double gap) {
        return gap > 0.15 * height && gap < 1.3 * height;
    }
}
