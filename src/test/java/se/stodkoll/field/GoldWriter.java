package se.stodkoll.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the gold of made papers as the scoring tool reads it. */
final class GoldWriter {
    private GoldWriter() {}

    static String json(PaperSet set) throws JsonProcessingException {
        Map<String, Object> documents = new LinkedHashMap<>();
        set.papers().forEach(p -> documents.put(p.name(), document(p)));
        List<Object> cases = new ArrayList<>();
        for (PaperCase c : set.cases()) {
            cases.add(map(
                    "project",
                    c.project(),
                    "anomaly",
                    c.planted().isEmpty() ? null : c.planted(),
                    "applicationFile",
                    c.applicationFile(),
                    "decisionFile",
                    c.decisionFile(),
                    "findings",
                    c.findings()));
        }
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        return mapper.writeValueAsString(map("documents", documents, "cases", cases));
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> document(Paper paper) {
        List<Object> parts = new ArrayList<>();
        List<PaperGold> rows = paper.parts().stream()
                .filter(p -> p.kind() == PaperGold.Kind.LIST_ROW)
                .toList();
        paper.parts().stream().filter(p -> !rows.contains(p)).forEach(p -> parts.add(part(p)));
        if (!rows.isEmpty()) {
            List<Object> grants = rows.stream().map(GoldWriter::grant).toList();
            parts.add(map("kind", "SUPPORT_LIST", "supportList", map("period", period(null, null), "grants", grants)));
        }
        return map(
                "layout",
                paper.layout(),
                "how",
                paper.form().name().toLowerCase() + " " + paper.split().name().toLowerCase(),
                "phrases",
                paper.frames(),
                "parts",
                parts);
    }

    private static Object grant(PaperGold row) {
        return map(
                "diaryNumber",
                row.diaryNumber(),
                "supportType",
                null,
                "company",
                row.who(),
                "purpose",
                row.projectName(),
                "municipality",
                null,
                "amount",
                row.amount(),
                "outcome",
                row.outcome());
    }

    private static Object part(PaperGold gold) {
        return switch (gold.kind()) {
            case APPLICATION ->
                map(
                        "kind",
                        "APPLICATION",
                        "kinds",
                        List.of("APPLICATION", "PROJECT_DESCRIPTION"),
                        "application",
                        application(gold));
            case DECISION_PROPOSAL ->
                map(
                        "kind",
                        "DECISION_PROPOSAL",
                        "kinds",
                        List.of("DECISION_PROPOSAL", "MEMO"),
                        "decision",
                        decision(gold));
            default -> map("kind", "DECISION", "decision", decision(gold));
        };
    }

    private static Object period(Object start, Object end) {
        return map("start", start == null ? null : start.toString(), "end", end == null ? null : end.toString());
    }

    private static Object application(PaperGold gold) {
        return map(
                "projectName",
                gold.projectName(),
                "applicant",
                map("name", gold.who(), "organisationNumber", gold.organisationNumber()),
                "diaryNumber",
                gold.diaryNumber(),
                "applicationId",
                null,
                "caseId",
                null,
                "period",
                period(gold.start(), gold.end()),
                "requestedPercent",
                gold.percent(),
                "requestedAmount",
                gold.amount(),
                "municipalities",
                List.of(),
                "activities",
                List.of(),
                "budget",
                gold.budget().isEmpty() ? null : budget(gold.budget()));
    }

    private static Object budget(List<PaperGold.Table> tables) {
        Set<Integer> years = new TreeSet<>();
        Map<String, Object> budget = map("years", years);
        for (PaperGold.Table table : tables) {
            table.columns().stream().filter(c -> c.matches("\\d{4}")).forEach(c -> years.add(Integer.valueOf(c)));
            budget.put(table.isCosts() ? "costs" : "financing", map("columns", table.columns(), "rows", table.rows()));
        }
        return budget;
    }

    private static Object decision(PaperGold gold) {
        PaperGold.Asked told = gold.asked();
        boolean rejected = "REJECTED".equals(gold.outcome());
        return map(
                "projectName",
                gold.projectName(),
                "diaryNumber",
                gold.diaryNumber(),
                "beneficiary",
                map("name", gold.who()),
                "percent",
                gold.percent(),
                "maxAmount",
                gold.amount(),
                "period",
                period(gold.start(), gold.end()),
                "decidingBody",
                gold.decidingBody(),
                "decisionDate",
                gold.date() == null ? null : gold.date().toString(),
                "fundingSources",
                gold.sources().stream()
                        .map(s -> map("name", s.name(), "amount", s.amount()))
                        .toList(),
                "rejected",
                rejected,
                "outcome",
                gold.outcome(),
                "restated",
                told == null
                        ? null
                        : map(
                                "percent",
                                told.percent(),
                                "amount",
                                told.amount(),
                                "period",
                                period(told.start(), told.end())));
    }
}
