package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.finding.Link;
import se.stodkoll.model.record.Part;

/** The cases as they are found, and what is left for the next to find. Not thread-safe. */
final class Gathering {
    private final Map<Matter, Matter> own;
    private final List<Grouping.Group> groups = new ArrayList<>();
    private final Set<Matter> done = new HashSet<>();
    private final Map<Matter, List<Pairing.Pair>> rivals = new HashMap<>();

    /** @param own the applications that letters carry, by decision */
    Gathering(Map<Matter, Matter> own) {
        this.own = own;
        done.addAll(own.values());
    }

    /** In the order found. */
    List<Grouping.Group> groups() {
        return groups;
    }

    /** Those of no case yet, about which there is no doubt either. */
    List<Matter> left(List<Matter> all) {
        return all.stream()
                .filter(m -> !done.contains(m) && !rivals.containsKey(m))
                .toList();
    }

    void take(Pairing.Outcome outcome) {
        outcome.accepted().forEach(p -> take(paired(p, Optional.ofNullable(own.get(p.decision())))));
        outcome.joint().forEach(j -> take(joint(j)));
        for (Pairing.Pair p : outcome.ambiguous()) {
            rivals.computeIfAbsent(p.application(), m -> new ArrayList<>()).add(p);
            rivals.computeIfAbsent(p.decision(), m -> new ArrayList<>()).add(p);
        }
    }

    /** Decisions with the applications that they carry, where no other joined them. */
    void takeLetters() {
        own.forEach((d, a) -> {
            if (!done.contains(d)) {
                take(new Grouping.Group(List.of(a), List.of(d), List.of(sameLetter(a, d)), List.of()));
            }
        });
    }

    /** Each that is left by itself, with what it might belong to. */
    void takeAlone(List<Matter> all) {
        all.stream().filter(m -> !done.contains(m)).forEach(m -> take(alone(m, rivals.getOrDefault(m, List.of()))));
    }

    void takeBare(Part part) {
        groups.add(Grouping.Group.of(part));
    }

    private void take(Grouping.Group group) {
        groups.add(group);
        done.addAll(group.applications());
        done.addAll(group.decisions());
    }

    private static Grouping.Group paired(Pairing.Pair p, Optional<Matter> own) {
        Matter application = own.map(p.application()::with).orElse(p.application());
        Link link = link(p);
        List<Link> links =
                own.map(o -> List.of(link, sameLetter(o, p.decision()))).orElse(List.of(link));
        return new Grouping.Group(List.of(application), List.of(p.decision()), links, List.of());
    }

    private static Grouping.Group joint(Joint j) {
        List<Link> links = j.pairs().stream().map(Gathering::link).toList();
        return new Grouping.Group(j.applications(), j.decisions(), links, List.of());
    }

    private static Link link(Pairing.Pair p) {
        return new Link(
                p.application().id(),
                p.decision().id(),
                p.score().score(),
                p.score().reasons());
    }

    private static Link sameLetter(Matter application, Matter decision) {
        String part = decision.ids().stream()
                .filter(application.ids()::contains)
                .findFirst()
                .orElseThrow();
        return new Link(part, part, 1, PairScore.reasons("letter"));
    }

    private static Grouping.Group alone(Matter m, List<Pairing.Pair> rivals) {
        List<Link> links = rivals.stream().map(Gathering::link).toList();
        return m.isDecision()
                ? new Grouping.Group(List.of(), List.of(m), links, rivals)
                : new Grouping.Group(List.of(m), List.of(), links, rivals);
    }
}
