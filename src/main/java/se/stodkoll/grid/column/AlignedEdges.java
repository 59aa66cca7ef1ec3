package se.stodkoll.grid.column;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * Columns of words that stand hardly farther apart than words do: in most rows a word begins at the same place, behind a blank
 * that is wider than usual, and hardly a word crosses it.
 */
public final class AlignedEdges {
    private final List<TokenLine> lines;
    private final double blank;

    /**
     * @param lines of one block
     * @param blank usual one between two words, in heights of a line
     */
    public AlignedEdges(List<TokenLine> lines, double blank) {
        this.lines = lines;
        this.blank = blank;
    }

    /** The lines, their tokens parted where such columns begin. */
    public List<TokenLine> parted() {
        List<Double> edges = edges();
        return edges.isEmpty()
                ? lines
                : lines.stream().map(l -> parted(l, edges)).toList();
    }

    private List<Double> edges() {
        TreeSet<Double> edges = new TreeSet<>();
        for (TokenLine line : lines) {
            for (Token token : line.tokens()) {
                for (int i = 1; i < token.words().size(); i++) {
                    double at = token.words().get(i).box().orElseThrow().x0();
                    if (isNumber(token.words().get(i - 1), token.words().get(i))) {
                        continue;
                    }
                    boolean known =
                            !edges.subSet(at - line.size(), at + line.size()).isEmpty();
                    if (!known && isEdge(at, line.size())) {
                        edges.add(at);
                    }
                }
            }
        }
        return List.copyOf(edges);
    }

    /** Groups of one number line up as well. */
    private static boolean isNumber(Word left, Word right) {
        return Figures.isDigits(left.text()) && Figures.isDigits(right.text());
    }

    private boolean isEdge(double at, double size) {
        int begin = 0;
        int inside = 0;
        int wide = 0;
        int crossed = 0;
        int reach = 0;
        for (TokenLine line : lines) {
            double end = Double.NEGATIVE_INFINITY;
            for (Token token : line.tokens()) {
                for (int i = 0; i < token.words().size(); i++) {
                    Word word = token.words().get(i);
                    Box box = word.box().orElseThrow();
                    boolean here = Math.abs(box.x0() - at) < GridThresholds.SAME_EDGE * size;
                    begin += here ? 1 : 0;
                    inside += here && i > 0 && !isNumber(token.words().get(i - 1), word) ? 1 : 0;
                    wide += here && box.x0() - end > GridThresholds.WIDER_BLANK * blank * size ? 1 : 0;
                    crossed += !here && box.x0() < at && box.x1() > at ? 1 : 0;
                    end = box.x1();
                }
            }
            reach += line.box().x0() < at && line.box().x1() > at ? 1 : 0;
        }
        return inside >= GridThresholds.EDGE_ROWS
                && begin >= GridThresholds.MOST_OF * reach
                && wide >= GridThresholds.MOST_OF * begin
                && crossed * GridThresholds.EDGE_ROWS <= begin;
    }

    private static TokenLine parted(TokenLine line, List<Double> edges) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : line.tokens()) {
            int from = 0;
            for (int i = 1; i < token.words().size(); i++) {
                double x = token.words().get(i).box().orElseThrow().x0();
                if (!isNumber(token.words().get(i - 1), token.words().get(i))
                        && edges.stream().anyMatch(e -> Math.abs(e - x) < GridThresholds.SAME_EDGE * line.size())) {
                    tokens.add(Token.of(token.words().subList(from, i)));
                    from = i;
                }
            }
            tokens.add(Token.of(token.words().subList(from, token.words().size())));
        }
        return new TokenLine(tokens, line.box(), line.size(), line.foot());
    }
}
