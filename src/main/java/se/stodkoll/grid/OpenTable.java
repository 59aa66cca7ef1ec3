package se.stodkoll.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.grid.cell.BodyCuts;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;

/**
 * A table at the end of a page, which may go on at the top of the next.
 *
 * @param page it ends on, from 1
 * @param body its columns and where words are parted; empty where only its head stands before the break
 * @param head lines of its head where nothing else stands before the break; else none
 */
record OpenTable(int page, Optional<BodyCuts> body, List<TokenLine> head) {
    OpenTable {
        head = List.copyOf(head);
    }

    /** One that stands open in the columns of its body. */
    static OpenTable ofBody(int page, BodyCuts body) {
        return new OpenTable(page, Optional.of(body), List.of());
    }

    /** A block that names years but has no row: a head before the break; empty for any other. */
    static Optional<OpenTable> ofHead(int page, Block block) {
        boolean years =
                block.lines().stream().flatMap(l -> l.tokens().stream()).anyMatch(t -> Figures.isYear(t.text()));
        boolean rows = block.lines().stream().anyMatch(TokenLine::hasFigures);
        return years && !rows && block.lines().size() <= GridThresholds.HEAD_LINES
                ? Optional.of(new OpenTable(page, Optional.empty(), block.lines()))
                : Optional.empty();
    }

    OpenTable onPage(int number) {
        return new OpenTable(number, body, head);
    }

    BodyCuts cuts() {
        return body.orElseThrow();
    }

    Columns columns() {
        return cuts().columns();
    }

    private Set<Integer> words() {
        return cuts().words();
    }

    /**
     * The table where it goes on best at the top of a page: pages are not laid on the glass all alike, so that the columns of a
     * picture may stand a little to one side of those before.
     */
    OpenTable placed(int number, List<TokenLine> lines) {
        boolean picture = lines.stream()
                .flatMap(l -> l.tokens().stream())
                .anyMatch(t -> t.words().get(0).source() == Source.OCR);
        if (body.isEmpty() || !picture || number != page + 1) {
            return this;
        }
        double step = GridThresholds.SHIFT_STEP * lines.get(0).size();
        OpenTable best = this;
        for (int i = 1; i <= GridThresholds.SHIFTS; i++) {
            for (double by : new double[] {-i * step, i * step}) {
                OpenTable shifted = new OpenTable(page, Optional.of(cuts().shifted(by)), head);
                best = shifted.rows(lines) > best.rows(lines) ? shifted : best;
            }
        }
        return best;
    }

    private long rows(List<TokenLine> lines) {
        return lines.subList(0, goesOn(page + 1, lines)).stream()
                .map(cuts()::parted)
                .filter(this::fits)
                .count();
    }

    /** How many lines at the top of a page are further rows: figures in these columns, and labels between them. */
    int goesOn(int number, List<TokenLine> page) {
        if (body.isEmpty() || number != page() + 1) {
            return 0;
        }
        List<TokenLine> lines = page.stream().map(cuts()::parted).toList();
        int end = 0;
        double usual = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lines.size() && i - end <= GridThresholds.LINES_BETWEEN; i++) {
            double gap = i == 0 ? 0 : gap(i, lines);
            if (fits(lines.get(i))) {
                usual = i == end && i > 0 ? Math.min(usual, gap) : usual;
                end = i + 1;
            } else if (gap > GridThresholds.REST_GAP * usual
                    || !isOfWords(lines.get(i)) && !isRunningHead(i, lines.get(i))) {
                break;
            }
        }
        return withTail(end, lines);
    }

    /** A piece of a page's running head over a list, which is no row of it. */
    private boolean isRunningHead(int i, TokenLine line) {
        return i < GridThresholds.FOOT_LINES
                && words().size() > 1
                && line.tokens().size() == 1;
    }

    /** Those of a page's first lines that are of this table. */
    List<TokenLine> own(List<TokenLine> lines) {
        return lines.stream()
                .map(cuts()::parted)
                .filter(l -> fits(l) || isOfWords(l))
                .toList();
    }

    /** Lines close below the last row, which may be the end of it. */
    private int withTail(int rows, List<TokenLine> lines) {
        int end = rows;
        while (rows > 0
                && words().size() > 1
                && end < lines.size()
                && end - rows < GridThresholds.TAIL_LINES
                && isClose(end, lines)) {
            end++;
        }
        return end;
    }

    private boolean isClose(int i, List<TokenLine> lines) {
        return isOfWords(lines.get(i))
                && gap(i, lines) < GridThresholds.TAIL_GAP * lines.get(i).size();
    }

    private static double gap(int i, List<TokenLine> lines) {
        return lines.get(i).box().y0() - lines.get(i - 1).box().y1();
    }

    /** Whether a line has figures, each in a column of its own right of the labels. */
    private boolean fits(TokenLine line) {
        boolean figure = false;
        int last = -1;
        for (Token token : line.tokens()) {
            Box box = token.box();
            boolean value = token.isFigure() || Figures.isNil(token.text());
            int first = columns().first(box);
            boolean across = value && first != columns().last(box);
            if (across || (value && first == last) || (!value && first > 0 && !words().contains(first))) {
                return false;
            }
            figure |= token.isFigure() && !Figures.isYear(token.text()) && first > 0;
            last = first;
        }
        return figure;
    }

    /** Whether a line may go on with the labels or other words of the row above it. */
    private boolean isOfWords(TokenLine line) {
        boolean alone = columns().last(line.box()) == 0 && line.tokens().size() == 1;
        return alone
                || (words().size() > 1
                        && line.tokens().stream()
                                .allMatch(t -> words().contains(columns().first(t.box()))));
    }
}
