package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.stodkoll.grid.column.AlignedEdges;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.Generator;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;

/** Lines that may be tables: runs of lines whose tokens stand apart, with what stands over them as their head. */
final class BlockFinder {
    private final List<TokenLine> lines;
    private final Rules rules;
    private final double pitch;
    private final HeadLines heads;
    private final double blank;
    private final Set<Generator> generators;

    /**
     * @param blank usual one between two words of the page, in heights of a line
     * @param generators of the blocks' columns
     */
    BlockFinder(List<TokenLine> lines, Rules rules, double blank, Set<Generator> generators) {
        this.generators = generators;
        this.blank = blank;
        this.lines = lines;
        this.rules = rules;
        this.pitch = pitch(lines);
        this.heads = new HeadLines(lines, rules, pitch);
    }

    /** The usual distance from a line to the next that stands clear below it, points. */
    private static double pitch(List<TokenLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int next = i + 1;
            while (next < lines.size() && lines.get(i).reachesInto(lines.get(next))) {
                next++;
            }
            if (next < lines.size()) {
                steps.add(lines.get(next).box().centerY() - lines.get(i).box().centerY());
            }
        }
        Collections.sort(steps);
        return steps.isEmpty() ? Double.MAX_VALUE : steps.get(steps.size() / 2);
    }

    List<Block> find() {
        List<Block> blocks = new ArrayList<>();
        int taken = 0;
        int i = 0;
        while (i < lines.size()) {
            if (!isTabular(lines.get(i))) {
                i++;
                continue;
            }
            int last = withTail(lastOf(i));
            int first = heads.firstOf(i, last, taken);
            blocks.add(new Block(parted(lines.subList(first, last + 1), blank, generators), blank, generators));
            i = last + 1;
            taken = i;
        }
        return blocks;
    }

    /** Lines of one table, their tokens parted where words begin at one place. */
    static List<TokenLine> parted(List<TokenLine> block, double blank, Set<Generator> generators) {
        return generators.contains(Generator.ALIGNED_EDGES) ? new AlignedEdges(block, blank).parted() : block;
    }

    /** Lines close below the last, which may be the end of its label. */
    private int withTail(int last) {
        int end = last;
        while (end + 1 < lines.size()
                && end - last < GridThresholds.TAIL_LINES
                && !isTabular(lines.get(end + 1))
                && gap(end, end + 1) < GridThresholds.TAIL_GAP * lines.get(end).size()) {
            end++;
        }
        return end;
    }

    /** The last line of the run that begins at a line: further such lines, with a few others among them. */
    private int lastOf(int first) {
        int last = first;
        int between = 0;
        for (int i = first + 1; i < lines.size() && between <= GridThresholds.LINES_BETWEEN; i++) {
            TokenLine line = lines.get(i);
            if (gap(i - 1, i) > GridThresholds.BLOCK_GAP * Math.max(pitch, line.size()) && !isRuledOn(i)) {
                break;
            }
            if (beginsAnother(first, i) || isHeadAgain(first, i) || isFramedApart(last, i)) {
                break;
            }
            between += isEmptyRow(first, last, i) ? 0 : 1;
            if (isTabular(line) || TokenLine.isHalfLine(lines, i)) {
                last = i;
                between = 0;
            } else if (isProse(line, TokenLine.box(lines.subList(first, last + 1)))) {
                break;
            }
        }
        return last;
    }

    /** Whether a line below rows with figures is a head like that above them: it names years, or says the same as one. */
    private boolean isHeadAgain(int first, int i) {
        TokenLine line = lines.get(i);
        List<TokenLine> rows =
                lines.subList(first, i).stream().filter(TokenLine::hasFigures).toList();
        if (rows.isEmpty() || line.tokens().size() < 2 || line.tokens().stream().anyMatch(BlockFinder::isValue)) {
            return false;
        }
        long years = line.tokens().stream()
                .skip(1)
                .filter(t -> Figures.isYear(t.text()))
                .count();
        if (!mayHead(line, rows)) {
            return false;
        }
        boolean near =
                gap(i - 1, i) < GridThresholds.CLOSE * line.size(); // one year alone may end a cell of the row above
        return years > (near ? 1 : 0) || line.tokens().stream().skip(1).anyMatch(t -> isSaidAbove(first, t));
    }

    private static boolean isValue(Token token) {
        return (token.isFigure() && !Figures.isYear(token.text())) || Figures.isNil(token.text());
    }

    /** Whether a line above the block's first figures has the same words at the same place across the page. */
    private boolean isSaidAbove(int first, Token token) {
        for (int k = first; !lines.get(k).hasFigures(); k++) {
            boolean same = lines.get(k).tokens().stream()
                    .anyMatch(t -> t.text().equals(token.text()) && t.box().overlapX(token.box()) > 0);
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line below rows with figures stands well off them and has a head of its own below it, or is one. */
    private boolean beginsAnother(int first, int i) {
        List<TokenLine> rows =
                lines.subList(first, i).stream().filter(TokenLine::hasFigures).toList();
        if (rows.isEmpty() || lines.get(i).hasFigures() || isRuledOn(i)) {
            return false;
        }
        double step = lines.get(i).box().centerY() - lines.get(i - 1).box().centerY();
        if (step
                < GridThresholds.OTHER_TABLE
                        * (rows.size() > 1
                                ? Math.min(pitch(rows), 2 * pitch)
                                : isListed(rows.get(0)) ? 2 * pitch : pitch)) {
            return false;
        }
        for (int next = i;
                next < Math.min(lines.size(), i + GridThresholds.HEAD_LINES)
                        && !lines.get(next).hasFigures();
                next++) {
            if (lines.get(next).tokens().size() > 1 && mayHead(lines.get(next), rows)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line among rows of a list has a word where they have their figures: a head does, the first lines of a row do not. */
    private static boolean mayHead(TokenLine line, List<TokenLine> rows) {
        return rows.stream().noneMatch(BlockFinder::isListed)
                || line.tokens().stream()
                        .anyMatch(t -> rows.stream()
                                .flatMap(r -> r.tokens().stream().skip(1))
                                .anyMatch(f -> f.isFigure()
                                        && !Figures.isYear(f.text())
                                        && f.box().overlapX(t.box()) > 0));
    }

    /** Whether a row has several columns of words, which may begin on lines above its figures. */
    private static boolean isListed(TokenLine row) {
        return row.tokens().stream().filter(t -> !isValue(t)).count() > 2;
    }

    /** Whether drawn lines hold the line above and this one together: one above the first, one below the second. */
    private boolean isRuledOn(int i) {
        Box both = lines.get(i - 1).box().union(lines.get(i).box());
        return rules.framed(both);
    }

    /** Whether a line is a row of a table with all its lines drawn, and has a label alone. */
    private boolean isEmptyRow(int first, int last, int i) {
        TokenLine line = lines.get(i);
        if (line.tokens().size() != 1 || line.hasFigures()) {
            return false;
        }
        Box above = lines.get(i - 1).box();
        Box table = TokenLine.box(lines.subList(first, last + 1));
        boolean label = line.box().x0() < table.x0() + line.size();
        boolean parted = rules.between(above.centerY(), line.box().centerY(), above.union(line.box()));
        return label
                && parted
                && isRuledOn(i)
                && !rules.down(table.union(line.box())).isEmpty();
    }

    /** Whether a row and the last above it stand in frames of their own, with a line between them that no frame holds. */
    private boolean isFramedApart(int last, int i) {
        Box upper = lines.get(last).box();
        Box lower = lines.get(i).box();
        return isTabular(lines.get(i))
                && rules.framed(upper)
                && rules.framed(lower)
                && !rules.framed(upper.union(lower))
                && lines.subList(last + 1, i).stream().anyMatch(l -> !rules.framed(l.box()));
    }

    private double gap(int upper, int lower) {
        return lines.get(upper).gapTo(lines.get(lower));
    }

    static boolean isTabular(TokenLine line) {
        return line.tokens().size() > 1 && (line.widestGap() >= GridThresholds.WIDE || line.figures() > 1);
    }

    /** Running text, which is as wide as the block and in one piece. */
    private static boolean isProse(TokenLine line, Box block) {
        return line.tokens().size() == 1
                && line.box().width() > GridThresholds.PROSE_WIDTH * block.width()
                && line.tokens().get(0).words().size() > GridThresholds.PROSE_WORDS;
    }
}
