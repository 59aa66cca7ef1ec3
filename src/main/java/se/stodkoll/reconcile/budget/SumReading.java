package se.stodkoll.reconcile.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.reconcile.texts.FoldedText;

/**
 * One way to read a printed sum: the rows it may add up. The forms print sums of three levels (of a group, of groups,
 * of all) in one column and say only by label which is which, so a sum row has the readings that its label allows, and
 * is wrong only where none of them agrees.
 *
 * @param signs row number to +1, or -1 for revenue that is taken off
 */
record SumReading(Map<Integer, Integer> signs) {
    /** The readings that row {@code sum} of the table allows, most usual first. */
    static List<SumReading> of(TableView table, int sum) {
        String label = table.foldedLabel(sum);
        if (BudgetWords.isCofinancing(label)) {
            return distinct(Stream.of(
                    items(table, 0, sum, i -> !BudgetWords.isSupport(table.foldedLabel(i))),
                    lowestSubtotals(table, sum)));
        }
        for (List<String> owner : List.of(BudgetWords.PUBLIC, BudgetWords.PRIVATE)) {
            if (BudgetWords.holds(label, owner) && table.rows().get(sum).kind() != RowKind.TOTAL) {
                return distinct(Stream.of(
                        items(table, previousSum(table, sum) + 1, sum, i -> true),
                        items(table, 0, sum, i -> groupSays(table.rows().get(i), owner)),
                        subtotals(table, sum, i -> BudgetWords.holds(table.foldedLabel(i), owner))));
            }
        }
        if (table.rows().get(sum).kind() == RowKind.TOTAL) {
            int since = previousTotal(table, sum) + 1;
            return distinct(Stream.of(items(table, 0, sum, i -> true), items(table, since, sum, i -> true))
                    .filter(r -> !r.signs.isEmpty()));
        }
        return distinct(Stream.of(
                        items(table, previousSum(table, sum) + 1, sum, i -> true),
                        items(table, 0, sum, i -> true),
                        items(table, 0, sum, i -> sameGroup(table, i, sum)),
                        lowestSubtotals(table, sum))
                .filter(r -> !r.signs.isEmpty()));
    }

    /** Revenue is taken off where costs are summed up; where it is what pays them, it is a row as others. */
    private static List<SumReading> distinct(Stream<SumReading> readings) {
        List<SumReading> all = readings.toList();
        return Stream.concat(all.stream(), all.stream().map(SumReading::unsigned))
                .distinct()
                .toList();
    }

    private SumReading unsigned() {
        Map<Integer, Integer> plain = new LinkedHashMap<>(signs);
        plain.replaceAll((row, sign) -> 1);
        return new SumReading(plain);
    }

    private static SumReading items(TableView table, int from, int to, Predicate<Integer> which) {
        return rows(table, from, to, i -> table.rows().get(i).kind() == RowKind.ITEM && which.test(i));
    }

    private static SumReading subtotals(TableView table, int to, Predicate<Integer> which) {
        return rows(table, 0, to, i -> table.rows().get(i).kind() == RowKind.SUBTOTAL && which.test(i));
    }

    /** The subtotals right above items, not those that repeat or add other sums. */
    private static SumReading lowestSubtotals(TableView table, int to) {
        return subtotals(table, to, i -> i > 0 && table.rows().get(i - 1).kind() == RowKind.ITEM);
    }

    private static SumReading rows(TableView table, int from, int to, Predicate<Integer> which) {
        Map<Integer, Integer> signs = new LinkedHashMap<>();
        IntStream.range(from, to)
                .filter(which::test)
                .forEach(i -> signs.put(i, BudgetWords.isIncome(table.foldedLabel(i)) ? -1 : 1));
        return new SumReading(signs);
    }

    private static boolean groupSays(BudgetRow row, List<String> owner) {
        return row.group()
                .map(g -> BudgetWords.holds(FoldedText.dotless(g), owner))
                .orElse(false);
    }

    private static boolean sameGroup(TableView table, int item, int sum) {
        Optional<String> group = table.rows().get(item).group();
        return group.isPresent() && group.equals(table.rows().get(sum).group());
    }

    private static int previousSum(TableView table, int row) {
        return lastBefore(row, i -> table.rows().get(i).kind() != RowKind.ITEM);
    }

    private static int previousTotal(TableView table, int row) {
        return lastBefore(row, i -> table.rows().get(i).kind() == RowKind.TOTAL);
    }

    private static int lastBefore(int row, Predicate<Integer> which) {
        List<Integer> found = new ArrayList<>(
                IntStream.range(0, row).filter(which::test).boxed().toList());
        return found.isEmpty() ? -1 : found.get(found.size() - 1);
    }
}
