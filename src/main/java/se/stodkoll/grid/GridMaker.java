package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.grid.cell.BodyCuts;
import se.stodkoll.grid.cell.CellCutter;
import se.stodkoll.grid.cell.HeadEnd;
import se.stodkoll.grid.cell.HeadRows;
import se.stodkoll.grid.cell.UprightHeads;
import se.stodkoll.grid.column.BodyColumns;
import se.stodkoll.grid.column.Columns;
import se.stodkoll.grid.row.GridRow;
import se.stodkoll.grid.row.RowMerger;
import se.stodkoll.grid.row.WordyRows;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Line;

/** One block of lines as a table, or nothing where it is none. */
final class GridMaker {
    private final int page;
    private final Block block;
    private final Rules rules;
    private final boolean last;
    private final List<Line> turned;
    private Columns found;

    /**
     * @param last whether the block ends its page, so that it may go on over the break
     * @param turned lines of the page that are set upright
     */
    GridMaker(int page, Block block, Rules rules, boolean last, List<Line> turned) {
        this.turned = turned;
        this.last = last;
        this.page = page;
        this.block = block;
        this.rules = rules;
    }

    Optional<Grid> grid() {
        Columns columns = new BodyColumns(block, rules).find();
        if (columns.count() < 2) {
            return Optional.empty();
        }
        List<TokenLine> lines = new Trimmer(block, columns, rules).lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        found = columns;
        int bodyFrom = TokenLine.firstWithFigures(lines);
        CellCutter cutter = new CellCutter(columns, lines, bodyFrom, block.blank() * block.size());
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new GridRow(cutter.cells(lines.get(i), i), lines.get(i).foot()));
        }
        int body = withFirstRow(new HeadEnd(rows, bodyFrom, columns.count(), rules).bodyFrom(), rows, columns.count());
        List<GridRow> head = new HeadRows(rows.subList(0, body), cutter.extents(), rules).merged();
        List<GridRow> merged = new RowMerger(rows.subList(body, rows.size()), rules, block, columns.count()).merged();
        if (head.isEmpty() && !merged.isEmpty() && merged.get(0).isLabelAlone()) {
            merged = merged.subList(1, merged.size()); // a heading over the table
        }
        head = withUpright(head, merged, columns, cutter);
        List<GridRow> all = new ArrayList<>(head);
        all.addAll(merged);
        return isTable(merged, columns.count()) || isBegun(head, merged, columns.count())
                ? Optional.of(grid(all, head.size(), columns.count()))
                : Optional.empty();
    }

    /** Where the body of a list begins: lines above its first figure may be of the first row, but for the table's first line. */
    private int withFirstRow(int body, List<GridRow> rows, int columns) {
        if (body < 2) {
            return body;
        }
        List<GridRow> below = rows.subList(1, rows.size());
        double jump = RowMerger.jump(block);
        return WordyRows.of(below, columns)
                .map(w -> 1 + w.begins(body - 1, jump))
                .orElse(body);
    }

    private List<GridRow> withUpright(List<GridRow> head, List<GridRow> body, Columns columns, CellCutter cutter) {
        return body.isEmpty()
                ? head
                : new UprightHeads(turned, columns, cutter.extents())
                        .with(head, body.get(0).box().y0(), block.size());
    }

    /** Rows that go on in the columns of the page before. */
    Grid rest(Columns columns) {
        List<TokenLine> lines = block.lines();
        CellCutter cutter = new CellCutter(columns, lines, 0, block.blank() * block.size());
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new GridRow(cutter.cells(lines.get(i), i), lines.get(i).foot()));
        }
        return grid(new RowMerger(rows, rules, block, columns.count()).merged(), 0, columns.count());
    }

    /** The table as it may go on over the end of the page; asked after {@link #grid()} has given one. */
    Optional<OpenTable> open() {
        return Optional.of(OpenTable.ofBody(page, new BodyCuts(found, block.lines(), block.size())));
    }

    /** A table has rows with more than one cell, most of them. */
    private static boolean isTable(List<GridRow> body, int columns) {
        long wide = body.stream().filter(r -> r.cells().size() > 1).count();
        long figures = body.stream().filter(GridRow::hasFigures).count();
        boolean shaped = wide >= 2 && wide >= GridThresholds.WIDE_ROWS * body.size();
        boolean listed = figures == 1 && columns > 3 && wide == body.size(); // one granted, one turned down
        return shaped && (figures > 1 || listed || (columns > 2 && body.size() > 2));
    }

    /** A head with one row below it, beside headings of groups, at the end of a page or in columns that are drawn: the part of a table before a break. */
    private boolean isBegun(List<GridRow> head, List<GridRow> body, int columns) {
        boolean named = !head.isEmpty() && head.get(head.size() - 1).cells().size() == columns;
        boolean drawn = rules.down(block.box()).size() + 1 >= columns;
        List<GridRow> rows = body.stream().filter(r -> !r.isLabelAlone()).toList();
        return named && rows.size() == 1 && rows.get(0).hasFigures() && ((last && columns > 2) || drawn);
    }

    private Grid grid(List<GridRow> rows, int head, int columns) {
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            boolean alone = rows.get(r).cells().size() == 1
                    && rows.get(r).cells().get(0).first() == 0;
            for (GridRow.Cell cell : rows.get(r).cells()) {
                cells.add(new GridCell(r, cell.first(), 1, alone ? 1 : cell.last() - cell.first() + 1, cell.words()));
            }
        }
        return new Grid(page, rows.size(), columns, head, cells, fit(rows.subList(head, rows.size()), columns));
    }

    /** How well a body's cells fit its columns: the share that is neither words among figures nor across a border; 0 to 1. */
    private static double fit(List<GridRow> body, int columns) {
        int[] figures = new int[columns];
        int[] all = new int[columns];
        int cells = 0;
        int odd = 0;
        for (GridRow row : body) {
            for (GridRow.Cell cell : row.cells()) {
                all[cell.first()]++;
                figures[cell.first()] += cell.isFigure() ? 1 : 0;
                odd += cell.last() > cell.first() && row.cells().size() > 1 ? 1 : 0;
                cells++;
            }
        }
        for (int c = 1; c < columns; c++) {
            odd += 2 * figures[c] > all[c] ? all[c] - figures[c] : 0;
        }
        return cells == 0 ? 0 : Math.max(0, 1 - (double) odd / cells);
    }
}
