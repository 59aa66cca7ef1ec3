package se.stodkoll.ingest.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.grid.GridPage;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * The tables of a text: lines whose columns stand two blanks or more apart. Where columns line up, the grids tell, as on a page
 * set in letters of one width; where each line just has as many pieces as the others, those are its cells.
 */
public final class TextTables {
    /** Lines of one piece that may stand among those of a table, one after another. */
    private static final int LINES_BETWEEN = 5;
    /** Lines of one piece over a table that may be of its head. */
    private static final int HEAD_LINES = 2;
    /** One line in so many has a figure. */
    private static final int ROWS_OF_LINES = 4;
    /** A grid that fits its cells worse than this is none. */
    private static final double FIT = 0.8;

    private int tables;

    TextTables() {
        this(0);
    }

    /** @param first number of a table */
    public TextTables(int first) {
        this.tables = first;
    }

    /** The number that the next table would have. */
    public int next() {
        return tables;
    }

    /** Lines of a page, those of tables with their cells; blank lines are left out. */
    public List<Line> lines(List<String> raw) {
        List<Line> lines = new ArrayList<>();
        boolean drawn = raw.stream().filter(TextRow::hasBorder).count() >= TextRecords.LEAST_ROWS;
        int from = 0;
        for (TextRecords records : TextRecords.in(raw)) {
            lines.addAll(between(raw, from, records.from(), drawn));
            lines.addAll(records.lines(tables++));
            from = records.to();
        }
        lines.addAll(between(raw, from, raw.size(), drawn));
        return lines;
    }

    private List<Line> between(List<String> raw, int from, int to, boolean drawn) {
        List<TextRow> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean apart = i > 0 && raw.get(i - 1).isBlank();
            TextRow.of(raw.get(i), i, drawn).map(r -> apart ? r.setApart() : r).ifPresent(rows::add);
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int first = i;
            while (first + 1 < rows.size()
                    && first - i < HEAD_LINES
                    && rows.get(first).isSetIn()) {
                first++;
            }
            int end = rows.get(first).pieces().size() > 1 && !rows.get(first).isProse() ? runEnd(rows, first) : i + 1;
            lines.addAll(run(rows.subList(i, end)));
            i = end;
        }
        return lines;
    }

    private static int runEnd(List<TextRow> rows, int first) {
        int end = first + 1;
        for (int i = first + 1;
                i < rows.size() && i - end < LINES_BETWEEN && !rows.get(i).isProse() && !RowShapes.isParagraph(rows, i);
                i++) {
            if (rows.get(i).pieces().size() > 1) {
                end = i + 1;
            }
        }
        return end;
    }

    private List<Line> run(List<TextRow> all) {
        List<TextRow> rows = all.stream().filter(r -> !r.isRule()).toList();
        int apart = RowShapes.pairsAbove(all);
        if (apart > 0) {
            return joined(run(all.subList(0, apart)), run(all.subList(apart, all.size())));
        }
        int above = RowShapes.headAbove(all);
        if (above > 0) {
            return joined(
                    all.subList(0, above).stream().map(this::alone).toList(), run(all.subList(above, all.size())));
        }
        if (RowShapes.areBlocks(rows)) {
            return blocks(rows);
        }
        long figures = rows.stream().filter(TextRow::endsInFigure).count();
        if (figures < TextRecords.LEAST_ROWS || ROWS_OF_LINES * figures < rows.size()) {
            return RowShapes.arePairs(rows)
                    ? byCount(rows, 2)
                    : all.stream().map(this::alone).toList();
        }
        int most = rows.stream().mapToInt(r -> r.pieces().size()).max().orElseThrow();
        List<TextRow> several = rows.stream().filter(r -> r.pieces().size() > 1).toList();
        long even = several.stream().filter(r -> r.pieces().size() == most).count();
        boolean counted = even >= RowShapes.EVEN * several.size();
        boolean whole = even == rows.size();
        if (whole || counted && !RowShapes.isAligned(several, most)) {
            return byCount(rows, most);
        }
        List<Line> lines = byPlace(rows);
        boolean full = lines.stream()
                .flatMap(l -> l.cells().stream())
                .anyMatch(c -> c.cells().size() == most);
        return counted && !full ? byCount(rows, most) : lines;
    }

    private static List<Line> joined(List<Line> above, List<Line> below) {
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    /** A line whose pieces stand apart, and line up with no other line's; what goes on in small letters is a sentence with wide blanks. */
    private Line alone(TextRow row) {
        return row.pieces().size() > 1
                        && !row.isRule()
                        && row.pieces().stream()
                                .noneMatch(p -> Character.isLowerCase(p.text().charAt(0)))
                ? row.celled(tables++, 0)
                : row.plain();
    }

    private List<Line> blocks(List<TextRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && RowShapes.isOver(rows.get(i), rows.get(i + 1))) {
                lines.add(rows.get(i).celled(tables, 0));
                lines.add(rows.get(i + 1).celled(tables++, 1));
                i++;
            } else {
                lines.add(alone(rows.get(i)));
            }
        }
        return lines;
    }

    /** Rows of so many pieces, and headings that stand apart between them; behind the last figure of a table of figures it has ended. */
    private List<Line> byCount(List<TextRow> all, int columns) {
        int end = all.size();
        boolean figures = 2 * all.stream().filter(TextRow::endsInFigure).count() > all.size();
        while (figures && !all.get(end - 1).endsInFigure()) {
            end--;
        }
        List<Line> lines = new ArrayList<>(celled(all.subList(0, end), columns));
        all.subList(end, all.size()).forEach(row -> lines.add(alone(row)));
        return lines;
    }

    private List<Line> celled(List<TextRow> rows, int columns) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (TextRow row : rows) {
            boolean heading = number > 0 && row.apart() && row.pieces().size() == 1;
            lines.add(row.pieces().size() == columns || heading ? row.celled(tables, number++) : row.plain());
        }
        tables++;
        return lines;
    }

    private List<Line> byPlace(List<TextRow> rows) {
        Map<Word, Integer> rowOf = new IdentityHashMap<>();
        Map<Word, Word> plain = new IdentityHashMap<>();
        List<Line> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Line line = rows.get(r).placed(plain);
            placed.add(line);
            for (Word word : line.words()) {
                rowOf.put(word, r);
            }
        }
        SortedMap<Integer, Line> lines = new TreeMap<>();
        boolean[] taken = new boolean[rows.size()];
        for (Grid grid : GridFinder.find(List.of(new GridPage(1, placed, List.of())))) {
            if (grid.confidence() >= FIT) {
                grid(grid, rowOf, plain, taken, lines);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            if (!taken[r]) {
                lines.put(r, rows.get(r).plain());
            }
        }
        return List.copyOf(lines.values());
    }

    /** A grid's rows as lines with cells, each where its first word stood. */
    private void grid(
            Grid grid,
            Map<Word, Integer> rowOf,
            Map<Word, Word> plain,
            boolean[] taken,
            SortedMap<Integer, Line> lines) {
        for (int r = 0; r < grid.rows(); r++) {
            List<Word> words = new ArrayList<>();
            List<Cells.Cell> cells = new ArrayList<>();
            int first = Integer.MAX_VALUE;
            for (GridCell cell : grid.cells()) {
                if (cell.row() == r) {
                    int from = words.size();
                    for (Word word : cell.words()) {
                        words.add(plain.get(word));
                        taken[rowOf.get(word)] = true;
                        first = Math.min(first, rowOf.get(word));
                    }
                    cells.add(new Cells.Cell(cell.column(), cell.columnSpan(), 1, from, words.size()));
                }
            }
            if (!words.isEmpty()) {
                lines.put(first, new Line(words, Optional.of(new Cells(tables, r, cells))));
            }
        }
        tables++;
    }
}
