package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.PlausibleAmounts;
import se.stodkoll.parse.statement.StatementHead.Column;
import se.stodkoll.parse.statement.StatementHead.Content;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/**
 * Reads the tables of amounts that are no project's budget: income statements, balance sheets, a board's own budgets. They
 * are kept as printed and no rule judges them, for what adds up to what differs from one to the next.
 */
public final class StatementTables {
    /** A cell that can be read in two ways that are as good. */
    private static final double DOUBTFUL = 0.5;

    private final List<TextLine> lines;
    private final Readings readings;

    /** @param lines of the part, without running heads and feet */
    public StatementTables(List<TextLine> lines, Readings readings) {
        this.lines = List.copyOf(lines);
        this.readings = readings;
    }

    /**
     * The statements among the lines.
     *
     * @param taken tables found by another reader: their lines are theirs
     */
    public List<BudgetTable> read(List<FoundTable> taken) {
        List<StatementHead> heads = new StatementHeads(lines)
                .find().stream().filter(h -> !isTaken(h.firstLine(), taken)).toList();
        List<BudgetTable> tables = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            StatementHead head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).firstLine() : lines.size();
            for (FoundTable other : taken) {
                boolean below = other.head().firstLine() >= head.nextLine();
                end = below ? Math.min(end, other.head().firstLine()) : end;
            }
            read(head, end).ifPresent(tables::add);
        }
        return tables;
    }

    private static boolean isTaken(int line, List<FoundTable> taken) {
        return taken.stream().anyMatch(t -> line >= t.head().firstLine() && line <= t.lastLine());
    }

    private Optional<BudgetTable> read(StatementHead head, int end) {
        StatementBody body = StatementBody.of(head, lines.subList(head.nextLine(), end));
        return table(body.head(), body.rows(), readings);
    }

    /** Rows below a head as a table; empty where they are too few to be one. */
    public static Optional<BudgetTable> table(StatementHead head, List<StatementRow> rows, Readings readings) {
        boolean real = rows.size() >= 2 || (rows.size() == 1 && rows.get(0).isComputed());
        StatementTables maker = new StatementTables(List.of(), readings);
        return real
                ? Optional.of(maker.table(head, new StatementChooser(rows, head.unit()).chosen()))
                : Optional.empty();
    }

    private BudgetTable table(StatementHead head, List<StatementRow> chosen) {
        List<BudgetRow> rows = new ArrayList<>();
        List<Evidence> malformed = new ArrayList<>();
        PlausibleAmounts plausible = plausible(chosen);
        for (int r = 0; r < chosen.size(); r++) {
            rows.add(row(head, chosen.get(r), kind(chosen, r), plausible, malformed));
        }
        List<String> columns = head.money().stream().map(Column::name).toList();
        return new BudgetTable(head.title(), head.unit(), columns, rows, malformed);
    }

    private PlausibleAmounts plausible(List<StatementRow> rows) {
        List<Money> amounts = rows.stream()
                .flatMap(r -> r.readings().get(0).stream())
                .flatMap(c -> c.value().stream())
                .toList();
        return PlausibleAmounts.beside(amounts, readings.largest());
    }

    private BudgetRow row(
            StatementHead head, StatementRow row, RowKind kind, PlausibleAmounts plausible, List<Evidence> malformed) {
        boolean doubtful = row.readings().size() > 1;
        Map<String, Field<Money>> amounts = new LinkedHashMap<>();
        Optional<Field<Money>> total = Optional.empty();
        List<Column> columns = head.money();
        for (int c = 0; c < columns.size(); c++) {
            CellReading cell = row.readings().get(0).get(c);
            if (cell.isMalformed()) {
                malformed.add(readings.evidence(cell.words()));
            }
            Optional<Field<Money>> field =
                    cell.value().map(v -> field(v, cell, doubtful)).map(plausible::weighed);
            if (columns.get(c).content() == Content.TOTALS) {
                total = field;
            } else if (field.isPresent()) {
                amounts.put(columns.get(c).name(), field.get());
            }
        }
        return new BudgetRow(row.group(), label(row), kind, amounts, total);
    }

    private Field<Money> field(Money value, CellReading cell, boolean doubtful) {
        Field<Money> field = readings.field(value, cell.words());
        return doubtful ? field.atMost(DOUBTFUL) : field;
    }

    private Field<String> label(StatementRow row) {
        return row.label().isEmpty()
                ? readings.field(
                        "",
                        row.readings().get(0).stream()
                                .flatMap(c -> c.words().stream())
                                .toList())
                : readings.field(row.labelText(), row.label());
    }

    private static RowKind kind(List<StatementRow> rows, int r) {
        StatementRow row = rows.get(r);
        if (!row.isComputed() && !row.isTotal()) {
            return RowKind.ITEM;
        }
        boolean last = rows.subList(r + 1, rows.size()).stream().noneMatch(StatementRow::isComputed);
        return row.isTotal() || last ? RowKind.TOTAL : RowKind.SUBTOTAL;
    }
}
