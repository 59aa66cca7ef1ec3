package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The pieces of one page and who stands where. Immutable. */
public final class PagePieces {
    private final List<Piece> pieces;
    private final Scale scale;
    private final Ruled ruled;
    private final LabelBook book;
    private final List<Placed> placed;

    /**
     * @param pieces in the order of their lines
     * @param scale of the page
     * @param ruled its drawn lines
     * @param book of the labels that are known on it
     */
    public PagePieces(List<Piece> pieces, Scale scale, Ruled ruled, LabelBook book) {
        this.pieces = List.copyOf(pieces);
        this.scale = scale;
        this.ruled = ruled;
        this.book = book;
        this.placed = this.pieces.stream()
                .flatMap(p -> p.box().map(b -> new Placed(p, b, Scale.foot(p.words()))).stream())
                .toList();
    }

    /**
     * A piece that has a place.
     *
     * @param foot where most of its words stand, points from the page's top
     */
    private record Placed(Piece piece, Box box, double foot) {}

    /** In the order of their lines. */
    public List<Piece> pieces() {
        return pieces;
    }

    public Scale scale() {
        return scale;
    }

    /** The page's drawn lines. */
    public Ruled ruled() {
        return ruled;
    }

    /** The labels that are known on it. */
    public LabelBook book() {
        return book;
    }

    /** The piece before it on the same line. */
    public Optional<Piece> left(Piece piece) {
        int at = pieces.indexOf(piece) - 1;
        return at >= 0 && pieces.get(at).line() == piece.line() ? Optional.of(pieces.get(at)) : Optional.empty();
    }

    /** The next piece on the same line, in a table its next cell with words. */
    public Optional<Piece> right(Piece piece) {
        int next = pieces.indexOf(piece) + 1;
        return next < pieces.size() && pieces.get(next).line() == piece.line()
                ? Optional.of(pieces.get(next))
                : Optional.empty();
    }

    /** Whether it is the first of its line. */
    public boolean isFirst(Piece piece) {
        int at = pieces.indexOf(piece);
        return at == 0 || pieces.get(at - 1).line() != piece.line();
    }

    /** All pieces of its line. */
    public List<Piece> row(Piece piece) {
        return pieces.stream().filter(p -> p.line() == piece.line()).toList();
    }

    /**
     * The nearest piece under this one, in its column: it begins right of {@code left} and left of {@code right}.
     *
     * @param piece with a place
     * @param left points
     * @param right points
     */
    public Optional<Piece> under(Piece piece, double left, double right) {
        Box own = piece.box().orElseThrow();
        return placed.stream()
                .filter(p -> p.piece().line() != piece.line() && p.box().centerY() > own.y1() - own.height() / 4)
                .filter(p -> p.box().x0() >= left && p.box().x0() < right)
                .min(Comparator.comparingDouble(Placed::foot))
                .map(Placed::piece);
    }

    /**
     * The nearest piece over this one, in its column: it begins right of {@code left} and left of {@code right}.
     *
     * @param piece with a place
     * @param left points
     * @param right points
     */
    public Optional<Piece> over(Piece piece, double left, double right) {
        Box own = piece.box().orElseThrow();
        return placed.stream()
                .filter(p -> p.piece().line() != piece.line() && p.box().centerY() < own.y0() + own.height() / 4)
                .filter(p -> p.box().x0() >= left && p.box().x0() < right)
                .max(Comparator.comparingDouble(Placed::foot))
                .map(Placed::piece);
    }

    /** The nearest piece under this one that begins at an edge, points from the left. */
    public Optional<Piece> underAt(Piece piece, double edge) {
        return under(piece, edge - nearEdge(), edge + nearEdge());
    }

    /** The nearest piece over this one that begins at an edge, points from the left. */
    public Optional<Piece> overAt(Piece piece, double edge) {
        return over(piece, edge - nearEdge(), edge + nearEdge());
    }

    private double nearEdge() {
        return FactThresholds.SAME_EDGE * scale().em();
    }

    /** The cell over this one, as {@link #next} finds the one under it. */
    public Optional<Piece> previous(Piece piece) {
        return pieces.stream()
                .filter(p -> p.line() < piece.line()
                        && next(p).filter(n -> n == piece).isPresent())
                .findFirst();
    }

    /** The cell under this one: the next row's that shares a column with it; the next line's piece where there are no tables. */
    public Optional<Piece> next(Piece piece) {
        if (piece.cell().isPresent()) {
            Piece.InTable own = piece.cell().get();
            return pieces.stream()
                    .filter(p -> p.cell()
                            .filter(c -> c.table() == own.table() && c.row() == own.row() + 1 && c.sharesColumn(own))
                            .isPresent())
                    .findFirst();
        }
        return pieces.stream()
                .filter(p -> p.line() == piece.line() + 1 && p.cell().isEmpty())
                .findFirst();
    }

    /** How far down the second stands from the first, pitches. */
    public double down(Piece upper, Piece lower) {
        return (Scale.foot(lower.words()) - Scale.foot(upper.words())) / scale.pitch();
    }

    /** Where the column of a piece ends: at the next piece or drawn line right of it, at the text's edge else, points. */
    public double columnEnd(Piece piece) {
        Box own = piece.box().orElseThrow();
        double drawn = ruled.rightOf(own, Double.MAX_VALUE);
        double foot = Scale.foot(piece.words());
        double beside = placed.stream()
                .filter(p -> Math.abs(p.foot() - foot) < FactThresholds.MOST_DOWN * scale.pitch())
                .mapToDouble(p -> p.box().x0())
                .filter(x -> x > own.x1())
                .min()
                .orElse(Double.MAX_VALUE);
        return Math.min(Math.min(drawn, beside), textEnd());
    }

    /** Where the longest line ends. */
    private double textEnd() {
        return placed.stream().mapToDouble(p -> p.box().x1()).max().orElse(Double.MAX_VALUE);
    }

    /**
     * What a page is measured by, points.
     *
     * @param em its usual font size, more than 0
     * @param pitch its usual distance from line to line, more than 0
     * @param blank its usual distance from word to word, more than 0
     */
    public record Scale(double em, double pitch, double blank) {
        /** @param lines of one page, those without a place passed over */
        public static Scale of(List<TextLine> lines) {
            List<TextLine> placed =
                    lines.stream().filter(l -> l.box().isPresent()).toList();
            double em = Math.max(
                    1, median(placed.stream().flatMap(l -> l.words().stream()).toList(), Scale::size, 10));
            List<Double> pitches = new ArrayList<>();
            List<Double> blanks = new ArrayList<>();
            for (int i = 0; i < placed.size(); i++) {
                List<PlacedWord> words = placed.get(i).words();
                for (int k = 1; k < words.size(); k++) {
                    add(blanks, gap(words.get(k - 1), words.get(k)), 0, em);
                }
                if (i > 0) {
                    add(pitches, foot(words) - foot(placed.get(i - 1).words()), em / 2, FactThresholds.MOST_PITCH * em);
                }
            }
            return new Scale(
                    em,
                    median(pitches, p -> p, FactThresholds.USUAL_PITCH * em),
                    median(blanks, b -> b, FactThresholds.USUAL_BLANK * em));
        }

        /** White between two words, points; nought without places. */
        public static double gap(PlacedWord left, PlacedWord right) {
            return left.word().box().isEmpty() || right.word().box().isEmpty()
                    ? 0
                    : right.word().box().get().x0() - left.word().box().get().x1();
        }

        /** Where most of these words stand, points from the page's top. */
        static double foot(List<PlacedWord> words) {
            return median(words.stream().flatMap(w -> w.word().box().stream()).toList(), Box::y1, 0);
        }

        /** The font size of most of these words, points; 0 where unknown. */
        public static double size(List<PlacedWord> words) {
            return median(words, Scale::size, 0);
        }

        private static double size(PlacedWord word) {
            if (word.word().ink().isKnown()) {
                return word.word().ink().size();
            }
            boolean ink = word.word().source() == Source.OCR;
            return word.word().box().map(Box::height).orElse(0.0)
                    / (ink ? FactThresholds.EM_OF_INK : FactThresholds.EM_OF_BOX);
        }

        private static void add(List<Double> to, double value, double over, double under) {
            if (value > over && value < under) {
                to.add(value);
            }
        }

        private static <T> double median(List<T> items, ToDoubleFunction<T> of, double none) {
            double[] sorted = items.stream().mapToDouble(of).sorted().toArray();
            return sorted.length == 0 ? none : sorted[sorted.length / 2];
        }
    }

    /**
     * What the drawn lines of a page part and enclose.
     *
     * @param rulings of the page
     */
    public record Ruled(List<Ruling> rulings) {
        public Ruled {
            rulings = List.copyOf(rulings);
        }

        /** Whether a line is drawn down between two boxes that stand side by side. */
        boolean isPartedAcross(Box left, Box right) {
            double y = (Math.max(left.y0(), right.y0()) + Math.min(left.y1(), right.y1())) / 2;
            return rulings.stream()
                    .filter(r -> !r.horizontal())
                    .anyMatch(r -> r.box().centerX() > left.centerX()
                            && r.box().centerX() < right.centerX()
                            && spansDown(r, y));
        }

        /** Whether a line is drawn across between an upper and a lower box. */
        public boolean isPartedDown(Box upper, Box lower) {
            double x = Math.max(upper.x0(), lower.x0()) + 1;
            return rulings.stream()
                    .filter(Ruling::horizontal)
                    .anyMatch(r -> r.box().centerY() > upper.centerY()
                            && r.box().centerY() < lower.centerY()
                            && spansAcross(r, x));
        }

        /** Whether lines are drawn over and under the two, nearer than {@code reach}, and none between them. */
        public boolean isOneCell(Box upper, Box lower, double reach) {
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
            return ruling.box().y0() - FactThresholds.REACH <= y
                    && y <= ruling.box().y1() + FactThresholds.REACH;
        }

        private static boolean spansAcross(Ruling ruling, double x) {
            return ruling.box().x0() - FactThresholds.REACH <= x
                    && x <= ruling.box().x1() + FactThresholds.REACH;
        }
    }
}
