package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.finding.RowRef;

/**
 * Pairs applications with decisions, best score first, each used once. A pair with a rival about as good is left to a
 * person, unless the rival's other end has a clearly better partner of its own.
 */
final class Pairing {
    /** A key that more decisions than this share tells nothing. */
    private static final int COMMON = 100;

    private final RuleSettings.Pairing settings;
    private final Pins pins;
    private final Map<Matter, List<Pair>> byMatter = new HashMap<>();
    private final List<Pair> accepted = new ArrayList<>();
    private final List<Pair> ambiguous = new ArrayList<>();
    private final Set<Matter> taken = new HashSet<>();

    Pairing(RuleSettings.Pairing settings, List<Earlier.Pin> pinned) {
        this.settings = settings;
        this.pins = new Pins(pinned);
    }

    /**
     * An application and a decision that may belong together.
     *
     * @param application its side
     * @param decision its side
     * @param score how well they fit
     */
    record Pair(Matter application, Matter decision, PairScore score) {}

    /**
     * What came of it.
     *
     * @param accepted each matter at most once
     * @param joint one decision with several applications, or the other way round
     * @param ambiguous pairs about as likely as another
     */
    record Outcome(List<Pair> accepted, List<Joint> joint, List<Pair> ambiguous) {}

    Outcome pair(List<Matter> applications, List<Matter> decisions) {
        List<Pair> candidates = candidates(applications, decisions);
        for (Pair p : candidates) {
            byMatter.computeIfAbsent(p.application, m -> new ArrayList<>()).add(p);
            byMatter.computeIfAbsent(p.decision, m -> new ArrayList<>()).add(p);
        }
        List<Joint> joint = Joint.among(candidates);
        joint.forEach(j -> {
            taken.addAll(j.applications());
            taken.addAll(j.decisions());
        });
        candidates.forEach(this::settle);
        return new Outcome(accepted, joint, ambiguous);
    }

    private void settle(Pair p) {
        if (taken.contains(p.application) || taken.contains(p.decision)) {
            return;
        }
        List<Pair> rivals = rivals(p);
        if (rivals.isEmpty() || pins.together(p.application, p.decision)) {
            accepted.add(p);
            taken.add(p.application);
            taken.add(p.decision);
            return;
        }
        rivals.add(p);
        for (Pair r : rivals) {
            ambiguous.add(r);
            taken.add(r.application);
            taken.add(r.decision);
        }
    }

    private List<Pair> rivals(Pair p) {
        Set<Pair> near = new LinkedHashSet<>(near(p, p.application));
        near.addAll(near(p, p.decision));
        return new ArrayList<>(near);
    }

    private List<Pair> near(Pair p, Matter shared) {
        return byMatter.get(shared).stream()
                .filter(q -> !q.equals(p) && isFree(q))
                .filter(q -> q.score.score() > p.score.score() - settings.margin())
                .filter(q -> !hasBetter(q, q.application.equals(shared) ? q.decision : q.application))
                .toList();
    }

    /** Whether the rival's other end fits another clearly better. */
    private boolean hasBetter(Pair q, Matter other) {
        return byMatter.get(other).stream()
                .filter(this::isFree)
                .anyMatch(r -> r.score.score() >= q.score.score() + settings.margin());
    }

    private boolean isFree(Pair q) {
        return !taken.contains(q.application) && !taken.contains(q.decision);
    }

    private List<Pair> candidates(List<Matter> applications, List<Matter> decisions) {
        Map<String, List<Matter>> index = new HashMap<>();
        for (Matter d : decisions) {
            d.ids()
                    .forEach(id -> index.computeIfAbsent("part " + id, x -> new ArrayList<>())
                            .add(d));
            d.keys()
                    .forEach(k ->
                            index.computeIfAbsent(k, x -> new ArrayList<>()).add(d));
        }
        List<Pair> pairs = new ArrayList<>();
        for (Matter a : applications) {
            Set<Matter> met = new LinkedHashSet<>();
            for (String key : a.keys()) {
                List<Matter> found = index.getOrDefault(key, List.of());
                if (found.size() <= COMMON) {
                    met.addAll(found);
                }
            }
            pins.partners(a).forEach(id -> met.addAll(index.getOrDefault("part " + id, List.of())));
            met.forEach(d -> candidate(a, d).ifPresent(pairs::add));
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score.score())
                .thenComparing(p -> p.application.id())
                .thenComparing(p -> p.decision.id())
                .thenComparing(
                        p -> p.decision.entries().get(0).row().map(RowRef::row).orElse(0)));
        return pairs;
    }

    private Optional<Pair> candidate(Matter a, Matter d) {
        if (pins.together(a, d) && !d.isRow()) {
            return Optional.of(new Pair(a, d, new PairScore(1, PairScore.reasons("person"))));
        }
        return pins.apart(a, d)
                ? Optional.empty()
                : PairScore.of(a.traits(), d.traits(), settings.threshold()).map(s -> new Pair(a, d, s));
    }
}
