package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * One decision that covers several applications, or several decisions that together cover one application. So taken
 * only where the papers say it: each of the several has the one's diary number or its very name, each states an amount
 * of its own, and together these are the one's amount.
 *
 * @param pairs the one with each of the several, best first; at least two
 */
record Joint(List<Pairing.Pair> pairs) {
    private static final Money ROUNDING = Money.kronor(1);

    Joint {
        pairs = List.copyOf(pairs);
    }

    List<Matter> applications() {
        return pairs.stream().map(Pairing.Pair::application).distinct().toList();
    }

    List<Matter> decisions() {
        return pairs.stream().map(Pairing.Pair::decision).distinct().toList();
    }

    /** In the order of their best pairs; a matter stands in one at most. */
    static List<Joint> among(List<Pairing.Pair> candidates) {
        List<Joint> found = new ArrayList<>();
        List<Pairing.Pair> left = new ArrayList<>(candidates);
        for (Function<Pairing.Pair, Matter> one :
                List.<Function<Pairing.Pair, Matter>>of(Pairing.Pair::decision, Pairing.Pair::application)) {
            byMatter(left, one).forEach((matter, pairs) -> {
                if (coversAll(matter, pairs)) {
                    Joint joint = new Joint(pairs);
                    found.add(joint);
                    left.removeIf(p -> joint.applications().contains(p.application())
                            || joint.decisions().contains(p.decision()));
                }
            });
        }
        return found;
    }

    private static Map<Matter, List<Pairing.Pair>> byMatter(
            List<Pairing.Pair> pairs, Function<Pairing.Pair, Matter> one) {
        Map<Matter, List<Pairing.Pair>> by = new LinkedHashMap<>();
        pairs.stream()
                .filter(Joint::isStated)
                .forEach(p ->
                        by.computeIfAbsent(one.apply(p), m -> new ArrayList<>()).add(p));
        return by;
    }

    private static boolean isStated(Pairing.Pair p) {
        Traits a = p.application().traits();
        Traits d = p.decision().traits();
        return agree(a.diaryNumber(), d.diaryNumber()) || agree(a.name(), d.name());
    }

    private static boolean agree(Optional<String> a, Optional<String> d) {
        return a.isPresent() && a.equals(d);
    }

    private static boolean coversAll(Matter one, List<Pairing.Pair> pairs) {
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
