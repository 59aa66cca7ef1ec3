package se.stodkoll.reconcile.pairing;

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
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.traits.PairScore;
import se.stodkoll.reconcile.traits.Traits;

/**
 * Pairs applications with decisions, best score first, each used once. A pair with a rival about as good is left to a
 * person, unless the rival's other end has a clearly better partner of its own.
 */
final class Pairing {
    private final RuleSettings.Pairing settings;
    private final PinnedPairs pins;
    private final Map<CaseSide, List<ScoredPair>> byMatter = new HashMap<>();
    private final List<ScoredPair> accepted = new ArrayList<>();
    private final List<ScoredPair> ambiguous = new ArrayList<>();
    private final Set<CaseSide> taken = new HashSet<>();

    Pairing(RuleSettings.Pairing settings, List<PriorState.Pin> pinned) {
        this.settings = settings;
        this.pins = new PinnedPairs(pinned);
    }

    /**
     * What came of it.
     *
     * @param accepted each matter at most once
     * @param joint one decision with several applications, or the other way round
     * @param ambiguous pairs about as likely as another
     */
    record Pairs(List<ScoredPair> accepted, List<JointPairing> joint, List<ScoredPair> ambiguous) {}

    Pairs pair(List<CaseSide> applications, List<CaseSide> decisions) {
        List<ScoredPair> candidates = candidates(applications, decisions);
        for (ScoredPair p : candidates) {
            byMatter.computeIfAbsent(p.application(), m -> new ArrayList<>()).add(p);
            byMatter.computeIfAbsent(p.decision(), m -> new ArrayList<>()).add(p);
        }
        List<JointPairing> joint = JointPairing.among(candidates);
        joint.forEach(j -> {
            taken.addAll(j.applications());
            taken.addAll(j.decisions());
        });
        candidates.forEach(this::settle);
        return new Pairs(accepted, joint, ambiguous);
    }

    private void settle(ScoredPair p) {
        if (taken.contains(p.application()) || taken.contains(p.decision())) {
            return;
        }
        List<ScoredPair> rivals = rivals(p);
        if (rivals.isEmpty() || pins.together(p.application(), p.decision())) {
            accepted.add(p);
            taken.add(p.application());
            taken.add(p.decision());
            return;
        }
        rivals.add(p);
        for (ScoredPair r : rivals) {
            ambiguous.add(r);
            taken.add(r.application());
            taken.add(r.decision());
        }
    }

    private List<ScoredPair> rivals(ScoredPair p) {
        Set<ScoredPair> near = new LinkedHashSet<>(near(p, p.application()));
        near.addAll(near(p, p.decision()));
        return new ArrayList<>(near);
    }

    private List<ScoredPair> near(ScoredPair p, CaseSide shared) {
        return byMatter.get(shared).stream()
                .filter(q -> !q.equals(p) && isFree(q))
                .filter(q -> q.score().score() > p.score().score() - settings.margin())
                .filter(q -> !hasBetter(q, q.application().equals(shared) ? q.decision() : q.application()))
                .toList();
    }

    /** Whether the rival's other end fits another clearly better. */
    private boolean hasBetter(ScoredPair q, CaseSide other) {
        return byMatter.get(other).stream()
                .filter(this::isFree)
                .anyMatch(r -> r.score().score() >= q.score().score() + settings.margin());
    }

    private boolean isFree(ScoredPair q) {
        return !taken.contains(q.application()) && !taken.contains(q.decision());
    }

    private List<ScoredPair> candidates(List<CaseSide> applications, List<CaseSide> decisions) {
        Map<String, List<CaseSide>> index = new HashMap<>();
        for (CaseSide d : decisions) {
            d.ids()
                    .forEach(id -> index.computeIfAbsent("part " + id, x -> new ArrayList<>())
                            .add(d));
            d.keys()
                    .forEach(k ->
                            index.computeIfAbsent(k, x -> new ArrayList<>()).add(d));
        }
        List<ScoredPair> pairs = new ArrayList<>();
        for (CaseSide a : applications) {
            Set<CaseSide> met = new LinkedHashSet<>();
            for (String key : a.keys()) {
                List<CaseSide> found = index.getOrDefault(key, List.of());
                if (found.size() <= Traits.COMMON) {
                    met.addAll(found);
                }
            }
            pins.partners(a).forEach(id -> met.addAll(index.getOrDefault("part " + id, List.of())));
            met.forEach(d -> candidate(a, d).ifPresent(pairs::add));
        }
        pairs.sort(Comparator.comparingDouble((ScoredPair p) -> -p.score().score())
                .thenComparing(p -> p.application().id())
                .thenComparing(p -> p.decision().id())
                .thenComparing(p ->
                        p.decision().entries().get(0).row().map(RowRef::row).orElse(0)));
        return pairs;
    }

    private Optional<ScoredPair> candidate(CaseSide a, CaseSide d) {
        if (pins.together(a, d) && !d.isRow()) {
            return Optional.of(new ScoredPair(a, d, new PairScore(1, PairScore.reasons("person"))));
        }
        return pins.apart(a, d)
                ? Optional.empty()
                : PairScore.of(a.traits(), d.traits(), settings.threshold()).map(s -> new ScoredPair(a, d, s));
    }
}
