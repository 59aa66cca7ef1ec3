package se.stodkoll.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Share of a table's lines that have as many pieces as the most. */
    private static final double EVEN = 0.8;
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
                i < rows.size() && i - end < LINES_BETWEEN && !rows.get(i).isProse() && !isParagraph(rows, i);
                i++) {
            if (rows.get(i).pieces().size() > 1) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether running text begins below a blank line: a line of one piece, and another. */
    private static boolean isParagraph(List<TextRow> rows, int i) {
        return rows.get(i).apart()
                && rows.get(i).pieces().size() == 1
                && i + 1 < rows.size()
                && rows.get(i + 1).pieces().size() == 1;
    }

    private List<Line> run(List<TextRow> all) {
        List<TextRow> rows = all.stream().filter(r -> !r.isRule()).toList();
        int apart = pairsAbove(all);
        if (apart > 0) {
            return joined(run(all.subList(0, apart)), run(all.subList(apart, all.size())));
        }
        int above = headAbove(all);
        if (above > 0) {
            return joined(
                    all.subList(0, above).stream().map(this::alone).toList(), run(all.subList(above, all.size())));
        }
        if (areBlocks(rows)) {
            return blocks(rows);
        }
        long figures = rows.stream().filter(TextRow::endsInFigure).count();
        if (figures < TextRecords.LEAST_ROWS || ROWS_OF_LINES * figures < rows.size()) {
            return arePairs(rows)
                    ? byCount(rows, 2)
                    : all.stream().map(this::alone).toList();
        }
        int most = rows.stream().mapToInt(r -> r.pieces().size()).max().orElseThrow();
        List<TextRow> several = rows.stream().filter(r -> r.pieces().size() > 1).toList();
        long even = several.stream().filter(r -> r.pieces().size() == most).count();
        boolean counted = even >= EVEN * several.size();
        if (counted && !isAligned(several, most)) {
            return byCount(rows, most);
        }
        List<Line> lines = byPlace(rows);
        boolean whole = lines.stream()
                .flatMap(l -> l.cells().stream())
                .anyMatch(c -> c.cells().size() == most);
        return counted && !whole ? byCount(rows, most) : lines;
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

    /** How many rows are labels and values over a blank line and a table of other columns; 0 for none. */
    private static int pairsAbove(List<TextRow> rows) {
        boolean all = arePairs(rows);
        for (int i = TextRecords.LEAST_ROWS; !all && i + TextRecords.LEAST_ROWS <= rows.size(); i++) {
            if (rows.get(i).apart() && arePairs(rows.subList(0, i))) {
                return i;
            }
        }
        return 0;
    }

    /** How many rows stand over the first that has as many pieces as most below it, "Region X    Bilaga 3" over a table; 0 for none. */
    private static int headAbove(List<TextRow> rows) {
        int most = rows.stream().mapToInt(r -> r.pieces().size()).max().orElseThrow();
        int first = 0;
        while (rows.get(first).pieces().size() < most) {
            first++;
        }
        List<TextRow> below = rows.subList(first, rows.size()).stream()
                .filter(r -> r.pieces().size() > 1)
                .toList();
        long even = below.stream().filter(r -> r.pieces().size() == most).count();
        boolean table = most > 2 && even > TextRecords.LEAST_ROWS && even >= EVEN * below.size();
        boolean apart = rows.subList(1, first + 1).stream().anyMatch(TextRow::apart);
        return table && apart ? first : 0;
    }

    /** Whether rows are labels over values, two rows each, every pair in columns of its own. */
    private static boolean areBlocks(List<TextRow> rows) {
        long several = rows.stream().filter(r -> r.pieces().size() > 1).count();
        long paired = 0;
        Set<List<Integer>> columns = new HashSet<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (isOver(rows.get(i), rows.get(i + 1))
                    && !(i + 2 < rows.size()
                            && rows.get(i + 2).starts().equals(rows.get(i).starts()))) {
                columns.add(rows.get(i).starts());
                paired += 2;
                i++;
            }
        }
        return columns.size() > 1 && paired >= EVEN * several;
    }

    /** Whether a row's pieces stand over the next one's, and are words. */
    private static boolean isOver(TextRow labels, TextRow values) {
        return labels.pieces().size() > 1
                && labels.starts().equals(values.starts())
                && labels.pieces().stream().noneMatch(p -> p.text().chars().anyMatch(Character::isDigit));
    }

    private List<Line> blocks(List<TextRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && isOver(rows.get(i), rows.get(i + 1))) {
                lines.add(rows.get(i).celled(tables, 0));
                lines.add(rows.get(i + 1).celled(tables++, 1));
                i++;
            } else {
                lines.add(alone(rows.get(i)));
            }
        }
        return lines;
    }

    /** Whether rows are labels and values: two pieces, the first unlike the others', the second beginning where theirs do. */
    private static boolean arePairs(List<TextRow> rows) {
        List<TextRow> pairs = rows.stream().filter(r -> r.pieces().size() == 2).toList();
        Map<Integer, Integer> lefts = new TreeMap<>();
        Map<Integer, Integer> rights = new TreeMap<>();
        pairs.forEach(r -> lefts.merge(r.pieces().get(1).from(), 1, Integer::sum));
        pairs.forEach(r -> rights.merge(r.pieces().get(1).to(), 1, Integer::sum));
        boolean even = Math.max(most(lefts), most(rights)) >= EVEN * pairs.size();
        long labels = pairs.stream()
                .map(r -> r.pieces().get(0).text())
                .filter(t -> Character.isUpperCase(t.charAt(0)))
                .distinct()
                .count();
        return pairs.size() >= TextRecords.LEAST_ROWS
                && even
                && labels >= EVEN * pairs.size()
                && pairs.size() >= EVEN * rows.size();
    }

    /** Whether each piece begins or ends where most others of its column do. */
    private static boolean isAligned(List<TextRow> rows, int columns) {
        for (int c = 1; c < columns; c++) {
            Map<Integer, Integer> lefts = new TreeMap<>();
            Map<Integer, Integer> rights = new TreeMap<>();
            int all = 0;
            for (TextRow row : rows) {
                if (row.pieces().size() == columns) {
                    lefts.merge(row.pieces().get(c).from(), 1, Integer::sum);
                    rights.merge(row.pieces().get(c).to(), 1, Integer::sum);
                    all++;
                }
            }
            int most = Math.max(most(lefts), most(rights));
            if (2 * most < all) {
                return false;
            }
        }
        return true;
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).max().orElse(0);
    }

    /** Rows of so many pieces, and headings that stand apart between them. */
    private List<Line> byCount(List<TextRow> rows, int columns) {
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
