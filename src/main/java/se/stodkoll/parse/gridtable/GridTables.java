package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.facts.Facts;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.parse.part.PartGrids;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.statement.StatementHead;
import se.stodkoll.parse.statement.StatementRow;
import se.stodkoll.parse.statement.StatementTables;
import se.stodkoll.parse.table.Budgets;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.parse.table.TableKind;
import se.stodkoll.parse.table.TableMaker;
import se.stodkoll.parse.table.TableUnits;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/** The grids of a part that are tables of amounts by year or in total. */
final class GridTables {
    private final List<TextLine> lines;
    private final PartGrids grids;
    private final Readings readings;

    GridTables(PartGrids grids, Readings readings) {
        this.lines = grids.lines();
        this.grids = grids;
        this.readings = readings;
    }

    /** A grid with its columns named, and with what goes on below it on the next pages. */
    private record Read(Grid grid, GridColumns columns, List<Read> more) {}

    /** What was found: budgets, and tables of amounts that are none. */
    record Tables(List<FoundTable> budgets, List<FoundTable> others) {}

    Tables read() {
        List<Read> tables = new ArrayList<>();
        List<Grid> found = BrokenGrids.joined(grids.grids()).stream()
                .flatMap(g -> StackedGrids.parted(g).stream())
                .toList();
        for (Grid each : found) {
            Grid grid = YearsDown.across(each);
            Read read = new Read(grid, GridColumns.of(grid), new ArrayList<>());
            Read above = tables.isEmpty() ? null : tables.get(tables.size() - 1);
            if (above != null && (isRest(read, above) || isSupport(read, above))) {
                above.more().add(read);
            } else {
                tables.add(read);
            }
        }
        TableUnits units = new TableUnits(lines);
        List<FoundTable> budgets = new ArrayList<>();
        List<FoundTable> others = new ArrayList<>();
        for (Read table : tables) {
            if (isOfFacts(table)) {
                continue;
            }
            Optional<FoundTable> budget = table.columns().areNamed() ? found(table, units) : Optional.empty();
            budget.filter(b -> b.kind() != TableKind.OTHER && !isPlanBesideBudget(table, b, tables, units))
                    .ifPresentOrElse(budgets::add, () -> other(table, units).ifPresent(others::add));
        }
        for (Grid grid : grids.lineGrids()) {
            ofLines(grid, units)
                    .filter(f -> budgets.stream().noneMatch(b -> b.kind() == f.kind()))
                    .ifPresent(budgets::add);
        }
        return new Tables(budgets, others);
    }

    /** Whether a table has days beside its amounts, as plans of activities do, and another of its kind has none. */
    private boolean isPlanBesideBudget(Read table, FoundTable found, List<Read> all, TableUnits units) {
        return isDated(table.grid())
                && all.stream()
                        .filter(t -> !isDated(t.grid()) && t.columns().areNamed() && !isOfFacts(t))
                        .flatMap(t -> found(t, units).stream())
                        .anyMatch(f -> f.kind() == found.kind());
    }

    /** Whether a column of a grid holds days, one in most of its rows. */
    private static boolean isDated(Grid grid) {
        int rows = grid.rows() - grid.headRows();
        return IntStream.range(1, grid.columns())
                .anyMatch(column -> 2
                                * grid.cells().stream()
                                        .filter(c -> c.row() >= grid.headRows() && c.column() == column)
                                        .filter(c -> Mentions.in(c.text()).stream()
                                                .anyMatch(m -> m instanceof Mention.Day || m instanceof Mention.Span))
                                        .count()
                        > rows);
    }

    /** A budget of lines, where a heading or a sum says what it is. */
    private Optional<FoundTable> ofLines(Grid grid, TableUnits units) {
        boolean summed = IntStream.range(0, grid.rows())
                .anyMatch(r ->
                        grid.cell(r, 0).filter(c -> RowLabels.isSum(c.text())).isPresent());
        int first = grids.first(grid);
        boolean headed = TableKind.of(new TableHead(first, first, "", List.of(), Unit.SEK), lines) != TableKind.OTHER;
        return !summed && !headed
                ? Optional.empty()
                : found(new Read(grid, GridColumns.of(grid), List.of()), units)
                        .filter(f -> f.kind() != TableKind.OTHER);
    }

    /** Whether most of the rows are a form's own labels and their values, "Sökt belopp 892 500 kr", with no sum, or all with a share: no table. */
    private static boolean isOfFacts(Read read) {
        List<String> labels = labels(read);
        boolean shares = read.columns().amounts().stream()
                .anyMatch(c -> read.grid().cells().stream()
                        .anyMatch(cell -> cell.column() == c && cell.text().endsWith("%")));
        return Facts.areLabels(labels)
                && (labels.stream().noneMatch(RowLabels::isSum)
                        || shares && labels.stream().allMatch(Facts::isLabel));
    }

    private static List<String> labels(Read read) {
        return read.grid().cells().stream()
                .filter(c -> c.row() >= read.grid().headRows()
                        && c.column() == read.columns().label())
                .map(GridCell::text)
                .toList();
    }

    /** A table of amounts whose rows are no budget's: as printed, its columns called what their heads say. */
    private Optional<FoundTable> other(Read read, TableUnits units) {
        GridColumns columns = read.columns().withoutNotes();
        if (columns.amounts().isEmpty()) {
            return Optional.empty();
        }
        int first = grids.first(read.grid());
        int next = grids.next(read.grid(), first);
        Unit unit = units.near(first, Math.max(first, next - 1));
        List<StatementHead.Column> heads = new ArrayList<>();
        List<String> names = distinct(columns.heads());
        for (int i = 0; i < names.size(); i++) {
            boolean total = columns.names().get(i).equals(TableHead.TOTAL) && i == names.size() - 1 && names.size() > 1;
            StatementHead.Content content = total ? StatementHead.Content.TOTALS : StatementHead.Content.AMOUNTS;
            heads.add(new StatementHead.Column(names.get(i), content, Optional.empty()));
        }
        StatementHead head = new StatementHead(first, next, columns.title(), heads, unit);
        List<StatementRow> rows = new ArrayList<>(new GridDrafts(columns, grids::placed).statement(read.grid(), unit));
        read.more()
                .forEach(m -> rows.addAll(
                        new GridDrafts(m.columns().withoutNotes(), grids::placed).statement(m.grid(), unit)));
        TableHead plain = new TableHead(first, next, columns.title(), names, unit);
        return StatementTables.table(head, rows, readings)
                .map(t -> new FoundTable(TableKind.OTHER, plain, last(read), t));
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

    /** Whether a grid is the rest of another before the end of its page: the same named columns, under the same title. */
    private boolean isRest(Read read, Read above) {
        int end = lines.get(last(above)).page();
        return read.grid().page() == end + 1
                && !BrokenGrids.isClosed(above.grid(), read.grid())
                && read.columns().areNamed()
                && read.columns().names().equals(above.columns().names())
                && Labels.same(read.columns().title(), above.columns().title());
    }

    /** Whether a grid holds what is applied for and nothing else, in the columns of the financing that ends with its sum above it. */
    private boolean isSupport(Read read, Read above) {
        Grid upper = above.more().isEmpty()
                ? above.grid()
                : above.more().get(above.more().size() - 1).grid();
        String sum = upper.cell(upper.rows() - 1, above.columns().label())
                .map(GridCell::text)
                .orElse("");
        List<String> labels = labels(read);
        return read.grid().page() - upper.page() <= 1
                && read.columns().areNamed()
                && read.columns().names().equals(above.columns().names())
                && RowLabels.isSum(sum)
                && TableKind.ofHeading(sum) == TableKind.FINANCING
                && !labels.isEmpty()
                && labels.stream().allMatch(Budgets::isSupport);
    }

    private Optional<FoundTable> found(Read read, TableUnits units) {
        int first = grids.first(read.grid());
        int next = grids.next(read.grid(), first);
        Optional<FoundTable> found = found(read, units.near(first, Math.max(first, next - 1)));
        Optional<Unit> stated = found.map(f -> units.stated(f.table()))
                .filter(u -> u != found.get().table().unit());
        return stated.isPresent() ? found(read, stated.get()) : found;
    }

    private Optional<FoundTable> found(Read read, Unit unit) {
        int first = grids.first(read.grid());
        TableHead head = new TableHead(
                first,
                grids.next(read.grid(), first),
                read.columns().title(),
                read.columns().names(),
                unit);
        List<RowDraft> rows = new ArrayList<>(new GridDrafts(read.columns(), grids::placed).of(read.grid(), head));
        read.more().forEach(m -> rows.addAll(new GridDrafts(m.columns(), grids::placed).of(m.grid(), head)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        TableKind kind = TableKind.of(head, lines).or(rows);
        return Optional.of(new FoundTable(kind, head, last(read), new TableMaker(head, readings).table(rows)));
    }

    private int last(Read read) {
        return grids.last(
                read.more().isEmpty()
                        ? read.grid()
                        : read.more().get(read.more().size() - 1).grid());
    }
}
