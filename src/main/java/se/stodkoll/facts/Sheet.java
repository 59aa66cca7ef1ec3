package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.Box;

/**
 * The pieces of one page and who stands where.
 *
 * @param pieces in the order of their lines
 * @param scale of the page
 * @param ruled its drawn lines
 */
record Sheet(List<Piece> pieces, Scale scale, Ruled ruled) {
    Sheet {
        pieces = List.copyOf(pieces);
    }

    /** The next piece on the same line, in a table its next cell with words. */
    Optional<Piece> right(Piece piece) {
        int next = pieces.indexOf(piece) + 1;
        return next < pieces.size() && pieces.get(next).line() == piece.line() ? Optional.of(pieces.get(next)) : Optional.empty();
    }

    /** Whether it is the first of its line. */
    boolean isFirst(Piece piece) {
        int at = pieces.indexOf(piece);
        return at == 0 || pieces.get(at - 1).line() != piece.line();
    }

    /** All pieces of its line. */
    List<Piece> row(Piece piece) {
        return pieces.stream().filter(p -> p.line() == piece.line()).toList();
    }

    /**
     * The nearest piece under this one, in its column: it begins right of {@code left} and left of {@code right}.
     *
     * @param piece with a place
     * @param left points
     * @param right points
     */
    Optional<Piece> under(Piece piece, double left, double right) {
        Box own = piece.box().orElseThrow();
        return placed()
                .filter(p -> p.line() != piece.line())
                .filter(p -> p.box().orElseThrow().centerY() > own.y1() - own.height() / 4)
                .filter(p -> p.box().orElseThrow().x0() >= left && p.box().orElseThrow().x0() < right)
                .min(Comparator.comparingDouble(p -> Scale.foot(p.words())));
    }

    /** The cell under this one: the next row's that shares a column with it; the next line's piece where there are no tables. */
    Optional<Piece> next(Piece piece) {
        if (piece.cell().isPresent()) {
            Piece.InTable own = piece.cell().get();
            return pieces.stream()
                    .filter(p -> p.cell().filter(c -> c.table() == own.table() && c.row() == own.row() + 1 && c.sharesColumn(own)).isPresent())
                    .findFirst();
        }
        return pieces.stream().filter(p -> p.line() == piece.line() + 1 && p.cell().isEmpty()).findFirst();
    }

    /** How far down the second stands from the first, pitches. */
    double down(Piece upper, Piece lower) {
        return (Scale.foot(lower.words()) - Scale.foot(upper.words())) / scale.pitch();
    }

    /** Where the column of a piece ends: at the next piece or drawn line right of it, at the text's edge else, points. */
    double columnEnd(Piece piece) {
        Box own = piece.box().orElseThrow();
        double drawn = ruled.rightOf(own, Double.MAX_VALUE);
        double beside = placed()
                .filter(p -> Math.abs(Scale.foot(p.words()) - Scale.foot(piece.words())) < FactThresholds.MOST_DOWN * scale.pitch())
                .mapToDouble(p -> p.box().orElseThrow().x0())
                .filter(x -> x > own.x1())
                .min()
                .orElse(Double.MAX_VALUE);
        return Math.min(Math.min(drawn, beside), textEnd());
    }

    /** Where the longest line ends. */
    private double textEnd() {
        return placed().mapToDouble(p -> p.box().orElseThrow().x1()).max().orElse(Double.MAX_VALUE);
    }

    /** The pieces with the text's same left edge, but for an em. */
    List<Piece> atEdge(double x) {
        List<Piece> found = new ArrayList<>();
        placed().filter(p -> Math.abs(p.box().orElseThrow().x0() - x) < FactThresholds.SAME_EDGE * scale.em()).forEach(found::add);
        return found;
    }

    private Stream<Piece> placed() {
        return pieces.stream().filter(p -> p.box().isPresent());
    }
}
