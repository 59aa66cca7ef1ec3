package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.DocumentReport;

/**
 * Finds the stored documents that a night's new ones can touch, so that a night's work grows with what is new and not
 * with the ledger. Holds what records are told by, not the records. Not thread-safe.
 */
public final class KeyIndex {
    /** A key that more records than this share tells nothing; their other keys do. */
    private static final int COMMON = 100;

    private final double threshold;
    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Map<String, List<Known>> byDocument = new HashMap<>();

    /** An index for pairing under these settings. */
    public KeyIndex(RuleSettings settings) {
        threshold = settings.pairing().threshold();
    }

    /** A record of a document. */
    private record Known(String document, boolean isDecision, Traits traits) {}

    /** Adds a document, or nothing where it is known. */
    public void add(DocumentReport document) {
        if (byDocument.containsKey(document.sha256())) {
            return;
        }
        List<Known> records = document.parts().stream()
                .flatMap(p -> Stream.concat(Entry.application(p, 0).stream(), Entry.decision(p, 0).stream()))
                .map(e -> new Known(document.sha256(), e.isDecision(), e.traits()))
                .toList();
        byDocument.put(document.sha256(), records);
        for (Known record : records) {
            record.traits
                    .keys()
                    .forEach(k ->
                            byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(record));
        }
    }

    /**
     * The SHA-256 of all documents to reconcile again: those given, those with a record that may belong to one of
     * theirs, and once more those that may belong to these, since a new decision may free an old application's
     * partner. What earlier nights found of any other document stands.
     */
    public Set<String> touchedBy(Collection<String> fresh) {
        Set<String> touched = new LinkedHashSet<>();
        Set<String> front = new LinkedHashSet<>(fresh);
        for (int step = 0; step < 3; step++) {
            front.removeAll(touched);
            touched.addAll(front);
            Set<String> next = new LinkedHashSet<>();
            front.forEach(d -> next.addAll(neighbours(d)));
            front = next;
        }
        return touched;
    }

    private Set<String> neighbours(String document) {
        Set<String> found = new LinkedHashSet<>();
        for (Known record : byDocument.getOrDefault(document, List.of())) {
            for (String key : record.traits.keys()) {
                List<Known> sharing = byKey.get(key);
                if (sharing.size() <= COMMON) {
                    sharing.stream()
                            .filter(k -> !found.contains(k.document) && mayBelong(record, k))
                            .forEach(k -> found.add(k.document));
                }
            }
        }
        return found;
    }

    private boolean mayBelong(Known a, Known b) {
        return a.isDecision == b.isDecision
                ? Matters.mayBeOne(a.traits, b.traits)
                : PairScore.of(a.traits, b.traits, threshold).isPresent();
    }
}
