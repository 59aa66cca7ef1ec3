package se.stodkoll.reconcile.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.finding.Link;
import se.stodkoll.model.record.Part;
import se.stodkoll.reconcile.traits.PairScore;

/** The cases as they are found, and what is left for the next to find. Not thread-safe. */
final class GroupCollector {
    private final Map<CaseSide, CaseSide> own;
    private final List<CaseGroup> groups = new ArrayList<>();
    private final Set<CaseSide> done = new HashSet<>();
    private final Map<CaseSide, List<ScoredPair>> rivals = new HashMap<>();

    /** @param own the applications that letters carry, by decision */
    GroupCollector(Map<CaseSide, CaseSide> own) {
        this.own = own;
        done.addAll(own.values());
    }

    /** In the order found. */
    List<CaseGroup> groups() {
        return groups;
    }

    /** Those of no case yet, about which there is no doubt either. */
    List<CaseSide> left(List<CaseSide> all) {
        return all.stream()
                .filter(m -> !done.contains(m) && !rivals.containsKey(m))
                .toList();
    }

    void take(Pairing.Pairs outcome) {
        outcome.accepted().forEach(p -> take(paired(p, Optional.ofNullable(own.get(p.decision())))));
        outcome.joint().forEach(j -> take(joint(j)));
        for (ScoredPair p : outcome.ambiguous()) {
            rivals.computeIfAbsent(p.application(), m -> new ArrayList<>()).add(p);
            rivals.computeIfAbsent(p.decision(), m -> new ArrayList<>()).add(p);
        }
    }

    /** Decisions with the applications that they carry, where no other joined them. */
    void takeLetters() {
        own.forEach((d, a) -> {
            if (!done.contains(d)) {
                take(new CaseGroup(List.of(a), List.of(d), List.of(sameLetter(a, d)), List.of()));
            }
        });
    }

    /** Each that is left by itself, with what it might belong to. */
    void takeAlone(List<CaseSide> all) {
        all.stream().filter(m -> !done.contains(m)).forEach(m -> take(alone(m, rivals.getOrDefault(m, List.of()))));
    }

    void takeBare(Part part) {
        groups.add(CaseGroup.of(part));
    }

    private void take(CaseGroup group) {
        groups.add(group);
        done.addAll(group.applications());
        done.addAll(group.decisions());
    }

    private static CaseGroup paired(ScoredPair p, Optional<CaseSide> own) {
        CaseSide application = own.map(p.application()::with).orElse(p.application());
        Link link = link(p);
        List<Link> links =
                own.map(o -> List.of(link, sameLetter(o, p.decision()))).orElse(List.of(link));
        return new CaseGroup(List.of(application), List.of(p.decision()), links, List.of());
    }

    private static CaseGroup joint(JointPairing j) {
        List<Link> links = j.pairs().stream().map(GroupCollector::link).toList();
        return new CaseGroup(j.applications(), j.decisions(), links, List.of());
    }

    private static Link link(ScoredPair p) {
        return new Link(
                p.application().id(),
                p.decision().id(),
                p.score().score(),
                p.score().reasons());
    }

    private static Link sameLetter(CaseSide application, CaseSide decision) {
        String part = decision.ids().stream()
                .filter(application.ids()::contains)
                .findFirst()
                .orElseThrow();
        return new Link(part, part, 1, PairScore.reasons("letter"));
    }

    private static CaseGroup alone(CaseSide m, List<ScoredPair> rivals) {
        List<Link> links = rivals.stream().map(GroupCollector::link).toList();
        return m.isDecision()
                ? new CaseGroup(List.of(), List.of(m), links, rivals)
                : new CaseGroup(List.of(m), List.of(), links, rivals);
    }
}
