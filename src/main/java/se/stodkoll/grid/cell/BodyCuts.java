package se.stodkoll.grid.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * Where the tokens of a body's lines are parted. A figure never crosses a border. Words that cross one are cut where a word
 * begins at the edge that the next column's cells share, and never reach into a column of figures.
 */
public final class BodyCuts {
    private final Columns columns;
    private final double size;
    private final boolean[] figures;
    private final boolean[] words;
    private final double[] edges;
    private final double[] middles;

    private BodyCuts(BodyCuts other, double by) {
        this.columns = other.columns.shifted(by);
        this.size = other.size;
        this.figures = other.figures;
        this.words = other.words;
        this.edges = Arrays.stream(other.edges).map(x -> x + by).toArray();
        this.middles = Arrays.stream(other.middles).map(x -> x + by).toArray();
    }

    /**
     * @param lines of the body
     * @param size usual height of their letters, points
     */
    public BodyCuts(Columns columns, List<TokenLine> lines, double size) {
        this.columns = columns;
        this.size = size;
        this.figures = new boolean[columns.count()];
        this.words = new boolean[columns.count()];
        this.edges = new double[columns.count()];
        this.middles = new double[columns.count()];
        long rows = lines.stream().filter(TokenLine::hasFigures).count();
        for (int c = 0; c < columns.count(); c++) {
            int column = c;
            List<Token> own = lines.stream()
                    .flatMap(l -> l.tokens().stream())
                    .filter(t -> columns.first(t.box()) == column && columns.last(t.box()) == column)
                    .toList();
            figures[c] = c > 0
                    && 2
                                    * own.stream()
                                            .filter(t -> t.isFigure() || Figures.isNil(t.text()))
                                            .count()
                            > own.size();
            words[c] = !figures[c] && GridThresholds.WORDY * own.size() > rows;
            edges[c] = shared(own, Box::x0);
            middles[c] = shared(own, Box::centerX);
        }
    }

    /** The left edge, or the middle, that most of a column's cells share; not a number where they share none. */
    private double shared(List<Token> own, ToDoubleFunction<Box> way) {
        double[] places = own.stream().map(Token::box).mapToDouble(way).sorted().toArray();
        if (places.length < GridThresholds.EDGE_ROWS) {
            return Double.NaN;
        }
        double middle = places[places.length / 2];
        long shared = Arrays.stream(places)
                .filter(x -> Math.abs(x - middle) < GridThresholds.SAME_EDGE * size)
                .count();
        return shared > GridThresholds.MOST_OF * places.length ? middle : Double.NaN;
    }

    /** The same on a page that lies so far to the right, points. */
    public BodyCuts shifted(double by) {
        return new BodyCuts(this, by);
    }

    public Columns columns() {
        return columns;
    }

    /** A line, its tokens parted. */
    public TokenLine parted(TokenLine line) {
        List<Token> tokens =
                line.tokens().stream().flatMap(t -> pieces(t).stream()).toList();
        return new TokenLine(tokens, line.box(), line.size(), line.foot());
    }

    List<Token> pieces(Token token) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 1; i < token.words().size(); i++) {
            Word left = token.words().get(i - 1);
            Word right = token.words().get(i);
            int column = columns.first(right.box().orElseThrow());
            boolean figure =
                    Figures.isDigits(right.text()) && columns.last(left.box().orElseThrow()) < column;
            if (figure || (columns.at(token.box().x0()) < column && beginsColumn(token, i))) {
                cuts.add(i);
            }
        }
        return token.cutBefore(cuts);
    }

    /** Whether a word begins at its column's edge, or what follows from it on stands in that column's middle. */
    private boolean beginsColumn(Token token, int word) {
        Box box = token.words().get(word).box().orElseThrow();
        int column = columns.first(box);
        double middle = (box.x0() + token.box().x1()) / 2;
        return Math.abs(box.x0() - edges[column]) < GridThresholds.SAME_EDGE * size
                || Math.abs(middle - middles[column]) < GridThresholds.SAME_EDGE * size;
    }

    /** The column that a piece begins in; a figure wider than its column is in that of figures that it stands in. */
    int first(Token piece) {
        return isWideFigure(piece) ? last(piece) : columns.first(piece.box());
    }

    private boolean isWideFigure(Token piece) {
        int first = columns.first(piece.box());
        int last = columns.last(piece.box());
        return piece.isFigure() && last == first + 1 && figures[last] && !figures[first];
    }

    /** Columns of words; one of labels alone in most tables, several in lists. */
    public Set<Integer> words() {
        return IntStream.range(0, words.length).filter(c -> words[c]).boxed().collect(Collectors.toSet());
    }

    /** The last column that a piece stands in: words that begin among words end before the figures. */
    int last(Token piece) {
        int first = columns.first(piece.box());
        int last = columns.last(piece.box());
        boolean words = !piece.isFigure() && !figures[first];
        while (words && last > first && first > 0 && figures[last]) {
            last--;
        }
        return last;
    }
}
