package se.stodkoll.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.value.Evidence;

/**
 * Names findings by what they say and which pages they rest on, so that a verdict is found again after a new reading. A
 * finding that says something else, say after a correction, has another name: the verdict was not on it.
 */
public final class FindingKey {
    private static final int LENGTH = 16;

    private FindingKey() {}

    /** The findings of a case by key, in their order. */
    public static Map<String, Finding> byKey(Case matter) {
        Map<String, Finding> keyed = new LinkedHashMap<>();
        for (Finding finding : matter.findings()) {
            String key = key(finding);
            String free = key;
            for (int twin = 2; keyed.containsKey(free); twin++) {
                free = key + "-" + twin;
            }
            keyed.put(free, finding);
        }
        return keyed;
    }

    private static String key(Finding finding) {
        Comparison comparison = finding.comparison();
        String text = String.join(
                "\n",
                finding.rule().name(),
                finding.where().orElse(""),
                comparison.expected().orElse(""),
                comparison.actual().orElse(""),
                comparison.expected().isEmpty() ? raw(finding.evidence()) : "",
                pages(finding.evidence()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String raw(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::text).collect(Collectors.joining("\n"));
    }

    private static String pages(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.document() + ":" + e.page())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
