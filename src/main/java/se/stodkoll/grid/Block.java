package se.stodkoll.grid;

import java.util.List;
import se.stodkoll.model.Box;

/**
 * Lines of a page that may be a table.
 *
 * @param lines from top to bottom, at least one
 * @param blank usual one between two words of the page, in heights of a line
 */
record Block(List<TokenLine> lines, double blank) {
    Block {
        lines = List.copyOf(lines);
    }

    Box box() {
        return lines.stream().map(TokenLine::box).reduce(Box::union).orElseThrow();
    }

    /** The middle one of its lines' letter heights, points. */
    double size() {
        double[] sizes = lines.stream().mapToDouble(TokenLine::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }
}
