package se.stodkoll.parse.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.Readings;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Tables of a part into its project's budget. */
public final class Budgets {
    private static final Template FORM = Template.load("form");

    private static final Pattern APPLIED =
            Pattern.compile("(?iu)" + Vocabulary.load("budgets").word("applied.words"));

    /** No part of the costs is so many times larger than all of them: thousands were read as kronor. */
    private static final long OTHER_UNIT = 50;

    private Budgets() {}

    /** The first table of each kind; empty where there is neither costs nor financing. */
    public static Optional<Budget> of(List<FoundTable> tables) {
        Optional<BudgetTable> costs = first(tables, TableKind.COSTS);
        Optional<BudgetTable> financing = first(tables, TableKind.FINANCING);
        if (costs.isEmpty() && financing.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (BudgetTable table :
                List.of(costs, financing).stream().flatMap(Optional::stream).toList()) {
            table.columns().stream()
                    .filter(c -> c.matches("\\d{4}"))
                    .map(Integer::valueOf)
                    .forEach(years::add);
        }
        return Optional.of(new Budget(new ArrayList<>(years), costs, financing, first(tables, TableKind.IN_KIND)));
    }

    private static Optional<BudgetTable> first(List<FoundTable> tables, TableKind kind) {
        return tables.stream()
                .filter(t -> t.kind() == kind)
                .map(FoundTable::table)
                .findFirst();
    }

    /** The tables that are no part of the budget. */
    public static List<BudgetTable> others(List<FoundTable> tables, Optional<Budget> budget) {
        return tables.stream()
                .map(FoundTable::table)
                .filter(t -> budget.isEmpty()
                        || !(budget.get().costs().equals(Optional.of(t))
                                || budget.get().financing().equals(Optional.of(t))
                                || budget.get().inKind().equals(Optional.of(t))))
                .toList();
    }

    /** What the form applies for: its rows of Stödfinansiering, together. */
    public static Optional<Field<Money>> supportFinancing(Budget budget) {
        List<Field<Money>> totals = budget.financing().stream()
                .flatMap(t -> t.rows().stream())
                .filter(r -> isSupport(r.label().value()))
                .flatMap(r -> total(r).stream())
                .toList();
        if (totals.size() < 2) {
            return totals.stream().findFirst();
        }
        Money sum = totals.stream().map(Field::value).reduce(Money.ZERO, Money::plus);
        double least = totals.stream().mapToDouble(Field::confidence).min().orElse(0);
        return Optional.of(totals.get(0).with(sum).withSource(Source.DERIVED).withConfidence(least));
    }

    /** Whether a row of the form's financing is called what is applied for. */
    public static boolean isSupport(String label) {
        return FORM.any("row.support", support -> Labels.startsWith(label, support));
    }

    /** The one row of the financing whose name says that it is applied for: "Sökt bidrag från X". */
    public static Optional<Field<Money>> appliedRow(Budget budget) {
        List<BudgetRow> rows = budget.financing().stream()
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind() == RowKind.ITEM
                        && APPLIED.matcher(r.label().value()).find())
                .toList();
        return rows.size() == 1 ? total(rows.get(0)) : Optional.empty();
    }

    /** A budget without confidence in its amounts where many times its largest one is applied for: its unit is not what it seems to be. */
    public static Budget beside(Budget budget, Optional<Field<Money>> requested) {
        long largest = Stream.of(budget.costs(), budget.financing())
                .flatMap(Optional::stream)
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> Stream.concat(r.amounts().values().stream(), r.total().stream()))
                .mapToLong(f -> f.value().abs().ore())
                .max()
                .orElse(0);
        boolean fits = largest == 0
                || requested.filter(r -> r.value().ore() > OTHER_UNIT * largest).isEmpty();
        return fits
                ? budget
                : new Budget(
                        budget.years(),
                        budget.costs().map(Budgets::doubted),
                        budget.financing().map(Budgets::doubted),
                        budget.inKind().map(Budgets::doubted));
    }

    private static BudgetTable doubted(BudgetTable table) {
        List<BudgetRow> rows = table.rows().stream()
                .map(r -> new BudgetRow(
                        r.group(),
                        r.label(),
                        r.kind(),
                        r.amounts().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> e.getValue().atMost(Readings.IMPLAUSIBLE),
                                        (a, b) -> a,
                                        LinkedHashMap::new)),
                        r.total().map(t -> t.atMost(Readings.IMPLAUSIBLE))))
                .toList();
        return new BudgetTable(table.title(), table.unit(), table.columns(), rows, table.malformed(), table.checks());
    }

    /** What a row comes to: its total, or its only amount. */
    public static Optional<Field<Money>> total(BudgetRow row) {
        return row.total()
                .or(() -> row.amounts().size() == 1
                        ? row.amounts().values().stream().findFirst()
                        : Optional.empty());
    }
}
