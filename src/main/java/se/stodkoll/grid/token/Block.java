package se.stodkoll.grid.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.stodkoll.model.word.Box;

/**
 * Lines of a page that may be a table.
 *
 * @param lines from top to bottom, at least one
 * @param blank usual one between two words of the page, in heights of a line
 * @param generators of its columns
 */
public record Block(List<TokenLine> lines, double blank, Set<Generator> generators) {
    public Block {
        lines = List.copyOf(lines);
        generators = Set.copyOf(generators);
    }

    /** The block with lines of a head before it, which stand on the page before. */
    public Block below(List<TokenLine> head) {
        List<TokenLine> all = new ArrayList<>(head);
        all.addAll(lines);
        return new Block(all, blank, generators);
    }

    public Box box() {
        return lines.stream().map(TokenLine::box).reduce(Box::union).orElseThrow();
    }

    /** The middle one of its lines' letter heights, points. */
    public double size() {
        double[] sizes = lines.stream().mapToDouble(TokenLine::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }
}
