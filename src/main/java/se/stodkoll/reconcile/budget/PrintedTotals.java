package se.stodkoll.reconcile.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * What a table comes to, as printed: its total row, or where none is printed the sums and rows that make it up.
 *
 * @param total of all years; empty where it is not known
 * @param byYear those known
 * @param fields what it was taken from
 */
public record PrintedTotals(Optional<Money> total, Map<String, Money> byYear, List<Field<Money>> fields) {
    public PrintedTotals {
        byYear = Map.copyOf(byYear);
        fields = List.copyOf(fields);
    }

    /** The costs: the last total row, or the last "Summa …" with no item after it, or the items together. */
    public static Optional<PrintedTotals> costs(BudgetTable costs) {
        TableView table = new TableView(costs);
        return rowsOfTotal(table, false).map(rows -> of(table, rows));
    }

    /** The financing: its total row, or "Summa medfinansiering" and the support rows, or the items together. */
    public static Optional<PrintedTotals> financing(BudgetTable financing) {
        TableView table = new TableView(financing);
        return rowsOfTotal(table, true).map(rows -> of(table, rows));
    }

    /**
     * What the rows that hold the support applied for come to.
     *
     * @param applied for, where it is known
     */
    static Optional<PrintedTotals> support(BudgetTable financing, Optional<Money> applied) {
        TableView table = new TableView(financing);
        List<Integer> rows = SupportRows.of(table, applied, Optional.empty()).rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(of(table, rows));
    }

    private static Optional<List<Integer>> rowsOfTotal(TableView table, boolean financing) {
        List<Integer> totals = table.rowsOf(RowKind.TOTAL).stream()
                .filter(i -> !financing || !BudgetWords.isOfAPart(table.foldedLabel(i)))
                .toList();
        if (!totals.isEmpty()) {
            return Optional.of(List.of(totals.get(totals.size() - 1)));
        }
        List<Integer> sums = IntStream.range(0, table.rows().size())
                .boxed()
                .filter(i -> table.rows().get(i).kind() != RowKind.ITEM)
                .filter(i -> financing
                        ? BudgetWords.isSumOfFinancing(table.foldedLabel(i))
                        : BudgetWords.isSumOfCosts(table.foldedLabel(i)))
                .toList();
        if (sums.isEmpty()) {
            return table.items().isEmpty() ? Optional.empty() : Optional.of(table.items());
        }
        List<Integer> rows = new ArrayList<>();
        int last = sums.get(sums.size() - 1);
        rows.add(last);
        table.items().stream().filter(i -> i > last).forEach(rows::add);
        return Optional.of(rows);
    }

    /**
     * Whether a financing table prints sums of its parts alone (of one owner's money, of the co-financing) and no row of
     * what is applied for, so that its whole is not known.
     */
    public static boolean isPartOnly(BudgetTable financing) {
        TableView table = new TableView(financing);
        List<String> sums = IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().get(i).kind() != RowKind.ITEM)
                .mapToObj(table::foldedLabel)
                .toList();
        return !sums.isEmpty()
                && sums.stream().allMatch(BudgetWords::isOfAPart)
                && SupportRows.of(table, Optional.empty(), Optional.empty())
                        .rows()
                        .isEmpty();
    }

    /** Whether a table read from a picture has no row that sums it up: it may go on below what was read. */
    public static boolean isSumUnread(BudgetTable budgetTable) {
        TableView table = new TableView(budgetTable);
        return table.isReadFromPicture()
                && table.rowsOf(RowKind.ITEM).size() == table.rows().size();
    }

    /** The rows added together. */
    public static PrintedTotals of(TableView table, List<Integer> rows) {
        List<Field<Money>> fields = new ArrayList<>();
        rows.forEach(r -> {
            table.rows().get(r).total().ifPresent(fields::add);
            fields.addAll(table.rows().get(r).amounts().values());
        });
        Map<String, Money> byYear = new LinkedHashMap<>();
        for (String year : table.years()) {
            sum(rows.stream().map(r -> table.value(r, year)).toList()).ifPresent(m -> byYear.put(year, m));
        }
        return new PrintedTotals(sum(rows.stream().map(table::total).toList()), byYear, fields);
    }

    private static Optional<Money> sum(List<Optional<Money>> parts) {
        return parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(parts.stream().map(Optional::get).reduce(Money.ZERO, Money::plus));
    }

    /** The printed total itself, where it is one cell. */
    public Optional<Field<Money>> single() {
        return total.flatMap(
                t -> fields.stream().filter(f -> f.value().equals(t)).findFirst());
    }
}
