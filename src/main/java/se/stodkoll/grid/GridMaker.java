package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stodkoll.model.Box;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Source;

/** One block of lines as a table, or nothing where it is none. */
final class GridMaker {
    private final int page;
    private final Block block;
    private final Rules rules;
    private final boolean last;
    private Columns found;

    /** @param last whether the block ends its page, so that it may go on over the break */
    GridMaker(int page, Block block, Rules rules, boolean last) {
        this.last = last;
        this.page = page;
        this.block = block;
        this.rules = rules;
    }

    Optional<Grid> grid() {
        Columns columns = columns(block.lines().subList(firstFigures(block.lines()), block.lines().size()));
        if (columns.count() < 2) {
            return Optional.empty();
        }
        List<TokenLine> lines = new Trimmer(block, columns, rules).lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        found = columns;
        int bodyFrom = firstFigures(lines);
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
        List<GridRow> all = new ArrayList<>(head);
        all.addAll(merged);
        return isTable(merged, columns.count()) || isBegun(head, merged, columns.count()) ? Optional.of(grid(all, head.size(), columns.count())) : Optional.empty();
    }

    /** Where the body of a list begins: lines above its first figure may be of the first row, but for the table's first line. */
    private int withFirstRow(int body, List<GridRow> rows, int columns) {
        if (body < 2) {
            return body;
        }
        List<GridRow> below = rows.subList(1, rows.size());
        double jump = RowMerger.jump(block);
        return WordyRows.of(below, columns).map(w -> 1 + w.begins(body - 1, jump)).orElse(body);
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
        return Optional.of(OpenTable.ofBody(page, found, new BodyCuts(found, block.lines(), block.size()).words()));
    }

    /** The first line with a figure, no year, behind another token; the second line of a block without figures. */
    private static int firstFigures(List<TokenLine> lines) {
        Predicate<TokenLine> row = lines.stream().filter(GridMaker::isMostlyFigures).count() > 1
                ? GridMaker::isMostlyFigures
                : GridMaker::hasFigures;
        for (int i = 0; i < lines.size(); i++) {
            if (row.test(lines.get(i))) {
                return i;
            }
        }
        return lines.size() > 1 ? 1 : 0;
    }

    /** Whether half or more of what stands behind a line's first token are figures or stand for one. */
    private static boolean isMostlyFigures(TokenLine line) {
        long figures = line.tokens().stream().skip(1).filter(t -> t.isFigure() || Figures.isNil(t.text())).count();
        return hasFigures(line) && 2 * figures >= line.tokens().size() - 1;
    }

    /** Whether a figure that is no year stands behind another token. */
    static boolean hasFigures(TokenLine line) {
        long years = line.tokens().stream().filter(t -> Figures.isYear(t.text())).count();
        return line.tokens().stream()
                .skip(1)
                .filter(t -> t.isFigure() && !Figures.isYear(t.text()))
                .anyMatch(t -> years < 2 || t.text().length() > 2); // what is left of a word among years is none
    }

    private static List<Box> boxes(List<TokenLine> lines) {
        return lines.stream().flatMap(l -> l.tokens().stream()).map(Token::box).toList();
    }

    private Columns columns(List<TokenLine> below) {
        List<TokenLine> rows = withHalfLines(below);
        List<TokenLine> mostly = rows.stream().filter(GridMaker::isMostlyFigures).toList();
        List<TokenLine> withFigures = rows.stream().filter(GridMaker::hasFigures).toList();
        List<TokenLine> body = 2 * mostly.size() > withFigures.size() && mostly.size() > 1 ? mostly : withFigures.size() > 1 ? withFigures : below;
        Box all = boxes(body).stream().reduce(Box::union).orElseThrow();
        List<Double> drawn = rules.down(all);
        List<Double> borders = new ArrayList<>(drawn);
        for (double white : new Corridors(body, block.size()).find()) {
            if (drawn.stream().noneMatch(d -> isSameGap(d, white, body))) {
                borders.add(white);
            }
        }
        borders.removeIf(border -> !drawn.contains(border) && isRagged(border, new Columns(borders), body));
        return withoutFragments(new Columns(borders), drawn, body);
    }

    /** Lines with figures take in what stands beside them half a line higher or lower: cells set in the middle of their rows. */
    private static List<TokenLine> withHalfLines(List<TokenLine> lines) {
        List<TokenLine> whole = new ArrayList<>();
        for (TokenLine line : lines) {
            List<Token> tokens = new ArrayList<>(line.tokens());
            for (TokenLine other : lines) {
                boolean half = other != line && hasFigures(line) && !hasFigures(other) && line.reachesInto(other);
                if (half && other.tokens().stream().allMatch(t -> tokens.stream().noneMatch(own -> own.box().overlapX(t.box()) > 0))) {
                    tokens.addAll(other.tokens());
                }
            }
            tokens.sort(Comparator.comparingDouble(t -> t.box().x0()));
            whole.add(tokens.size() == line.tokens().size() ? line : new TokenLine(tokens, line.box(), line.size(), line.foot()));
        }
        return whole;
    }

    /** Whether a border parts words from words, of which those on its right begin nowhere in particular: labels with wide blanks. */
    private boolean isRagged(double border, Columns columns, List<TokenLine> body) {
        int column = columns.at(border + GridThresholds.LEAST_BLANK);
        List<Token> right = body.stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> columns.first(t.box()) == column && t.box().x0() >= border)
                .toList();
        if (right.isEmpty() || right.stream().anyMatch(t -> t.isFigure() || Figures.isNil(t.text()))) {
            return false;
        }
        double[] edges = right.stream().mapToDouble(t -> t.box().x0()).sorted().toArray();
        double middle = edges[edges.length / 2];
        long aligned = Arrays.stream(edges).filter(x -> Math.abs(x - middle) < GridThresholds.ALIGNED * block.size()).count();
        return edges.length == 1 ? body.size() > 2 : aligned < GridThresholds.MOST_OF * edges.length;
    }

    /** The columns but for those that hold nothing in the body but the first group of one number, which a wide gap parted. */
    private Columns withoutFragments(Columns columns, List<Double> drawn, List<TokenLine> body) {
        List<Double> borders = new ArrayList<>(columns.borders());
        for (int c = columns.count() - 2; c > 0; c--) {
            int column = c;
            List<Token> own = body.stream()
                    .flatMap(l -> l.tokens().stream())
                    .filter(t -> columns.first(t.box()) == column)
                    .toList();
            boolean fragments = own.stream().allMatch(t -> t.text().matches("[-(]?\\d{1,3}"));
            double border = columns.borders().get(column);
            boolean strokes = own.stream().allMatch(t -> t.text().matches("[Il!|1]") && t.words().get(0).source() == Source.OCR);
            boolean few = own.size() * GridThresholds.FRAGMENTS <= body.size();
            List<Token> next = body.stream()
                    .flatMap(l -> l.tokens().stream())
                    .filter(t -> columns.first(t.box()) == column + 1)
                    .toList();
            if (!drawn.contains(border) && !own.isEmpty() && (strokes || (fragments && few && !hasHead(own, next)))) {
                borders.remove(border);
            }
        }
        return new Columns(borders);
    }

    /** Whether a word of the head stands over a column's ink and not over the next one's: the head of numbers of notes. */
    private boolean hasHead(List<Token> own, List<Token> next) {
        Optional<Box> right = next.stream().map(Token::box).reduce(Box::union);
        Box ink = own.stream().map(Token::box).reduce(Box::union).orElseThrow();
        return block.lines().subList(0, firstFigures(block.lines())).stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> t.words().size() == 1)
                .map(t -> t.words().get(0))
                .filter(w -> w.text().chars().anyMatch(Character::isLetter))
                .map(w -> w.box().orElseThrow())
                .anyMatch(b -> b.overlapX(ink) > 0 && right.map(r -> b.overlapX(r) <= 0).orElse(true));
    }

    /** Whether nothing stands between a drawn line and a corridor. */
    private static boolean isSameGap(double drawn, double white, List<TokenLine> body) {
        double from = Math.min(drawn, white);
        double to = Math.max(drawn, white);
        return boxes(body).stream().noneMatch(b -> b.centerX() > from && b.centerX() < to);
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
            boolean alone = rows.get(r).cells().size() == 1 && rows.get(r).cells().get(0).first() == 0;
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
