package se.stodkoll.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.Told;
import se.stodkoll.report.html.Views.Bar;
import se.stodkoll.report.html.Views.BarGroup;
import se.stodkoll.report.html.Views.Chart;

/** Bars where they help the eye: applied and decided where they differ most, and a budget year by year. */
final class Charts {
    private static final int CASES_SHOWN = 5;

    private Charts() {}

    /** Empty where no case differs in what is applied for and decided. */
    static Optional<Chart> appliedAndDecided(List<Matter> matters) {
        List<Matter> differing = matters.stream()
                .filter(m -> !gap(m).isZero())
                .sorted(Comparator.comparing(Charts::gap).reversed())
                .limit(CASES_SHOWN)
                .toList();
        Money widest = differing.stream()
                .flatMap(m -> amounts(m))
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        List<BarGroup> groups = differing.stream()
                .map(m -> new BarGroup(
                        m.matter().projectName(),
                        Told.anchor(m.matter()),
                        List.of(
                                bar("a", "Sökt", m.requested().orElseThrow().value(), widest),
                                bar("b", "Beslutat", m.granted().orElseThrow().value(), widest))))
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart("Sökt och beslutat där det skiljer mest", groups));
    }

    /** The printed sums of costs and financing, year by year; empty where the budget has one year or none. */
    static Optional<Chart> byYear(Matter matter) {
        Optional<Budget> budget =
                matter.applications().stream().flatMap(a -> a.budget().stream()).findFirst();
        if (budget.isEmpty() || budget.get().years().size() < 2) {
            return Optional.empty();
        }
        List<String> years =
                budget.get().years().stream().map(y -> Integer.toString(y)).toList();
        Money widest = years.stream()
                .flatMap(y -> Stream.concat(
                        sum(budget.get().costs(), y).stream(), sum(budget.get().financing(), y).stream()))
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        List<BarGroup> groups = new ArrayList<>();
        for (String year : years) {
            List<Bar> bars = new ArrayList<>();
            sum(budget.get().costs(), year).ifPresent(m -> bars.add(bar("a", "Kostnader", m, widest)));
            sum(budget.get().financing(), year).ifPresent(m -> bars.add(bar("b", "Finansiering", m, widest)));
            if (!bars.isEmpty()) {
                groups.add(new BarGroup(year, "", bars));
            }
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart("Budget år för år, utskrivna summor", groups));
    }

    private static Optional<Money> sum(Optional<BudgetTable> table, String year) {
        return table.stream()
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind() == RowKind.TOTAL)
                .map(BudgetRow::amounts)
                .flatMap(a -> Stream.ofNullable(a.get(year)))
                .map(Field::value)
                .reduce((first, last) -> last);
    }

    private static Money gap(Matter m) {
        return m.requested()
                .flatMap(a -> m.granted().map(d -> d.value().minus(a.value()).abs()))
                .orElse(Money.ZERO);
    }

    private static Stream<Money> amounts(Matter m) {
        return Stream.concat(m.requested().stream(), m.granted().stream()).map(Field::value);
    }

    private static Bar bar(String series, String label, Money amount, Money widest) {
        BigDecimal width = widest.ore() <= 0 || amount.ore() <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(amount.ore())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(widest.ore()), 1, RoundingMode.HALF_UP);
        return new Bar(series, label, SwedishFormat.kronor(amount), width.toPlainString());
    }
}
