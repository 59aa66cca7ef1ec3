package se.stodkoll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares a night's report with what its documents were made to say, value by value, and counts the errors by kind. */
final class ErrorTable {
    /** What the report's own form holds and gold does not compare. */
    private static final Set<String> NOT_COMPARED = Set.of("title", "unit");

    private static final Set<String> AMOUNTS =
            Set.of("requestedAmount", "maxAmount", "amount", "cost", "total", "amounts", "advance", "amountPerYear");

    private final Map<String, int[]> kinds = new TreeMap<>();
    private final Map<String, String> examples = new HashMap<>();

    void compare(JsonNode gold, JsonNode report) {
        Map<String, JsonNode> read = new HashMap<>();
        report.path("documents").forEach(d -> read.put(d.path("file").asText(), d));
        gold.path("documents").properties().forEach(d -> document(d.getKey(), d.getValue(), read.get(d.getKey())));
        cases(gold, report);
    }

    private void document(String file, JsonNode gold, JsonNode read) {
        List<JsonNode> left = new ArrayList<>();
        read.path("parts").forEach(left::add);
        for (JsonNode wanted : gold.path("parts")) {
            JsonNode found = left.stream()
                    .filter(p -> p.path("kind").equals(wanted.path("kind")))
                    .min((a, b) -> Integer.compare(apart(a, wanted), apart(b, wanted)))
                    .orElse(null);
            count("part " + wanted.path("kind").asText(), found != null, file + ": no such part");
            if (found != null) {
                left.remove(found);
                for (String side : List.of("application", "decision")) {
                    if (wanted.path(side).isObject()) {
                        value(side, wanted.path(side), found.path(side), file);
                    }
                }
            }
        }
    }

    private static int apart(JsonNode part, JsonNode wanted) {
        return Math.abs(
                part.at("/pages/first").asInt() - wanted.at("/pages/first").asInt());
    }

    private void value(String path, JsonNode gold, JsonNode read, String file) {
        JsonNode seen = read.isObject() && read.has("value") && read.has("evidence") ? read.get("value") : read;
        if (gold.isObject()) {
            for (Map.Entry<String, JsonNode> field : gold.properties()) {
                boolean year = field.getKey().matches("\\d{4}");
                if (!NOT_COMPARED.contains(field.getKey())) {
                    value(year ? path : path + "/" + field.getKey(), field.getValue(), seen.path(field.getKey()), file);
                }
            }
        } else if (gold.isArray()) {
            for (int i = 0; i < gold.size(); i++) {
                value(path, gold.get(i), seen.path(i), file);
            }
        } else if (!gold.isNull()) {
            count(path, same(gold, seen), file + ": " + seen + " for " + gold);
        }
    }

    private static boolean same(JsonNode gold, JsonNode seen) {
        if (gold.isNumber()) {
            return seen.isNumber() && gold.decimalValue().compareTo(seen.decimalValue()) == 0;
        }
        return plain(gold.asText()).equals(plain(seen.asText()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .trim();
    }

    /** The rules that must fire where they were made to, and those that fire where nothing was. */
    private void cases(JsonNode gold, JsonNode report) {
        Map<String, Set<String>> fired = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        report.path("documents")
                .forEach(d -> d.path("parts")
                        .forEach(p ->
                                files.put(p.path("id").asText(), d.path("file").asText())));
        for (JsonNode matter : report.path("cases")) {
            Set<String> rules = new HashSet<>();
            matter.path("findings").forEach(f -> {
                if (f.path("severity").asText().equals("MISMATCH")) {
                    rules.add(f.path("rule").asText());
                }
            });
            for (String side : List.of("application", "decision")) {
                matter.path(side)
                        .forEach(id -> fired.computeIfAbsent(files.get(id.asText()), k -> new HashSet<>())
                                .addAll(rules));
            }
        }
        for (JsonNode matter : gold.path("cases")) {
            String file = matter.path("decisionFile").isNull()
                    ? matter.path("applicationFile").asText()
                    : matter.path("decisionFile").asText();
            Set<String> seen = fired.getOrDefault(file, Set.of());
            Set<String> wanted = new HashSet<>();
            matter.path("findings")
                    .forEach(f -> wanted.add(
                            f.isTextual() ? f.asText() : f.path("rule").asText()));
            String project = file + " " + matter.path("project").asText();
            wanted.forEach(r -> count("finding " + r, seen.contains(r) || !isMismatch(r), project));
            boolean alone = gold.path("cases").findValuesAsText("decisionFile").stream()
                            .filter(file::equals)
                            .count()
                    <= 1;
            if (alone) {
                seen.forEach(r -> count("no false " + r, wanted.contains(r), project));
            }
        }
    }

    private static boolean isMismatch(String rule) {
        return Set.of(
                        "AMOUNT_DIFFERS",
                        "PERCENT_DIFFERS",
                        "PERIOD_DIFFERS",
                        "APPLICANT_DIFFERS",
                        "DIARY_NUMBER_DIFFERS",
                        "RESTATED_DIFFERS",
                        "FUNDING_SOURCES_SUM",
                        "CAP_EXCEEDS_PERCENT",
                        "ROW_SUM",
                        "COLUMN_SUM",
                        "NOT_FULLY_FINANCED",
                        "FUNDING_SHARE_DIFFERS",
                        "ACTIVITY_COST_SUM")
                .contains(rule);
    }

    private void count(String kind, boolean right, String example) {
        int[] counted = kinds.computeIfAbsent(kind, k -> new int[2]);
        counted[right ? 0 : 1]++;
        if (!right) {
            examples.putIfAbsent(kind, example);
        }
    }

    /** The share of values that are right; of amounts alone, or of all. */
    double share(boolean amountsOnly) {
        int right = 0;
        int all = 0;
        for (Map.Entry<String, int[]> kind : kinds.entrySet()) {
            String last = kind.getKey().substring(kind.getKey().lastIndexOf('/') + 1);
            if (!amountsOnly || AMOUNTS.contains(last)) {
                right += kind.getValue()[0];
                all += kind.getValue()[0] + kind.getValue()[1];
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** The kinds with errors, and the shares. */
    String shown(String name) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%s: values %.4f, amounts %.4f%n", name, share(false), share(true)));
        kinds.forEach((kind, counted) -> {
            if (counted[1] > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %5d wrong of %5d  %s  (%s)%n",
                        counted[1],
                        counted[0] + counted[1],
                        kind,
                        examples.get(kind)));
            }
        });
        return text.toString();
    }
}
