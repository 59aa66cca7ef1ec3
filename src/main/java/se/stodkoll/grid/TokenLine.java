package se.stodkoll.grid;

import java.util.List;
import se.stodkoll.model.Box;

/**
 * A line of a page, its words joined to tokens.
 *
 * @param tokens from left to right, at least one
 * @param box around them
 * @param size of its letters, points
 */
record TokenLine(List<Token> tokens, Box box, double size) {
    TokenLine {
        tokens = List.copyOf(tokens);
    }

    static TokenLine of(List<Token> tokens, double size) {
        return new TokenLine(tokens, tokens.stream().map(Token::box).reduce(Box::union).orElseThrow(), size);
    }

    long figures() {
        return tokens.stream().filter(Token::isFigure).count();
    }

    /** The widest blank between two of its tokens, in sizes of its letters; 0 where it has one token. */
    double widestGap() {
        double widest = 0;
        for (int i = 1; i < tokens.size(); i++) {
            widest = Math.max(widest, tokens.get(i).box().x0() - tokens.get(i - 1).box().x1());
        }
        return widest / size;
    }
}
