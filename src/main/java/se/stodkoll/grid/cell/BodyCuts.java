package se.stodkoll.grid.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.Box;
import se.stodkoll.model.Word;

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
        long rows = lines.stream().filter(TokenLine::hasFigures).count();
        for (int c = 0; c < columns.count(); c++) {
            int column = c;
            List<Token> own = lines.stream()
                    .flatMap(l -> l.tokens().stream())
                    .filter(t -> columns.first(t.box()) == column && columns.last(t.box()) == column)
                    .toList();
            figures[c] = c > 0 && 2 * own.stream().filter(t -> t.isFigure() || Figures.isNil(t.text())).count() > own.size();
            words[c] = !figures[c] && GridThresholds.WORDY * own.size() > rows;
            edges[c] = edge(own);
        }
    }

    /** The left edge that most of a column's cells share; not a number where they share none. */
    private double edge(List<Token> own) {
        double[] lefts = own.stream().mapToDouble(t -> t.box().x0()).sorted().toArray();
        if (lefts.length < GridThresholds.EDGE_ROWS) {
            return Double.NaN;
        }
        double middle = lefts[lefts.length / 2];
        long shared = Arrays.stream(lefts).filter(x -> Math.abs(x - middle) < GridThresholds.SAME_EDGE * size).count();
        return shared > GridThresholds.MOST_OF * lefts.length ? middle : Double.NaN;
    }

    List<Token> pieces(Token token) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 1; i < token.words().size(); i++) {
            Word left = token.words().get(i - 1);
            Word right = token.words().get(i);
            int column = columns.first(right.box().orElseThrow());
            boolean figure = Figures.isDigits(right.text()) && columns.last(left.box().orElseThrow()) < column;
            if (figure || (beginsColumn(right) && columns.at(left.box().orElseThrow().centerX()) < column)) {
                cuts.add(i);
            }
        }
        return token.cutBefore(cuts);
    }

    private boolean beginsColumn(Word word) {
        Box box = word.box().orElseThrow();
        return Math.abs(box.x0() - edges[columns.first(box)]) < GridThresholds.SAME_EDGE * size;
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
