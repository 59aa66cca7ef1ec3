package se.stodkoll.grid.cell;

import java.util.List;
import java.util.stream.IntStream;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.model.word.Source;

/** Where a table's head begins and ends among its lines. */
public final class HeadEnd {
    /** Letters left of a word that a picture's reader lost. */
    private static final int SCRAP = 2;

    private final List<GridRow> lines;
    private final int columns;
    private final boolean[] figureColumns;
    private final Rules rules;

    /** @param from index of the first line that may be a row: none above it tells what a column holds */
    public HeadEnd(List<GridRow> lines, int from, int columns, Rules rules) {
        this.lines = lines;
        this.columns = columns;
        this.rules = rules;
        this.figureColumns = figureColumns(lines.subList(from, lines.size()));
    }

    /** Columns in which more cells are figures than are not. */
    private boolean[] figureColumns(List<GridRow> rows) {
        int[] balance = new int[columns];
        for (GridRow line : rows) {
            for (GridRow.Cell cell : line.cells()) {
                if (cell.first() == cell.last()) {
                    balance[cell.first()] += cell.isFigure() ? 1 : -1;
                }
            }
        }
        boolean[] figures = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            figures[c] = balance[c] > 0;
        }
        return figures;
    }

    /** Index of the first line below the head: the first whose cells in columns of figures are figures, one of them no year. */
    public int bodyFrom() {
        for (int i = 0; i < lines.size(); i++) {
            if (isBody(lines.get(i)) && !isScrap(i)) {
                return withGroups(afterRule(i));
            }
        }
        return Math.min(1, lines.size() - 1);
    }

    /**
     * Lines of a label alone are headings of the body where a drawn line parts them from the head, or where the head has its
     * own label above them and they begin anew.
     */
    private int withGroups(int body) {
        int from = body;
        while (from > 1 && lines.get(from - 1).isLabelAlone()) {
            from--;
        }
        if (from == body) {
            return body;
        }
        boolean anew = lines.get(from - 1).hasLabel()
                && !Character.isLowerCase(lines.get(from).cells().get(0).text().charAt(0));
        return anew || isParted(from - 1) ? from : body;
    }

    /** Numbers above a line drawn under them alone are heads as well. */
    private int afterRule(int body) {
        if (body + 2 >= lines.size()) {
            return body;
        }
        boolean under = isParted(body);
        boolean next = IntStream.range(body + 1, lines.size() - 1)
                                .filter(this::isParted)
                                .count()
                        > 1
                || isParted(body + 1);
        boolean heads = lines.get(body).cells().stream()
                .allMatch(c -> c.first() == 0 || c.text().length() <= 4);
        return under && !next && heads ? body + 1 : body;
    }

    /** What a picture's reader makes of a head set upright: a digit or two alone, over a line that is no row. */
    private boolean isScrap(int i) {
        List<GridRow.Cell> cells = lines.get(i).cells();
        return cells.size() == 1
                && cells.get(0).text().length() <= SCRAP
                && cells.get(0).words().get(0).source() == Source.OCR
                && i + 1 < lines.size()
                && !isBody(lines.get(i + 1));
    }

    private boolean isParted(int i) {
        return rules.between(
                lines.get(i).box().centerY(),
                lines.get(i + 1).box().centerY(),
                lines.get(i).box().union(lines.get(i + 1).box()));
    }

    /** Two years or more, and beside them no more than what is left of a word that was hardly read: a head. */
    private static boolean isYears(GridRow line) {
        long years = line.cells().stream().filter(c -> Figures.isYear(c.text())).count();
        return years > 1
                && line.cells().stream()
                        .filter(GridRow.Cell::isFigure)
                        .allMatch(c -> Figures.isYear(c.text()) || c.text().length() <= SCRAP);
    }

    /** A label and dashes in all columns of figures, two or more: a row of nothing. */
    private boolean isNils(GridRow line) {
        List<GridRow.Cell> right = line.cells().stream()
                .filter(c -> c.first() > 0 && figureColumns[c.first()])
                .toList();
        long wanted = IntStream.range(0, columns).filter(c -> figureColumns[c]).count();
        return wanted > 1
                && right.size() == wanted
                && line.hasLabel()
                && right.stream().allMatch(c -> Figures.isDash(c.text()));
    }

    private boolean isBody(GridRow line) {
        boolean figure = false;
        for (GridRow.Cell cell : line.cells()) {
            boolean inFigures = cell.first() > 0 && figureColumns[cell.first()];
            boolean nil = cell.isFigure() || cell.text().length() <= GridThresholds.SHORT_NIL;
            if (inFigures && (!nil || cell.last() > cell.first())) {
                return false;
            }
            figure |= inFigures && Figures.isFigure(cell.text()) && !Figures.isYear(cell.text());
        }
        return (figure || isNils(line)) && !isYears(line);
    }
}
