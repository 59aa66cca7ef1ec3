package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.Part;

/**
 * Finds the parts that a night's new ones can touch, so that a night's reconciling grows with what is new and not with
 * the ledger. Holds what records are told by, not the records. Not thread-safe.
 */
final class KeyIndex {
    /** A key that more records than this share tells nothing; their other keys do. */
    private static final int COMMON = 100;

    private final double threshold;
    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Map<String, List<Known>> byPart = new HashMap<>();

    /** An index for pairing under these settings. */
    KeyIndex(RuleSettings settings) {
        threshold = settings.pairing().threshold();
    }

    /**
     * A record of a part.
     *
     * @param keys of which a record of its matter shares one
     * @param beyond keys of which a record shares one that a rule beyond one case may hold against it
     */
    private record Known(String part, boolean isDecision, Traits traits, Set<String> keys, Set<String> beyond) {
        static Known of(Entry e) {
            Traits traits = e.traits();
            Set<String> beyond = new LinkedHashSet<>();
            traits.name().ifPresent(n -> beyond.add("projekt " + n.replace(" ", "")));
            e.application().ifPresent(a -> beyond.addAll(CostClaimedTwice.keys(a)));
            return new Known(e.id(), e.isDecision(), traits, traits.keys(), beyond);
        }
    }

    /** Adds a part, or nothing where it holds no record or is known. */
    void add(Part part) {
        if (byPart.containsKey(part.id())) {
            return;
        }
        List<Known> records = Stream.concat(Entry.application(part, 0).stream(), Entry.decision(part, 0).stream())
                .map(Known::of)
                .toList();
        byPart.put(part.id(), records);
        for (Known record : records) {
            Stream.concat(record.keys.stream(), record.beyond.stream())
                    .forEach(k ->
                            byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(record));
        }
    }

    /**
     * The ids of all parts to reconcile again: those given, those with a record that may belong to one of theirs, and
     * once more those that may belong to these, since a new decision may free an old application's partner; and what a
     * rule beyond one case may hold against those given. What earlier nights found of any other part stands.
     */
    Set<String> touchedBy(Collection<String> fresh) {
        Set<String> touched = new LinkedHashSet<>();
        Set<String> front = new LinkedHashSet<>(fresh);
        fresh.forEach(part -> front.addAll(beyond(part)));
        for (int step = 0; step < 3; step++) {
            front.removeAll(touched);
            touched.addAll(front);
            Set<String> next = new LinkedHashSet<>();
            front.forEach(d -> next.addAll(neighbours(d)));
            front.clear();
            front.addAll(next);
        }
        return touched;
    }

    private Set<String> beyond(String part) {
        return byPart.getOrDefault(part, List.of()).stream()
                .flatMap(record -> record.beyond.stream())
                .flatMap(key -> sharing(key).stream())
                .map(Known::part)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> neighbours(String part) {
        Set<String> found = new LinkedHashSet<>();
        for (Known record : byPart.getOrDefault(part, List.of())) {
            for (String key : record.keys) {
                sharing(key).stream()
                        .filter(k -> !found.contains(k.part) && mayBelong(record, k))
                        .forEach(k -> found.add(k.part));
            }
        }
        return found;
    }

    private List<Known> sharing(String key) {
        List<Known> sharing = byKey.getOrDefault(key, List.of());
        return sharing.size() > COMMON ? List.of() : sharing;
    }

    private boolean mayBelong(Known a, Known b) {
        return a.isDecision == b.isDecision
                ? Matters.mayBeOne(a.traits, b.traits)
                : PairScore.of(a.traits, b.traits, threshold).isPresent();
    }
}
