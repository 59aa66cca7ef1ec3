package se.stodkoll.parse.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.budget.TableCheck;
import se.stodkoll.model.budget.TableCheck.Outcome;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;

/**
 * Checks the sums of tables that are no project's budget. What a sum is made of differs from statement to statement ("Summa
 * intäkter" of the rows above it, "Resultat" of three sums), so the table has to show it: a sum is taken to be made of the
 * rows before it, back to some row, only where that gives the printed sum in columns enough to be no chance. A column in which
 * the same rows then do not come to the sum differs. Where no column shows what a sum is made of, nothing is said of it.
 */
public final class TableChecks {
    /** That figures agree by chance is less likely than one in this many before rows count as a sum's parts. */
    private static final double ODDS = 1_000;
    /** Figures read with less confidence than this carry no difference. */
    private static final double CERTAIN = 0.9;

    private static final String TOTAL = TableHead.TOTAL;

    private final BudgetTable table;
    private final List<String> columns;
    private final BigDecimal step;

    private TableChecks(BudgetTable table) {
        this.table = table;
        boolean totals = table.rows().stream().anyMatch(r -> r.total().isPresent());
        Stream<String> own = table.columns().stream().filter(c -> !c.equals(TOTAL));
        this.columns =
                Stream.concat(own, totals ? Stream.of(TOTAL) : Stream.empty()).toList();
        this.step = step(table);
    }

    /** The table with what came of its sums. */
    public static BudgetTable checked(BudgetTable table) {
        TableChecks checks = new TableChecks(table);
        List<TableCheck> all = new ArrayList<>(checks.ofColumns());
        all.addAll(checks.ofRows());
        return table.withChecks(all);
    }

    /** A krona, or the least part of the unit that the table prints. */
    private static BigDecimal step(BudgetTable table) {
        BigDecimal unit = BigDecimal.valueOf(table.unit().kronor());
        int decimals = table.unit() == Unit.SEK
                ? 0
                : table.rows().stream()
                        .flatMap(r -> Stream.concat(r.amounts().values().stream(), r.total().stream()))
                        .map(f -> f.value().kronor().divide(unit).stripTrailingZeros())
                        .mapToInt(BigDecimal::scale)
                        .reduce(0, Math::max);
        return unit.movePointLeft(decimals);
    }

    /** Rows from which a sum is made, and what that gives in each column where it can be told. */
    private record Reading(int first, List<Integer> parts, Map<String, TableCheck> checks) {
        long holding() {
            return checks.values().stream()
                    .filter(c -> c.outcome() == Outcome.HOLDS || c.outcome() == Outcome.ROUNDED)
                    .count();
        }

        long failing() {
            return checks.size() - holding();
        }
    }

    private List<TableCheck> ofColumns() {
        List<TableCheck> all = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).kind() != RowKind.ITEM) {
                Optional<Reading> reading = reading(row, open);
                reading.ifPresent(r -> all.addAll(r.checks().values()));
                int kept = reading.map(Reading::first).orElse(itemsBefore(open));
                open.subList(kept, open.size()).clear();
            }
            open.add(row);
        }
        return all;
    }

    /** Where the items that no sum has taken begin. */
    private int itemsBefore(List<Integer> open) {
        int first = open.size();
        while (first > 0 && table.rows().get(open.get(first - 1)).kind() == RowKind.ITEM) {
            first--;
        }
        return first;
    }

    /** The rows that the columns show a sum to be made of; empty where they show none, or as much of another. */
    private Optional<Reading> reading(int sum, List<Integer> open) {
        List<Reading> shown = IntStream.range(0, open.size())
                .mapToObj(first -> reading(sum, first, open.subList(first, open.size())))
                .filter(r -> r.holding() > 0 && r.holding() >= r.failing() && odds(r) > ODDS * open.size())
                .sorted(Comparator.comparingLong(Reading::holding).reversed())
                .toList();
        boolean elsewhere = shown.stream().skip(1).anyMatch(other -> mends(shown.get(0), other));
        return shown.isEmpty() || elsewhere ? Optional.empty() : Optional.of(shown.get(0));
    }

    /** Whether another reading of the sum holds in a column in which this one fails: then the parts are not the same in each. */
    private static boolean mends(Reading reading, Reading other) {
        return reading.checks().values().stream()
                .filter(c -> c.outcome() == Outcome.DIFFERS || c.outcome() == Outcome.UNCERTAIN)
                .map(c -> other.checks().get(c.column()))
                .anyMatch(c -> c != null && (c.outcome() == Outcome.HOLDS || c.outcome() == Outcome.ROUNDED));
    }

    private Reading reading(int sum, int first, List<Integer> parts) {
        Map<String, TableCheck> checks = new LinkedHashMap<>();
        for (String column : columns) {
            long filled =
                    parts.stream().filter(p -> field(p, column).isPresent()).count();
            field(sum, column).filter(s -> filled > 0).ifPresent(printed -> {
                List<Field<Money>> figures =
                        parts.stream().flatMap(p -> field(p, column).stream()).toList();
                checks.put(column, check(sum, column, figures, printed));
            });
        }
        return new Reading(first, List.copyOf(parts), checks);
    }

    /** One in how many such sums would hold by chance, all columns that hold together; one part alone shows nothing. */
    private double odds(Reading reading) {
        double odds = 1;
        for (TableCheck check : reading.checks().values()) {
            boolean holds = check.outcome() == Outcome.HOLDS || check.outcome() == Outcome.ROUNDED;
            long parts = reading.parts().stream()
                    .flatMap(p -> field(p, check.column()).stream())
                    .filter(f -> !f.value().equals(Money.ZERO))
                    .count();
            if (holds && parts > 1) {
                double steps = check.printed().abs().kronor().doubleValue() / step.doubleValue();
                odds *= Math.max(1, steps / (1 + 2 * tolerance((int) parts).doubleValue() / step.doubleValue()));
            }
        }
        return odds;
    }

    /** Rows' own sums, where most rows show that they are sums. */
    private List<TableCheck> ofRows() {
        List<TableCheck> all = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            BudgetRow r = table.rows().get(row);
            if (r.total().isPresent() && r.amounts().size() > 1) {
                all.add(check(
                        row, TOTAL, List.copyOf(r.amounts().values()), r.total().get()));
            }
        }
        long holding = all.stream().filter(c -> c.outcome() == Outcome.HOLDS).count();
        return holding >= 2 && holding > all.size() - holding ? all : List.of();
    }

    private TableCheck check(int row, String column, List<Field<Money>> parts, Field<Money> printed) {
        Money computed = parts.stream().map(Field::value).reduce(Money.ZERO, Money::plus);
        Outcome outcome = Outcome.HOLDS;
        if (computed.differsFrom(printed.value(), Money.of(tolerance(parts.size())))) {
            boolean sure = table.malformed().isEmpty()
                    && Stream.concat(parts.stream(), Stream.of(printed)).allMatch(f -> f.confidence() >= CERTAIN);
            outcome = sure ? Outcome.DIFFERS : Outcome.UNCERTAIN;
        } else if (!computed.equals(printed.value())) {
            outcome = Outcome.ROUNDED;
        }
        return new TableCheck(row, column, outcome, computed, printed.value());
    }

    /** In kronor a krona; in thousands and millions half a step of the last place for each figure, the sum among them. */
    private BigDecimal tolerance(int parts) {
        return step.multiply(BigDecimal.valueOf(table.unit() == Unit.SEK ? 1 : (parts + 1) / 2));
    }

    private Optional<Field<Money>> field(int row, String column) {
        BudgetRow r = table.rows().get(row);
        return column.equals(TOTAL)
                ? r.total()
                : Optional.ofNullable(r.amounts().get(column));
    }
}
