package se.stodkoll.grid.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Token;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Box;

/**
 * Tokens into the cells of given columns. A figure never crosses a border. Words of a head that cross one by a blank are two
 * heads where the blank is wider than usual, where each side is aligned with its own column, or where every border under them
 * runs through a blank; else they are one head over several columns.
 */
public final class CellCutter {
    private static final List<ToDoubleFunction<Box>> WAYS = List.of(Box::x0, Box::x1, Box::centerX);

    private final Columns columns;
    private final List<Optional<Box>> extents;
    private final HeadCuts heads;
    private final HeadWords words;
    private final BodyCuts cuts;
    private final int headLines;
    private final double blank;

    /**
     * @param lines of the table, head and body
     * @param headLines how many of them are above the first figures
     * @param blank usual one between two words, points
     */
    public CellCutter(Columns columns, List<TokenLine> lines, int headLines, double blank) {
        double size = lines.get(headLines).size();
        this.blank = blank;
        this.columns = columns;
        this.headLines = headLines;
        List<Box> body = lines.subList(headLines, lines.size()).stream()
                .flatMap(l -> l.tokens().stream())
                .map(Token::box)
                .toList();
        this.extents = columns.extents(body);
        this.cuts = new BodyCuts(columns, lines.subList(headLines, lines.size()), size);
        this.words = new HeadWords(extents, size);
        this.heads = new HeadCuts(lines.subList(0, headLines), columns, extents, size);
    }

    /** How far the body's ink reaches in each column. */
    public List<Optional<Box>> extents() {
        return extents;
    }

    /**
     * The cells of a line.
     *
     * @param at its index among the table's lines
     */
    public List<GridRow.Cell> cells(TokenLine line, int at) {
        List<GridRow.Cell> cells = new ArrayList<>();
        for (Token token : line.tokens()) {
            Optional<List<GridRow.Cell>> named =
                    at < headLines ? words.cells(token, headFirst(token, at), headLast(token, at)) : Optional.empty();
            if (named.isPresent()) {
                cells.addAll(named.get());
                continue;
            }
            for (Token piece : at < headLines ? headPieces(token, at, line.size()) : cuts.pieces(token)) {
                boolean head = at < headLines;
                int first = head ? headFirst(piece, at) : cuts.first(piece);
                int last = head ? Math.max(first, headLast(piece, at)) : cuts.last(piece);
                cells.add(new GridRow.Cell(first, last, piece.words(), piece.box()));
            }
        }
        if (!collide(cells)) {
            return cells;
        }
        return at < headLines ? new HeadPlaces(cells, extents).placed().orElse(cells) : clipped(cells);
    }

    /** Long labels that reach over the next column's border end where that column's figure stands. */
    private static List<GridRow.Cell> clipped(List<GridRow.Cell> cells) {
        List<GridRow.Cell> clipped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            GridRow.Cell cell = cells.get(i);
            int next = i + 1 < cells.size() ? cells.get(i + 1).first() : cell.last() + 1;
            boolean clips = !cell.isFigure() && next > cell.first() && next <= cell.last();
            clipped.add(clips ? new GridRow.Cell(cell.first(), next - 1, cell.words(), cell.box()) : cell);
        }
        return clipped;
    }

    /** Whether heads that stand side by side came into one column. */
    private static boolean collide(List<GridRow.Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).first() <= cells.get(i - 1).last()) {
                return true;
            }
        }
        return false;
    }

    /** The column that a head begins in: borders that run through the head where they do, else where the body's are. */
    private int headFirst(Token piece, int line) {
        double x = piece.box().x0() + sliver(piece.box());
        int column = 0;
        for (int border = 0; border + 1 < columns.count(); border++) {
            column = border(line, border) <= x ? border + 1 : column;
        }
        return column;
    }

    private int headLast(Token piece, int line) {
        double x = piece.box().x1() - sliver(piece.box());
        int column = 0;
        for (int border = 0; border + 1 < columns.count(); border++) {
            column = border(line, border) <= x ? border + 1 : column;
        }
        return column;
    }

    private double border(int line, int border) {
        return heads.parts(line, border) ? heads.at(border) : columns.borders().get(border);
    }

    private static double sliver(Box box) {
        return Math.min(box.width(), box.height()) * GridThresholds.SLIVER;
    }

    private List<Token> headPieces(Token token, int line, double size) {
        int from = headFirst(token, line);
        int to = headLast(token, line);
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int border = from; border < to; border++) {
            int cut = heads.wordAfter(token, line, border);
            if (cut > 0) {
                cuts.add(cut);
            }
        }
        if (cuts.size() < to - from || cuts.size() == 1 || line + 1 < headLines || isCentred(token, from, to)) {
            boolean under = line + 1 < headLines;
            cuts.removeIf(cut -> !isCut(
                    token, cut, under ? GridThresholds.ALIGNED_HEAD * size : GridThresholds.ALIGNED * size, under));
        }
        return token.cutBefore(cuts);
    }

    /** Whether it stands in the middle of the ink of all its columns, as a head over them does. */
    private boolean isCentred(Token token, int first, int last) {
        Optional<Box> ink = extents.subList(first, last + 1).stream()
                .flatMap(Optional::stream)
                .reduce(Box::union);
        return ink.filter(b -> Math.abs(b.centerX() - token.box().centerX())
                        < GridThresholds.CENTRED * token.box().height())
                .isPresent();
    }

    /**
     * Whether two heads stand on both sides of a blank.
     *
     * @param near how far off an edge or the middle may be from its column's, points
     * @param alike whether both must be set to the same side: words over heads of their own are one head more often
     */
    private boolean isCut(Token token, int at, double near, boolean alike) {
        Token left = Token.of(token.words().subList(0, at));
        Token right = Token.of(token.words().subList(at, token.words().size()));
        boolean wide = right.box().x0() - left.box().x1() > GridThresholds.HEAD_BLANK * blank;
        return wide
                || (alike
                        ? WAYS.stream().anyMatch(way -> isAligned(left, near, way) && isAligned(right, near, way))
                        : WAYS.stream().anyMatch(way -> isAligned(left, near, way))
                                && WAYS.stream().anyMatch(way -> isAligned(right, near, way)));
    }

    /** Whether it shares an edge or the middle with the ink below in its column. */
    private boolean isAligned(Token token, double near, ToDoubleFunction<Box> way) {
        Box box = token.box();
        return extents.stream()
                .flatMap(Optional::stream)
                .anyMatch(ink ->
                        ink.overlapX(box) > 0 && Math.abs(way.applyAsDouble(box) - way.applyAsDouble(ink)) < near);
    }
}
