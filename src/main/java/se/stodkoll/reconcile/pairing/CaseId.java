package se.stodkoll.reconcile.pairing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names cases. A case keeps the id that earlier nights gave any of its parts; a new one is named by its least part id,
 * the application's side first, so that a run over the same files gives the same ids in any order.
 */
public final class CaseId {
    private CaseId() {}

    /**
     * By group; where a case has fallen apart, the first of its pieces keeps the id.
     *
     * @param earlier ids by part
     * @param taken whether another case, of which no part is given, has the id
     */
    public static List<String> of(List<CaseGroup> groups, Map<String, String> earlier, Predicate<String> taken) {
        Set<String> given = new HashSet<>();
        List<Optional<String>> kept = groups.stream()
                .map(group -> group.own().stream()
                        .map(earlier::get)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .filter(given::add))
                .toList();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            String key = key(groups.get(i));
            ids.add(kept.get(i).orElseGet(() -> made(key, id -> !taken.test(id) && given.add(id))));
        }
        return ids;
    }

    private static String made(String key, Predicate<String> isFree) {
        String id = "case-" + hash(key);
        for (int twin = 2; !isFree.test(id); twin++) {
            id = "case-" + hash(key) + "-" + twin;
        }
        return id;
    }

    private static String key(CaseGroup group) {
        List<String> side = group.applied().isEmpty() ? group.decided() : group.applied();
        return side.stream().min(Comparator.naturalOrder()).orElseThrow();
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
