package se.stodkoll.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Names cases. A case keeps the id that earlier nights gave any of its parts; a new one is named by its least part id,
 * the application's side first, so that a run over the same files gives the same ids in any order.
 */
final class CaseId {
    private CaseId() {}

    /** By group; where a case has fallen apart, the first of its pieces keeps the id. */
    static List<String> of(List<Grouping.Group> groups, Map<String, String> earlier) {
        Set<String> given = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Grouping.Group group : groups) {
            Optional<String> kept = group.ids().stream()
                    .map(earlier::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .filter(given::add);
            ids.add(kept.orElseGet(() -> "case-" + hash(key(group))));
        }
        return ids;
    }

    private static String key(Grouping.Group group) {
        List<Matter> side = group.applications().isEmpty() ? group.decisions() : group.applications();
        return side.stream().flatMap(m -> m.ids().stream()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
