package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.grid.GridPage;
import se.stodkoll.layout.Layout;
import se.stodkoll.layout.Region;
import se.stodkoll.layout.Turn;
import se.stodkoll.model.AsideKind;
import se.stodkoll.model.Grid;
import se.stodkoll.model.Line;
import se.stodkoll.model.Page;
import se.stodkoll.model.Ruling;
import se.stodkoll.model.Unit;
import se.stodkoll.model.Word;
import se.stodkoll.text.Labels;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** The grids of a part that are tables of amounts by year or in total. */
final class GridTables {
    private final List<TextLine> lines;
    private final Map<Integer, Page> pages;
    private final Readings readings;
    private final Map<Word, Integer> lineOf = new IdentityHashMap<>();
    /** Words of tables set sideways, each with the word as the page shows it. */
    private final Map<Word, Word> shown = new IdentityHashMap<>();

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

    /** A grid with its columns named, and with what goes on below it on the next pages. */
    private record Read(Grid grid, GridColumns columns, List<Read> more) {}

    /** What was found: budgets, and tables of amounts that are none. */
    record Tables(List<BudgetTableReader.Found> budgets, List<BudgetTableReader.Found> others) {}

    Tables read() {
        List<Read> tables = new ArrayList<>();
        for (Grid found : BrokenGrids.joined(grids())) {
            Grid grid = YearsDown.across(found);
            Read read = new Read(grid, GridColumns.of(grid), new ArrayList<>());
            Read above = tables.isEmpty() ? null : tables.get(tables.size() - 1);
            if (above != null && isRest(read, above)) {
                above.more().add(read);
            } else {
                tables.add(read);
            }
        }
        TableUnits units = new TableUnits(lines);
        List<BudgetTableReader.Found> budgets = new ArrayList<>();
        List<BudgetTableReader.Found> others = new ArrayList<>();
        for (Read table : tables) {
            Optional<BudgetTableReader.Found> budget = table.columns().areNamed() ? found(table, units) : Optional.empty();
            budget.filter(b -> b.kind() != TableKind.OTHER).ifPresentOrElse(budgets::add, () -> other(table, units).ifPresent(others::add));
        }
        return new Tables(budgets, others);
    }

    /** A table of amounts whose rows are no budget's: as printed, its columns called what their heads say. */
    private Optional<BudgetTableReader.Found> other(Read read, TableUnits units) {
        GridColumns columns = read.columns().withoutNotes();
        if (columns.amounts().isEmpty()) {
            return Optional.empty();
        }
        int first = first(read.grid());
        int next = next(read.grid(), first);
        Unit unit = units.near(first, Math.max(first, next - 1));
        List<StatementHead.Column> heads = new ArrayList<>();
        List<String> names = distinct(columns.heads());
        for (int i = 0; i < names.size(); i++) {
            boolean total = columns.names().get(i).equals(TableHead.TOTAL) && i == names.size() - 1 && names.size() > 1;
            StatementHead.Content content = total ? StatementHead.Content.TOTALS : StatementHead.Content.AMOUNTS;
            heads.add(new StatementHead.Column(names.get(i), content, Optional.empty()));
        }
        StatementHead head = new StatementHead(first, next, columns.title(), heads, unit);
        List<StatementRow> rows = new ArrayList<>(new GridDrafts(columns, this::placed).statement(read.grid(), unit));
        read.more().forEach(m -> rows.addAll(new GridDrafts(m.columns().withoutNotes(), this::placed).statement(m.grid(), unit)));
        TableHead plain = new TableHead(first, next, columns.title(), names, unit);
        return StatementTables.table(head, rows, readings).map(t -> new BudgetTableReader.Found(TableKind.OTHER, plain, last(read), t));
    }

    /** Names that are all there and differ: a head that is not read, or read twice, is told by its place. */
    private static List<String> distinct(List<String> heads) {
        List<String> names = new ArrayList<>();
        for (String head : heads) {
            String name = head;
            for (int n = names.size() + 1; name.isEmpty() || names.contains(name); n++) {
                name = (head + " (" + n + ")").trim();
            }
            names.add(name);
        }
        return names;
    }

    private List<Grid> grids() {
        SortedMap<Integer, List<Line>> byPage = new TreeMap<>();
        lines.forEach(l -> byPage.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l.line()));
        List<Grid> grids = new ArrayList<>(GridFinder.find(byPage.entrySet().stream()
                .map(e -> new GridPage(e.getKey(), e.getValue(), rulings(e.getKey())))
                .toList()));
        byPage.keySet().forEach(page -> grids.addAll(sideways(page)));
        return grids;
    }

    /** The tables that are set sideways on an upright page, read as pages of their own. */
    private List<Grid> sideways(int number) {
        Page page = pages.get(number);
        if (page == null || page.aside().stream().noneMatch(a -> a.kind() == AsideKind.TURNED)) {
            return List.of();
        }
        int last = IntStream.range(0, lines.size()).filter(i -> lines.get(i).page() == number).max().orElseThrow();
        List<Grid> grids = new ArrayList<>();
        for (Region.TurnedArea area : Layout.of(page).turnedAreas()) {
            Turn back = area.turn().back();
            List<Line> upright = area.uprightLines();
            upright.stream().flatMap(l -> l.words().stream()).forEach(w -> {
                lineOf.put(w, last);
                shown.put(w, back.of(w));
            });
            grids.addAll(GridFinder.find(List.of(new GridPage(number, upright, area.uprightRulings()))));
        }
        return grids;
    }

    private List<Ruling> rulings(int page) {
        return Optional.ofNullable(pages.get(page)).map(Page::rulings).orElse(List.of());
    }

    /** Whether a grid is the rest of another before the end of its page: the same named columns, under the same title. */
    private boolean isRest(Read read, Read above) {
        int end = lines.get(last(above)).page();
        return read.grid().page() == end + 1
                && !BrokenGrids.isClosed(above.grid(), read.grid())
                && read.columns().areNamed()
                && read.columns().names().equals(above.columns().names())
                && Labels.same(read.columns().title(), above.columns().title());
    }

    private Optional<BudgetTableReader.Found> found(Read read, TableUnits units) {
        int first = first(read.grid());
        int next = next(read.grid(), first);
        Unit unit = units.near(first, Math.max(first, next - 1));
        TableHead head = new TableHead(first, next, read.columns().title(), read.columns().names(), unit);
        List<RowDraft> rows = new ArrayList<>(new GridDrafts(read.columns(), this::placed).of(read.grid(), head));
        read.more().forEach(m -> rows.addAll(new GridDrafts(m.columns(), this::placed).of(m.grid(), head)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        TableKind kind = TableKind.of(head, lines).or(rows);
        return Optional.of(new BudgetTableReader.Found(kind, head, last(read), new TableMaker(head, readings).table(rows)));
    }

    private PlacedWord placed(Word word) {
        return new PlacedWord(lines.get(lineOf.get(word)).page(), shown.getOrDefault(word, word));
    }

    private int first(Grid grid) {
        return linesOf(grid, grid.rows()).min().orElseThrow();
    }

    /** Index of the first line below a grid's head. */
    private int next(Grid grid, int first) {
        return linesOf(grid, grid.headRows()).max().orElse(first - 1) + 1;
    }

    private int last(Read read) {
        Grid grid = read.more().isEmpty() ? read.grid() : read.more().get(read.more().size() - 1).grid();
        return linesOf(grid, grid.rows()).max().orElseThrow();
    }

    /** The lines that the cells of a grid's first rows stand on. */
    private IntStream linesOf(Grid grid, int rows) {
        return grid.cells().stream()
                .filter(c -> c.row() < rows)
                .flatMap(c -> c.words().stream())
                .mapToInt(lineOf::get);
    }
}
