package se.stodkoll.lists.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;

/** A grid, and those that go on with it on further pages, as one list in the making. */
public final class GridLists {
    private static final ListWords WORDS = ListWords.shipped();

    private final Function<Word, PlacedWord> placed;
    private final List<String> heads;
    private final List<Optional<Box>> extents;
    private final List<List<List<PlacedWord>>> rows = new ArrayList<>();
    private int lastPage;

    /** @param placed a word of the grid, as and where its page shows it */
    public GridLists(Grid first, Function<Word, PlacedWord> placed) {
        this.placed = placed;
        this.heads = heads(first);
        this.extents = new ArrayList<>(Collections.nCopies(first.columns(), Optional.empty()));
        add(first);
    }

    /** Head cells over each column, from the top; rows of a head that say nothing known of lists are none. */
    private static List<String> heads(Grid grid) {
        List<String> heads = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            List<String> texts = new ArrayList<>();
            for (int r = firstHead(grid); r < headRows(grid); r++) {
                grid.cell(r, c)
                        .map(GridCell::text)
                        .filter(t -> !texts.contains(t))
                        .ifPresent(texts::add);
            }
            heads.add(String.join(" ", texts));
        }
        return heads;
    }

    /** The first row of a head that says something known of lists. */
    private static int firstHead(Grid grid) {
        return grid.cells().stream()
                .filter(c -> c.row() < grid.headRows() && (WORDS.isHead(c.text()) || c.columnSpan() > 1))
                .mapToInt(GridCell::row)
                .min()
                .orElse(0);
    }

    private static int headRows(Grid grid) {
        int rows = 0;
        for (GridCell cell : grid.cells()) {
            boolean head = cell.row() < grid.headRows() && (WORDS.isHead(cell.text()) || cell.columnSpan() > 1);
            rows = head ? Math.max(rows, cell.row() + cell.rowSpan()) : rows;
        }
        return Math.min(rows, grid.headRows());
    }

    /** Whether a grid has no heads of its own, or the same, and as many columns or such as stand below those of this. */
    public boolean isContinuedBy(Grid next) {
        if (next.page() < lastPage || next.page() > lastPage + 1) {
            return false;
        }
        if (headRows(next) == 0) {
            return next.columns() == heads.size() || isBelow(next);
        }
        List<String> others = heads(next);
        long same = others.stream()
                .filter(h -> !h.isEmpty() && heads.stream().anyMatch(own -> Labels.same(own, h)))
                .count();
        long filled = others.stream().filter(h -> !h.isEmpty()).count();
        return same > ListWeights.SAME_HEADS * filled && (next.columns() == heads.size() || isBelow(next));
    }

    private boolean isBelow(Grid next) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < next.columns(); c++) {
            columns.add(column(next, c));
        }
        return !columns.contains(-1) && columns.stream().distinct().count() == columns.size();
    }

    /** The own column that most of a column's ink stands below; the same number where there are no places. */
    private int column(Grid grid, int column) {
        Optional<Box> ink = extent(grid, column);
        if (grid.columns() == heads.size() || ink.isEmpty()) {
            return column < heads.size() ? column : -1;
        }
        int best = -1;
        double most = 0;
        for (int c = 0; c < extents.size(); c++) {
            double shared = extents.get(c).map(e -> e.overlapX(ink.get())).orElse(0.0);
            best = shared > most ? c : best;
            most = Math.max(most, shared);
        }
        return best;
    }

    private static Optional<Box> extent(Grid grid, int column) {
        return grid.cells().stream()
                .filter(c -> c.column() == column && c.columnSpan() == 1)
                .flatMap(c -> c.box().stream())
                .reduce(Box::union);
    }

    /** Takes in the rows of a grid. */
    public void add(Grid grid) {
        lastPage = grid.page();
        int[] columns = new int[grid.columns()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = Math.max(0, column(grid, c));
            Optional<Box> ink = extent(grid, c);
            int own = columns[c];
            ink.ifPresent(box -> extents.set(
                    own, Optional.of(extents.get(own).map(box::union).orElse(box))));
        }
        for (int r = headRows(grid); r < grid.rows(); r++) {
            List<List<PlacedWord>> row = new ArrayList<>();
            heads.forEach(h -> row.add(new ArrayList<>()));
            for (GridCell cell : grid.cells()) {
                if (cell.row() == r) {
                    row.get(columns[cell.column()]).addAll(words(cell));
                }
            }
            if (row.stream().anyMatch(c -> !c.isEmpty())) {
                rows.add(row);
            }
        }
    }

    /** A cell's words without a bullet before them and pieces of drawn lines that a picture's reader took for letters. */
    private List<PlacedWord> words(GridCell cell) {
        boolean bullet =
                cell.words().size() > 1 && WORDS.isBullet(cell.words().get(0).text());
        return cell.words().stream()
                .skip(bullet ? 1 : 0)
                .filter(w -> !w.text().matches("[|\\[\\]_]+"))
                .map(placed)
                .toList();
    }

    /** The list, or empty where it is none. */
    public Optional<ListTable> table(String above) {
        return new CellTable(heads, rows).list(above, ListWeights.BY_HEAD);
    }
}
