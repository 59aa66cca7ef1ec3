package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Part;

/**
 * Finds the stored documents that a night's new ones can touch, so that a night's work grows with what is new and not
 * with the ledger. Not thread-safe.
 */
public final class KeyIndex {
    /** A key that more documents than this share is told by its other keys. */
    private static final int COMMON = 100;

    private final Map<String, List<String>> documentsByKey = new HashMap<>();
    private final Map<String, Set<String>> keysByDocument = new HashMap<>();

    /** Adds a document, or nothing where it is known. */
    public void add(DocumentReport document) {
        if (keysByDocument.containsKey(document.sha256())) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Part part : document.parts()) {
            keys.addAll(Reconciler.keys(part));
        }
        keysByDocument.put(document.sha256(), keys);
        keys.forEach(k -> documentsByKey
                .computeIfAbsent(k, x -> new ArrayList<>())
                .add(document.sha256()));
    }

    /**
     * The SHA-256 of all documents to reconcile again: those given, those that share a key with them, and those that
     * share one with these, since a new decision may free an old application's partner. What earlier nights found of
     * any other document stands.
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
        for (String key : keysByDocument.getOrDefault(document, Set.of())) {
            List<String> sharing = documentsByKey.get(key);
            if (sharing.size() <= COMMON) {
                found.addAll(sharing);
            }
        }
        return found;
    }
}
