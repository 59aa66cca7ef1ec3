package se.stodkoll.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;

/**
 * What is told of a night: figures and ids, no names and no text of documents.
 *
 * @param subject one line in Swedish
 * @param figures by English key, in order
 */
public record NightNotice(String subject, Map<String, Object> figures) {
    private static final Map<String, String> SWEDISH = Map.ofEntries(
            Map.entry("run", "Körning"),
            Map.entry("outcome", "Utfall"),
            Map.entry("filesIn", "Filer in"),
            Map.entry("read", "lästa"),
            Map.entry("duplicates", "dubbletter"),
            Map.entry("quarantined", "i karantän"),
            Map.entry("waiting", "väntar"),
            Map.entry("adds", "Balansen går ihop"),
            Map.entry("cases", "Ärenden"),
            Map.entry("MATCH", "stämmer"),
            Map.entry("MISMATCH", "avviker"),
            Map.entry("REVIEW", "bör granskas"),
            Map.entry("UNMATCHED", "saknar motpart"));

    public NightNotice {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A night that ended. */
    public static NightNotice of(String run, Balance balance, Map<CaseStatus, Integer> cases) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("run", run);
        figures.put("outcome", balance.adds() ? "OK" : "UNBALANCED");
        figures.put("filesIn", balance.filesIn());
        figures.put("read", balance.read());
        figures.put("duplicates", balance.duplicates());
        figures.put("quarantined", balance.quarantined());
        figures.put("waiting", balance.waiting());
        figures.put("adds", balance.adds());
        figures.put("cases", cases.values().stream().mapToInt(n -> n).sum());
        for (CaseStatus status : CaseStatus.values()) {
            figures.put(status.name(), cases.getOrDefault(status, 0));
        }
        String alarm = balance.adds() ? "" : "BALANSEN GÅR INTE IHOP: ";
        return new NightNotice(
                alarm + "Stödkoll " + run + ": " + balance.filesIn() + " filer in, " + balance.quarantined()
                        + " i karantän, " + cases.getOrDefault(CaseStatus.MISMATCH, 0) + " ärenden avviker",
                figures);
    }

    /** A night that could not be run. */
    public static NightNotice failed(String outcome) {
        return new NightNotice("Stödkoll: natten kunde inte köras (" + outcome + ")", Map.of("outcome", outcome));
    }

    /** Lines for people. */
    public String text() {
        List<String> lines = new ArrayList<>();
        figures.forEach((key, value) -> lines.add(SWEDISH.getOrDefault(key, key) + ": "
                + (value.equals(true) ? "ja" : value.equals(false) ? "nej" : value)));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** JSON for programs. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("program", "stodkoll");
        all.putAll(figures);
        return ModelJson.write(all);
    }
}
