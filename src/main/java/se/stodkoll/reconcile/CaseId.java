package se.stodkoll.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names cases. A case keeps the id that earlier nights gave any of its parts; a new one is named by its least part id,
 * the application's side first, so that a run over the same files gives the same ids in any order.
 */
final class CaseId {
    private CaseId() {}

    static String of(Grouping.Group group, Map<String, String> earlier) {
        Optional<String> kept =
                group.ids().stream().map(earlier::get).filter(Objects::nonNull).min(Comparator.naturalOrder());
        return kept.orElseGet(() -> "case-" + hash(key(group)));
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
