package se.stodkoll.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.grid.cell.BodyCuts;
import se.stodkoll.grid.cell.HeadWords;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/** Takes a title above a table and notes below it off its lines. */
final class Trimmer {
    private final List<TokenLine> lines;
    private final Columns columns;
    private final Rules rules;
    private final List<Optional<Box>> extents;
    private final Set<Integer> words;
    private final HeadWords heads;

    Trimmer(Block block, Columns columns, Rules rules) {
        this.rules = rules;
        this.lines = block.lines();
        this.columns = columns;
        List<TokenLine> rows = lines.stream().filter(TokenLine::hasFigures).toList();
        this.words = new BodyCuts(columns, lines, block.size()).words();
        this.extents = columns.extents(
                rows.stream().flatMap(l -> l.tokens().stream()).map(Token::box).toList());
        this.heads = new HeadWords(extents, block.size());
    }

    /** The lines of the table alone; empty where nothing is left. */
    List<TokenLine> lines() {
        int from = 0;
        int body = 0;
        while (body < lines.size() && !lines.get(body).hasFigures()) {
            body++;
        }
        if (body == lines.size()) {
            return lines;
        }
        for (int i = 0; i < body; i++) {
            from = isTitle(lines.get(i)) ? i + 1 : from;
        }
        while (from > 0 && from < body && isLabelAlone(lines.get(from)) && from + 1 < body) {
            from++;
        }
        int to = lines.size();
        while (to > body && !endsRow(to - 1) && !isTail(to - 1)) {
            to--;
        }
        return lines.subList(from, to);
    }

    private boolean endsRow(int i) {
        boolean beside = i > 0
                && isLabelAlone(lines.get(i))
                && TokenLine.isHalfLine(lines, i - 1)
                && lines.get(i).reachesInto(lines.get(i - 1));
        return lines.get(i).hasFigures() || isRow(lines.get(i)) || TokenLine.isHalfLine(lines, i) || beside;
    }

    /** The end of the last row's label, close below it. */
    private boolean isTail(int i) {
        TokenLine line = lines.get(i);
        if (words.size() > 1) {
            return isTailOfWords(i);
        }
        if (i > 1 && !lines.get(i - 1).hasFigures()) {
            double step = lines.get(i - 1).foot() - lines.get(i - 2).foot();
            return isLabelAlone(line)
                    && line.foot() - lines.get(i - 1).foot() < GridThresholds.EVEN_ROWS * step
                    && isTail(i - 1);
        }
        boolean close = line.box().y0() - lines.get(i - 1).box().y1() < GridThresholds.TAIL_GAP * line.size();
        boolean inside = isLabelAlone(line)
                && Character.isLowerCase(line.tokens().get(0).text().charAt(0));
        boolean even = i > 1
                && isLabelAlone(line)
                && isLabelAlone(lines.get(i - 2))
                && line.foot() - lines.get(i - 1).foot()
                        < GridThresholds.EVEN_ROWS
                                * (lines.get(i - 1).foot() - lines.get(i - 2).foot());
        boolean thousands = columns.first(line.box()) > 0
                && line.tokens().stream().allMatch(t -> t.text().matches("\\d{3}"));
        return lines.get(i - 1).hasFigures()
                && (even || (close && (inside || thousands)) || (isLabelAlone(line) && isInBand(i)));
    }

    /** Lines close below the last row of a list, each word in a column of words. */
    private boolean isTailOfWords(int i) {
        TokenLine line = lines.get(i);
        TokenLine above = lines.get(i - 1);
        boolean close = line.box().y0() - above.box().y1() < GridThresholds.TAIL_GAP * line.size();
        boolean inside = line.tokens().stream()
                .map(Token::box)
                .allMatch(b -> columns.first(b) == columns.last(b) && words.contains(columns.first(b)));
        return close && inside && (above.hasFigures() || isRow(above) || isTailOfWords(i - 1));
    }

    /** Whether a line is drawn below it, and none between it and the line above. */
    private boolean isInBand(int i) {
        Box above = lines.get(i - 1).box();
        double middle = lines.get(i).box().centerY();
        return !rules.between(above.centerY(), middle, above)
                && rules.between(middle, middle + 2 * lines.get(i).size(), above);
    }

    /** Words in one piece that run from the column of labels over the next. */
    private boolean isTitle(TokenLine line) {
        int words = line.tokens().stream().mapToInt(t -> t.words().size()).sum();
        if (line.tokens().size() == 1 && heads.areHeads(line.tokens().get(0), columns.last(line.box()))) {
            return false;
        }
        boolean piece = line.widestGap() < GridThresholds.TITLE_GAP;
        return piece
                && words > 3
                && columns.at(line.box().x0()) == 0
                && columns.last(line.box()) > 0
                && crossesMost(line);
    }

    /** Whether words, and not blanks, stand over most of the white space between the columns that a line runs over. */
    private boolean crossesMost(TokenLine line) {
        int over = 0;
        int crossed = 0;
        for (int border = 0; border < columns.last(line.box()); border++) {
            double at = columns.borders().get(border);
            double from = extents.get(border).map(Box::x1).orElse(at);
            double to = extents.get(border + 1).map(Box::x0).orElse(at);
            over++;
            crossed += isWhite(line, Math.min(from, at), Math.max(to, at)) ? 0 : 1;
        }
        return 2 * crossed >= over;
    }

    /** Whether a blank of the line, or its end, lies within a stretch. */
    private static boolean isWhite(TokenLine line, double from, double to) {
        double end = line.box().x0();
        for (Token token : line.tokens()) {
            for (Word word : token.words()) {
                Box box = word.box().orElseThrow();
                if (box.x0() > from && end < to && box.x0() > end) {
                    return true;
                }
                end = box.x1();
            }
        }
        return end < to;
    }

    private boolean isLabelAlone(TokenLine line) {
        return line.tokens().size() == 1 && columns.last(line.box()) == 0;
    }

    /** A line without figures that has cells in more columns than one, none of them across a border. */
    private boolean isRow(TokenLine line) {
        return line.tokens().size() > 1
                && line.tokens().stream().map(Token::box).allMatch(b -> columns.first(b) == columns.last(b));
    }
}
