package se.stodkoll.language.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The log-linear model of one role: a candidate's score is the sum of its signs' weights, and all compete with nobody's. */
final class RoleWeights {
    private static final Vocabulary ROLES = Vocabulary.load("roles");
    private static final String NONE = "none";

    private final String role;
    private final Map<String, Double> weights;

    private RoleWeights(String role) {
        this.role = role;
        this.weights = ROLES.map(role).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> Double.valueOf(e.getValue().get(0))));
    }

    static RoleWeights of(String role) {
        return new RoleWeights(role);
    }

    /** A candidate that was chosen, and how probably it is right. */
    record Chosen<C>(C candidate, double probability) {}

    /** A candidate that was not chosen, how probably it is right, and how probable the one is that won over it, or nobody. */
    record Beaten<C>(C candidate, double probability, double winner) {}

    /** Signs of candidates, in the order they were seen. */
    static final class Signs<C> {
        private final Map<C, Map<String, Double>> of = new HashMap<>();

        void add(C candidate, String sign, double strength) {
            of.computeIfAbsent(candidate, c -> new HashMap<>()).merge(sign, strength, Math::max);
        }

        void mark(C candidate, String sign, boolean holds) {
            if (holds) {
                add(candidate, sign, 1);
            }
        }

        boolean isEmpty() {
            return of.isEmpty();
        }

        List<C> candidates() {
            return List.copyOf(of.keySet());
        }
    }

    /** The likeliest candidate; empty where nobody is likelier. */
    <C> Optional<Chosen<C>> choose(Signs<C> signs) {
        C best = null;
        double bestScore = weights.get(NONE);
        double all = Math.exp(bestScore);
        for (Map.Entry<C, Map<String, Double>> each : signs.of.entrySet()) {
            double score = score(each.getValue());
            all += Math.exp(score);
            if (score > bestScore) {
                bestScore = score;
                best = each.getKey();
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Chosen<>(best, Math.exp(bestScore) / all));
    }

    /** All candidates but the likeliest one; that one too where nobody is likelier. */
    <C> List<Beaten<C>> beaten(Signs<C> signs) {
        Optional<Chosen<C>> chosen = choose(signs);
        double none = Math.exp(weights.get(NONE));
        double all = none
                + signs.of.values().stream()
                        .mapToDouble(s -> Math.exp(score(s)))
                        .sum();
        double winner = chosen.map(Chosen::probability).orElse(none / all);
        return signs.candidates().stream()
                .filter(c -> chosen.filter(w -> w.candidate().equals(c)).isEmpty())
                .map(c -> new Beaten<>(c, Math.exp(score(signs.of.get(c))) / all, winner))
                .toList();
    }

    private double score(Map<String, Double> signs) {
        double score = 0;
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            Double weight = weights.get(sign.getKey());
            if (weight == null) {
                throw new IllegalStateException("roles.yaml gives no weight of " + sign.getKey() + " for " + role);
            }
            score += weight * sign.getValue();
        }
        return score;
    }
}
