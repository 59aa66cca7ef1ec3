package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.model.Box;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Line;
import se.stodkoll.model.Page;
import se.stodkoll.model.Unit;
import se.stodkoll.model.Word;

/** The grids of a part that are tables of amounts by year or in total. */
final class GridTables {
    private final List<TextLine> lines;
    private final Map<Integer, Page> pages;
    private final Readings readings;
    private final Map<Word, Integer> lineOf = new IdentityHashMap<>();

    /**
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    GridTables(List<TextLine> lines, Map<Integer, Page> pages, Readings readings) {
        this.lines = List.copyOf(lines);
        this.pages = Map.copyOf(pages);
        this.readings = readings;
        for (int i = 0; i < lines.size(); i++) {
            for (Word word : lines.get(i).line().words()) {
                lineOf.put(word, i);
            }
        }
    }

    /** A grid with its columns named, and with what goes on below it on the next page. */
    private record Read(Grid grid, GridColumns columns, List<Grid> more) {}

    List<BudgetTableReader.Found> read() {
        List<Read> tables = new ArrayList<>();
        for (Grid found : grids()) {
            Grid grid = YearsDown.across(found);
            GridColumns columns = GridColumns.of(grid);
            Read above = tables.isEmpty() ? null : tables.get(tables.size() - 1);
            if (above != null && goesOn(above, grid, columns)) {
                above.more().add(grid);
            } else {
                tables.add(new Read(grid, columns, new ArrayList<>()));
            }
        }
        TableUnits units = new TableUnits(lines);
        return tables.stream()
                .filter(t -> t.columns().areNamed())
                .flatMap(t -> found(t, units).stream())
                .toList();
    }

    private List<Grid> grids() {
        SortedMap<Integer, List<Line>> byPage = new TreeMap<>();
        lines.forEach(l -> byPage.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l.line()));
        List<Grid> grids = new ArrayList<>();
        byPage.forEach((page, own) -> grids.addAll(GridFinder.find(
                page, own, Optional.ofNullable(pages.get(page)).map(Page::rulings).orElse(List.of()))));
        return grids;
    }

    /** Whether a grid is the rest of the one before it: on the next page, in the same columns, without another head. */
    private static boolean goesOn(Read above, Grid grid, GridColumns columns) {
        Grid last = above.more().isEmpty() ? above.grid() : above.more().get(above.more().size() - 1);
        boolean next = grid.page() == last.page() + 1 && grid.columns() == above.grid().columns();
        boolean repeated = columns.names().equals(above.columns().names()) && columns.title().equals(above.columns().title());
        return next && (repeated || grid.headRows() == 0);
    }

    private Optional<BudgetTableReader.Found> found(Read read, TableUnits units) {
        List<Integer> taken = read.grid().cells().stream()
                .flatMap(c -> c.words().stream())
                .map(lineOf::get)
                .toList();
        int first = taken.stream().min(Integer::compare).orElseThrow();
        int next = read.grid().cells().stream()
                        .filter(c -> c.row() < read.grid().headRows())
                        .flatMap(c -> c.words().stream())
                        .map(lineOf::get)
                        .max(Integer::compare)
                        .orElse(first - 1)
                + 1;
        Unit unit = units.near(first, Math.max(first, next - 1));
        TableHead head = new TableHead(first, next, read.columns().title(), read.columns().names(), List.<Box>of(), unit);
        GridDrafts drafts = new GridDrafts(head, read.columns());
        List<RowDraft> rows = new ArrayList<>(drafts.of(read.grid()));
        int last = taken.stream().max(Integer::compare).orElseThrow();
        for (Grid grid : read.more()) {
            rows.addAll(drafts.of(grid));
            last = grid.cells().stream().map(GridCell::words).flatMap(List::stream).map(lineOf::get).max(Integer::compare).orElse(last);
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        TableKind kind = TableKind.of(head, lines).or(rows);
        return Optional.of(new BudgetTableReader.Found(kind, head, last, new TableMaker(head, readings).table(rows)));
    }
}
