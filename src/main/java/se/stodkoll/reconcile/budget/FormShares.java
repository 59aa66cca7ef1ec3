package se.stodkoll.reconcile.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.texts.FoldedText;

/**
 * The shares that the portal's form computes from its two tables. Empty wherever an input is not printed, and for a
 * share the form may reckon on another base than its printed rows (financing in other than money).
 */
public final class FormShares {
    private static final List<String> PUBLIC = BudgetWords.PUBLIC;
    private static final List<String> PRIVATE = BudgetWords.PRIVATE;

    private final Optional<TableView> costs;
    private final Optional<TableView> financing;
    private final Optional<Money> support;

    /** @param applied for, where it is known: a row of that amount is the support's, whatever it is called */
    public FormShares(Budget budget, Optional<Money> applied) {
        costs = budget.costs().map(TableView::new);
        financing = budget.financing().map(TableView::new);
        support = budget.financing()
                .flatMap(t -> PrintedTotals.support(t, applied))
                .flatMap(PrintedTotals::total);
    }

    /** In percent, to six decimals. */
    public Optional<BigDecimal> of(String name) {
        return BudgetWords.share(FoldedText.dotless(name)).flatMap(share -> switch (share) {
            case "actual" -> ratio(support, sum(costs, "costs.actual").or(this::totalCosts));
            case "total" -> ratio(support, totalCosts());
            case "support" -> ratio(support, isCashOnly() ? totalFinancing() : Optional.empty());
            case "financing" -> ratio(support, totalFinancing());
            case "public.other" -> ratio(group(PUBLIC), totalFinancing());
            case "public" -> ratio(add(group(PUBLIC), support), totalFinancing());
            case "private" -> ratio(group(PRIVATE), totalFinancing());
            default -> throw new IllegalStateException("no share is called " + share);
        });
    }

    private Optional<Money> totalCosts() {
        return sum(costs, "costs.total");
    }

    private Optional<Money> totalFinancing() {
        return add(sum(financing, "cofinancing"), support);
    }

    private boolean isCashOnly() {
        return financing
                .map(t -> IntStream.range(0, t.rows().size())
                        .mapToObj(t::foldedLabel)
                        .noneMatch(l -> BudgetWords.holds(l, "in.kind")))
                .orElse(false);
    }

    /**
     * The group's widest printed sum. Where the form prints the other group only, what is left of the co-financing
     * after that one.
     */
    private Optional<Money> group(List<String> owner) {
        List<String> other = owner.equals(PUBLIC) ? PRIVATE : PUBLIC;
        return printedGroup(owner)
                .or(() -> sum(financing, "cofinancing")
                        .flatMap(all -> printedGroup(other).map(all::minus)));
    }

    private Optional<Money> printedGroup(List<String> owner) {
        return lastSum(financing, l -> BudgetWords.isWidestOf(owner, l))
                .or(() -> kindsOfMoney(owner) > 1
                        ? Optional.empty()
                        : lastSum(financing, l -> BudgetWords.isSumOf(owner, l)));
    }

    private long kindsOfMoney(List<String> owner) {
        return financing.stream()
                .flatMap(t -> t.rowsOf(RowKind.SUBTOTAL).stream().map(t::foldedLabel))
                .filter(l -> BudgetWords.isSumOf(owner, l))
                .count();
    }

    /** The last printed sum whose label holds the first of a key's words that some label holds. */
    private static Optional<Money> sum(Optional<TableView> table, String key) {
        return BudgetWords.of(key).stream()
                .flatMap(word -> lastSum(table, l -> l.contains(word)).stream())
                .findFirst();
    }

    private static Optional<Money> lastSum(Optional<TableView> table, Predicate<String> label) {
        return table.flatMap(t -> last(t, i -> t.rows().get(i).kind() != RowKind.ITEM && label.test(t.foldedLabel(i)))
                .flatMap(t::total));
    }

    private static Optional<Integer> last(TableView table, Predicate<Integer> which) {
        List<Integer> rows =
                IntStream.range(0, table.rows().size()).boxed().filter(which).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private static Optional<Money> add(Optional<Money> a, Optional<Money> b) {
        return a.flatMap(x -> b.map(x::plus));
    }

    private static Optional<BigDecimal> ratio(Optional<Money> part, Optional<Money> whole) {
        return whole.filter(w -> !w.isZero())
                .flatMap(w -> part.map(
                        p -> p.kronor().multiply(BigDecimal.valueOf(100)).divide(w.kronor(), 6, RoundingMode.HALF_UP)));
    }
}
