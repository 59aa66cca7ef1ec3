package se.stodkoll.grid.token;

import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/**
 * A line of a page, its words joined to tokens.
 *
 * @param tokens from left to right, at least one
 * @param box around them
 * @param size of its letters, points
 * @param foot where its letters stand, points from the top of the page
 */
public record TokenLine(List<Token> tokens, Box box, double size, double foot) {
    private static final Pattern DESCENDING = Pattern.compile("[gjpqy\u00e7QJ(),;\\[\\]|_]");

    public TokenLine {
        tokens = List.copyOf(tokens);
    }

    public static TokenLine of(List<Token> tokens, double size) {
        Box box = tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
        return new TokenLine(tokens, box, size, foot(tokens, box));
    }

    /** A picture's words are as high as their ink, so that those without descending letters tell it. */
    private static double foot(List<Token> tokens, Box box) {
        double[] standing = tokens.stream()
                .flatMap(t -> t.words().stream())
                .filter(w -> w.source() != Source.OCR || !isDescending(w))
                .mapToDouble(w -> w.box().orElseThrow().y1())
                .sorted()
                .toArray();
        return standing.length > 0 ? standing[standing.length / 2] : box.y1() - GridThresholds.DESCENT * box.height();
    }

    /** Whether some of a word's letters reach below the line. */
    static boolean isDescending(Word word) {
        return DESCENDING.matcher(word.text()).find();
    }

    /** Around lines, at least one. */
    public static Box box(List<TokenLine> lines) {
        return lines.stream().map(TokenLine::box).reduce(Box::union).orElseThrow();
    }

    /** White from this line down to one below it, points; less than 0 where they share a height. */
    public double gapTo(TokenLine lower) {
        return lower.box.y0() - box.y1();
    }

    /** Whether two lines share so much of their height that they are one, read as two. */
    public boolean reachesInto(TokenLine other) {
        double height = Math.min(box.height(), other.box.height());
        return box.overlapY(other.box) > GridThresholds.REACH * height;
    }

    /** Whether a line is one figure half a line higher or lower than the label to its left. */
    public static boolean isHalfLine(List<TokenLine> lines, int i) {
        TokenLine line = lines.get(i);
        boolean figure = line.tokens.size() == 1 && line.tokens.get(0).isFigure();
        return figure
                && (i > 0 && line.isBeside(lines.get(i - 1))
                        || i + 1 < lines.size() && line.isBeside(lines.get(i + 1)));
    }

    private boolean isBeside(TokenLine label) {
        return reachesInto(label) && label.box.x1() < box.x0();
    }

    public long figures() {
        return tokens.stream().filter(Token::isFigure).count();
    }

    /** The widest blank between two of its tokens, in sizes of its letters; 0 where it has one token. */
    public double widestGap() {
        double widest = 0;
        for (int i = 1; i < tokens.size(); i++) {
            widest = Math.max(
                    widest, tokens.get(i).box().x0() - tokens.get(i - 1).box().x1());
        }
        return widest / size;
    }

    /** Whether a figure that is no year stands behind another token. */
    public boolean hasFigures() {
        long years = tokens.stream().filter(t -> Figures.isYear(t.text())).count();
        return tokens.stream()
                .skip(1)
                .filter(t -> t.isFigure() && !Figures.isYear(t.text()))
                .anyMatch(t -> years < 2 || t.text().length() > 2); // what is left of a word among years is none
    }

    /** Whether half or more of what stands behind its first token are figures or stand for one. */
    public boolean isMostlyFigures() {
        long behind = tokens.stream().skip(1).filter(Token::isValue).count();
        return hasFigures() && 2 * behind >= tokens.size() - 1;
    }

    /** Index of the first line with figures, of those that are mostly figures where there are two; else of the second line. */
    public static int firstWithFigures(List<TokenLine> lines) {
        boolean mostly = lines.stream().filter(TokenLine::isMostlyFigures).count() > 1;
        for (int i = 0; i < lines.size(); i++) {
            if (mostly ? lines.get(i).isMostlyFigures() : lines.get(i).hasFigures()) {
                return i;
            }
        }
        return lines.size() > 1 ? 1 : 0;
    }
}
