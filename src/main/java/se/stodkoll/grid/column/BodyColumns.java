package se.stodkoll.grid.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.Generator;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;

/**
 * The columns that a block's body has: drawn lines that run down through it and white space that its rows with figures share,
 * without those that part ragged words or the groups of one number.
 */
public final class BodyColumns {
    private final Block block;
    private final Rules rules;

    public BodyColumns(Block block, Rules rules) {
        this.block = block;
        this.rules = rules;
    }

    public Columns find() {
        List<TokenLine> lines = block.lines();
        List<TokenLine> below = lines.subList(TokenLine.firstWithFigures(lines), lines.size());
        List<TokenLine> rows = withHalfLines(below);
        List<TokenLine> mostly =
                rows.stream().filter(TokenLine::isMostlyFigures).toList();
        List<TokenLine> withFigures =
                rows.stream().filter(TokenLine::hasFigures).toList();
        List<TokenLine> body = 2 * mostly.size() > withFigures.size() && mostly.size() > 1
                ? mostly
                : withFigures.size() > 1 ? withFigures : below;
        Box all = boxes(body).stream().reduce(Box::union).orElseThrow();
        List<Double> drawn = rules.down(all);
        List<Double> borders = new ArrayList<>(drawn);
        for (double middle : corridors(body)) {
            double white = clearOfLabels(middle, body, rows);
            if (drawn.stream().noneMatch(d -> isSameGap(d, white, body))) {
                borders.add(white);
            }
        }
        borders.removeIf(border -> !drawn.contains(border) && isRagged(border, new Columns(borders), body));
        return withoutFragments(new Columns(borders), drawn, body);
    }

    private static List<Box> boxes(List<TokenLine> lines) {
        return lines.stream().flatMap(l -> l.tokens().stream()).map(Token::box).toList();
    }

    /** A border that lines of a label alone reach over, moved to between them and the next column's ink. */
    private static double clearOfLabels(double border, List<TokenLine> body, List<TokenLine> lines) {
        double next = boxes(body).stream()
                .mapToDouble(Box::x0)
                .filter(x -> x >= border)
                .min()
                .orElse(border);
        double reach = lines.stream()
                .filter(l -> l.tokens().size() == 1 && !l.tokens().get(0).isFigure())
                .map(TokenLine::box)
                .filter(b -> b.x0() < border && b.x1() > border && b.x1() < next)
                .mapToDouble(Box::x1)
                .max()
                .orElse(border);
        return reach > border ? (reach + next) / 2 : border;
    }

    private List<Double> corridors(List<TokenLine> body) {
        return block.generators().contains(Generator.WHITE_SPACE)
                ? new Corridors(body, block.size()).find()
                : List.of();
    }

    /** Lines with figures take in what stands beside them half a line higher or lower: cells set in the middle of their rows. */
    private static List<TokenLine> withHalfLines(List<TokenLine> lines) {
        List<TokenLine> whole = new ArrayList<>();
        for (TokenLine line : lines) {
            List<Token> tokens = new ArrayList<>(line.tokens());
            for (TokenLine other : lines) {
                boolean half = other != line && line.hasFigures() && !other.hasFigures() && line.reachesInto(other);
                if (half
                        && other.tokens().stream()
                                .allMatch(t -> tokens.stream()
                                        .noneMatch(own -> own.box().overlapX(t.box()) > 0))) {
                    tokens.addAll(other.tokens());
                }
            }
            tokens.sort(Comparator.comparingDouble(t -> t.box().x0()));
            whole.add(
                    tokens.size() == line.tokens().size()
                            ? line
                            : new TokenLine(tokens, line.box(), line.size(), line.foot()));
        }
        return whole;
    }

    /** Whether a border parts words from words, of which those on its right begin nowhere in particular: labels with wide blanks. */
    private boolean isRagged(double border, Columns columns, List<TokenLine> body) {
        int column = columns.at(border + GridThresholds.LEAST_BLANK);
        List<Token> right = body.stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> columns.first(t.box()) == column && t.box().x0() >= border)
                .toList();
        if (right.isEmpty() || right.stream().anyMatch(Token::isValue)) {
            return false;
        }
        double[] edges = right.stream().mapToDouble(t -> t.box().x0()).sorted().toArray();
        double middle = edges[edges.length / 2];
        long aligned = Arrays.stream(edges)
                .filter(x -> Math.abs(x - middle) < GridThresholds.ALIGNED * block.size())
                .count();
        return edges.length == 1 ? body.size() > 2 : aligned < GridThresholds.MOST_OF * edges.length;
    }

    /** The columns but for those that hold nothing in the body but the first group of one number, which a wide gap parted. */
    private Columns withoutFragments(Columns columns, List<Double> drawn, List<TokenLine> body) {
        List<Double> borders = new ArrayList<>(columns.borders());
        for (int c = columns.count() - 2; c > 0; c--) {
            double border = columns.borders().get(c);
            if (!drawn.contains(border)
                    && isFragment(tokens(body, columns, c), tokens(body, columns, c + 1), body.size())) {
                borders.remove(border);
            }
        }
        return new Columns(borders);
    }

    private static List<Token> tokens(List<TokenLine> body, Columns columns, int column) {
        return body.stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> columns.first(t.box()) == column)
                .toList();
    }

    /** Whether a column holds strokes of a picture, or in a few rows what may be the first group of the next column's numbers. */
    private boolean isFragment(List<Token> own, List<Token> next, int rows) {
        boolean strokes = own.stream()
                .allMatch(t -> t.text().matches("[Il!|1]") && t.words().get(0).source() == Source.OCR);
        boolean groups = own.stream().allMatch(t -> t.text().matches("[-(]?\\d{1,3}"));
        boolean few = own.size() * GridThresholds.FRAGMENTS <= rows;
        return !own.isEmpty() && (strokes || (groups && few && !hasHead(own, next)));
    }

    /** Whether a word of the head stands over a column's ink and not over the next one's: the head of numbers of notes. */
    private boolean hasHead(List<Token> own, List<Token> next) {
        Optional<Box> right = next.stream().map(Token::box).reduce(Box::union);
        Box ink = own.stream().map(Token::box).reduce(Box::union).orElseThrow();
        return block.lines().subList(0, TokenLine.firstWithFigures(block.lines())).stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> t.words().size() == 1)
                .map(t -> t.words().get(0))
                .filter(w -> w.text().chars().anyMatch(Character::isLetter))
                .map(w -> w.box().orElseThrow())
                .anyMatch(b -> b.overlapX(ink) > 0
                        && right.map(r -> b.overlapX(r) <= 0).orElse(true));
    }

    /** Whether nothing stands between a drawn line and a corridor. */
    private static boolean isSameGap(double drawn, double white, List<TokenLine> body) {
        double from = Math.min(drawn, white);
        double to = Math.max(drawn, white);
        return boxes(body).stream().noneMatch(b -> b.centerX() > from && b.centerX() < to);
    }
}
