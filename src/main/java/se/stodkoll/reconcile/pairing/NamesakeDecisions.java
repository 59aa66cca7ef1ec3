package se.stodkoll.reconcile.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.traits.PairScore;
import se.stodkoll.reconcile.traits.Traits;

/** What the decisions say of applications of one project name: whether they answer one, or tell two apart. */
final class NamesakeDecisions {
    static final NamesakeDecisions NONE = new NamesakeDecisions(List.of(), 1, 0);

    private final double threshold;
    private final double margin;
    private final Map<String, List<CaseSide>> byKey = new HashMap<>();

    /** @param decided papers and rows of lists */
    NamesakeDecisions(List<CaseSide> decided, RuleSettings.Pairing settings) {
        this(decided, settings.threshold(), settings.margin());
    }

    private NamesakeDecisions(List<CaseSide> decided, double threshold, double margin) {
        this.threshold = threshold;
        this.margin = margin;
        decided.forEach(d -> d.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(d)));
    }

    /**
     * Whether two applications that would be one, for amounts that differ, are two: a decision answers one of them clearly better,
     * and it goes to another organisation than the other's, or another decision answers the other clearly better.
     */
    boolean tellApart(Traits a, Traits b) {
        if (a.amounts().isEmpty() || b.amounts().isEmpty() || a.sharesAmount(b)) {
            return false;
        }
        List<CaseSide> near = Stream.concat(near(a), near(b)).distinct().toList();
        List<CaseSide> ofA = near.stream().filter(d -> isBetter(a, b, d)).toList();
        List<CaseSide> ofB = near.stream().filter(d -> isBetter(b, a, d)).toList();
        return !ofA.isEmpty() && !ofB.isEmpty() || isForeign(ofA, b) || isForeign(ofB, a);
    }

    private Stream<CaseSide> near(Traits application) {
        return application.keys().stream()
                .map(key -> byKey.getOrDefault(key, List.of()))
                .filter(found -> found.size() <= Traits.COMMON)
                .flatMap(List::stream)
                .filter(d -> d.traits().hasNameOf(application)
                        || d.isRow() && d.traits().saysNameOf(application));
    }

    private boolean isBetter(Traits a, Traits b, CaseSide decision) {
        double here = score(a, decision);
        return here >= threshold && here > score(b, decision) + margin;
    }

    private static double score(Traits application, CaseSide decision) {
        return PairScore.of(application, decision.traits(), 0)
                .map(PairScore::score)
                .orElse(0.0);
    }

    private static boolean isForeign(List<CaseSide> decisions, Traits application) {
        return decisions.stream()
                .map(CaseSide::traits)
                .anyMatch(d -> !d.mayBeSameOrganisation(application)
                        && !d.saysOrganisationOf(application)
                        && !d.sharesAmount(application));
    }
}
