package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.stodkoll.model.Budget;
import se.stodkoll.model.Money;
import se.stodkoll.model.RowKind;

/**
 * The shares that the portal's form computes from its two tables. Empty wherever an input is not printed, and for a
 * share the form may reckon on another base than its printed rows (financing in other than money).
 */
final class FormShares {
    private final Optional<TableView> costs;
    private final Optional<TableView> financing;
    private final Optional<Money> support;

    FormShares(Budget budget) {
        costs = budget.costs().map(TableView::new);
        financing = budget.financing().map(TableView::new);
        support = budget.financing().flatMap(Figures::support).flatMap(Figures::total);
    }

    /** In percent, to six decimals. */
    Optional<BigDecimal> of(String name) {
        String share = Folded.dotless(name);
        if (share.contains("faktiska kostnader")) {
            return ratio(support, sum(costs, "faktiska kostnader").or(this::totalCosts));
        }
        if (share.contains("totala kostnader")) {
            return ratio(support, totalCosts());
        }
        if (share.contains("stodgrundande") || share.contains("total finansiering")) {
            return ratio(support, cashOnly(share) ? totalFinancing() : Optional.empty());
        }
        if (share.contains("annan offentlig")) {
            return ratio(group("offentlig"), totalFinancing());
        }
        if (share.contains("offentlig")) {
            return ratio(add(group("offentlig"), support), totalFinancing());
        }
        return share.contains("privat") ? ratio(group("privat"), totalFinancing()) : Optional.empty();
    }

    private Optional<Money> totalCosts() {
        return sum(costs, "totala kostnader").or(() -> sum(costs, "summa"));
    }

    private Optional<Money> totalFinancing() {
        return add(sum(financing, "medfinansiering"), support);
    }

    private boolean cashOnly(String share) {
        return share.contains("total finansiering")
                || financing
                        .map(t -> t.rows().stream()
                                .noneMatch(
                                        r -> Folded.dotless(r.label().value()).contains("annat an pengar")))
                        .orElse(false);
    }

    /**
     * The group's widest printed sum. Where the form prints the other group only, what is left of the co-financing
     * after that one.
     */
    private Optional<Money> group(String owner) {
        String other = owner.equals("offentlig") ? "privat" : "offentlig";
        return printedGroup(owner)
                .or(() -> sum(financing, "medfinansiering")
                        .flatMap(all -> printedGroup(other).map(all::minus)));
    }

    private Optional<Money> printedGroup(String owner) {
        return sum(financing, "total " + owner + " finansiering")
                .or(() -> kindsOfMoney(owner) > 1 ? Optional.empty() : sum(financing, "total " + owner));
    }

    private long kindsOfMoney(String owner) {
        return financing.stream()
                .flatMap(t -> t.rowsOf(RowKind.SUBTOTAL).stream().map(t::foldedLabel))
                .filter(l -> l.contains("total " + owner))
                .count();
    }

    /** The last printed sum whose label holds the words. */
    private static Optional<Money> sum(Optional<TableView> table, String words) {
        return table.flatMap(t -> last(
                        t,
                        i -> t.rows().get(i).kind() != RowKind.ITEM
                                && t.foldedLabel(i).contains(words))
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
