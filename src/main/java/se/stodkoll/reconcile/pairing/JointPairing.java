package se.stodkoll.reconcile.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.traits.Traits;

/**
 * One decision that covers several applications, or several decisions that together cover one application. So taken
 * only where the papers say it: each of the several has the one's diary number or its very name, each states an amount
 * of its own, and together these are the one's amount.
 *
 * @param pairs the one with each of the several, best first; at least two
 */
record JointPairing(List<ScoredPair> pairs) {
    private static final Money ROUNDING = Money.kronor(1);

    JointPairing {
        pairs = List.copyOf(pairs);
    }

    List<CaseSide> applications() {
        return pairs.stream().map(ScoredPair::application).distinct().toList();
    }

    List<CaseSide> decisions() {
        return pairs.stream().map(ScoredPair::decision).distinct().toList();
    }

    /** In the order of their best pairs; a matter stands in one at most. */
    static List<JointPairing> among(List<ScoredPair> candidates) {
        List<JointPairing> found = new ArrayList<>();
        List<ScoredPair> left = new ArrayList<>(candidates);
        for (Function<ScoredPair, CaseSide> one :
                List.<Function<ScoredPair, CaseSide>>of(ScoredPair::decision, ScoredPair::application)) {
            byMatter(left, one).forEach((matter, pairs) -> {
                if (coversAll(matter, pairs)) {
                    JointPairing joint = new JointPairing(pairs);
                    found.add(joint);
                    left.removeIf(p -> joint.applications().contains(p.application())
                            || joint.decisions().contains(p.decision()));
                }
            });
        }
        return found;
    }

    private static Map<CaseSide, List<ScoredPair>> byMatter(
            List<ScoredPair> pairs, Function<ScoredPair, CaseSide> one) {
        Map<CaseSide, List<ScoredPair>> by = new LinkedHashMap<>();
        pairs.stream()
                .filter(JointPairing::isStated)
                .forEach(p ->
                        by.computeIfAbsent(one.apply(p), m -> new ArrayList<>()).add(p));
        return by;
    }

    private static boolean isStated(ScoredPair p) {
        Traits a = p.application().traits();
        Traits d = p.decision().traits();
        return a.hasNumberOf(d) || a.name().isPresent() && a.name().equals(d.name());
    }

    private static boolean coversAll(CaseSide one, List<ScoredPair> pairs) {
        List<Optional<Money>> parts = pairs.stream()
                .map(p -> p.application() == one ? p.decision() : p.application())
                .map(m -> m.amount().map(Field::value))
                .toList();
        Optional<Money> whole = one.amount().map(Field::value);
        if (parts.size() < 2 || whole.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        Money sum = parts.stream().map(Optional::get).reduce(Money.ZERO, Money::plus);
        return !sum.differsFrom(whole.get(), ROUNDING);
    }
}
