package se.stodkoll.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.stodkoll.model.record.PartKind;

/** The truth as gold.json, in the form that the scoring tool reads. */
final class Gold {
    private final Map<String, Object> documents = new LinkedHashMap<>();
    private final List<Object> cases = new ArrayList<>();

    /**
     * A file and its parts.
     *
     * @param file name
     * @param how what happened to it
     * @param parts as {@link #part} gives them
     */
    void document(String file, String how, List<Map<String, Object>> parts) {
        documents.put(file, map("how", how, "parts", parts));
    }

    /** A part of a file. */
    static Map<String, Object> part(PartKind kind, int first, int last) {
        return map("kind", kind.name(), "pages", map("first", first, "last", last));
    }

    void matter(MadeCase matter, String applicationFile, String decisionFile) {
        boolean decided = matter.granting() != MadeCase.Granting.NONE;
        boolean applied = matter.asking() != MadeCase.Asking.NONE;
        List<String> findings = Oracle.findings(matter).stream().map(Enum::name).toList();
        cases.add(map(
                "project",
                        applied
                                ? matter.asked().naming().project()
                                : matter.granted().project(),
                "anomaly",
                        matter.anomalies().isEmpty() ? null : matter.anomalies().toString(),
                "applicationFile", applied ? applicationFile : null,
                "decisionFile", decided ? decisionFile : null,
                "findings", findings));
    }

    void write(Path file) {
        try {
            Files.writeString(
                    file,
                    new ObjectMapper()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(map("documents", documents, "cases", cases))
                            + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** The application of a form or a description. */
    static Map<String, Object> application(Asked asked, boolean form) {
        Asked.Naming naming = asked.naming();
        Map<String, Object> json = map(
                "projectName", naming.project(),
                "applicationId", form ? naming.applicationId() : null,
                "caseId", form ? naming.caseId() : null,
                "diaryNumber", naming.diaryNumber().orElse(null),
                "applicant",
                        map(
                                "name",
                                asked.applicant().name(),
                                "organisationNumber",
                                form ? asked.applicant().organisationNumber() : null),
                "period", period(Optional.of(asked.period())),
                "requestedPercent",
                        form
                                ? asked.facts().shares().get(0).percent()
                                : asked.request().percent().orElse(null),
                "requestedAmount",
                        form
                                ? Long.valueOf(ShareBasis.grants(asked.budget().financing()))
                                : boxed(asked.request().amount()),
                "activities", asked.activities().stream().map(Gold::activity).toList(),
                "budget", budget(asked.budget()),
                "municipalities", asked.facts().municipalities());
        if (form) {
            Asked.Facts facts = asked.facts();
            json.put(
                    "shares",
                    facts.shares().stream()
                            .map(s -> map("name", s.name(), "percent", s.percent()))
                            .toList());
            json.put("payment", map("accountType", facts.accountType(), "accountNumber", facts.accountNumber()));
            json.put("vatRegistered", facts.vatRegistered());
            json.put("procurementActApplies", facts.procurementActApplies());
        }
        return json;
    }

    /** The application that a decision letter restates. */
    static Map<String, Object> applicationInLetter(MadeCase matter) {
        Granted granted = matter.granted();
        return map(
                "projectName", granted.project(),
                "applicationId", null,
                "caseId", null,
                "diaryNumber", granted.diaryNumber().orElse(null),
                "applicant", map("name", granted.beneficiary(), "organisationNumber", null),
                "period", period(granted.restated().period()),
                "requestedPercent", null,
                "requestedAmount", boxed(granted.restated().amount()),
                "activities", List.of(),
                "budget", budget(matter.asked().budget()));
    }

    static Map<String, Object> decision(Granted granted) {
        Granted.Restated said = granted.restated();
        return map(
                "projectName", granted.project(),
                "diaryNumber", granted.diaryNumber().orElse(null),
                "beneficiary", map("name", granted.beneficiary()),
                "percent", granted.award().percent().orElse(null),
                "maxAmount", boxed(granted.award().amount()),
                "period", period(granted.period()),
                "decidingBody", granted.forum().body().orElse(null),
                "decisionDate", granted.forum().date().toString(),
                "fundingSources",
                        granted.sources().stream()
                                .map(s -> map("name", s.name(), "amount", boxed(s.amount())))
                                .toList(),
                "reservations",
                        granted.award().reservations().stream()
                                .map(r -> map(
                                        "amountPerYear",
                                        r.amountPerYear(),
                                        "fromYear",
                                        r.fromYear(),
                                        "toYear",
                                        r.toYear()))
                                .toList(),
                "restated",
                        map(
                                "percent", said.percent().orElse(null),
                                "amount", boxed(said.amount()),
                                "period", period(said.period())));
    }

    static Map<String, Object> supportList(SupportTruth list) {
        return map(
                "period",
                period(Optional.of(list.period())),
                "grants",
                list.grants().stream()
                        .map(g -> map(
                                "diaryNumber", g.diaryNumber(),
                                "supportType", g.supportType(),
                                "company", g.company(),
                                "purpose", g.purpose(),
                                "gender", g.gender(),
                                "municipality", g.municipality(),
                                "amount", boxed(g.amount()),
                                "outcome", g.amount().isPresent() ? "GRANTED" : "REJECTED"))
                        .toList());
    }

    private static Map<String, Object> activity(Asked.Activity activity) {
        return map(
                "name", activity.name(),
                "start", activity.span().start().toString(),
                "end", activity.span().end().toString(),
                "cost", activity.cost(),
                "steps",
                        activity.steps().stream()
                                .map(s -> map("name", s.name(), "cost", s.cost()))
                                .toList());
    }

    private static Map<String, Object> budget(Asked.BudgetSheets budget) {
        return map(
                "years", budget.costs().years(),
                "costs", table(budget.costs()),
                "financing", table(budget.financing()),
                "inKind", budget.inKind().map(Gold::table).orElse(null));
    }

    private static Map<String, Object> table(Sheet sheet) {
        List<String> columns =
                new ArrayList<>(sheet.years().stream().map(String::valueOf).toList());
        columns.add("Totalt");
        return map(
                "unit",
                sheet.unit().name(),
                "columns",
                columns,
                "rows",
                sheet.rows().stream()
                        .filter(r -> !r.hasNoAmount())
                        .map(r -> row(r, sheet.years()))
                        .toList());
    }

    private static Map<String, Object> row(Row row, List<Integer> years) {
        Map<String, Object> amounts = new LinkedHashMap<>();
        for (int y = 0; y < years.size(); y++) {
            amounts.put(years.get(y).toString(), boxed(row.years().get(y).kronor()));
        }
        return map(
                "kind", row.kind().name(),
                "group", row.group().isEmpty() ? null : row.group(),
                "label", row.label(),
                "amounts", amounts,
                "total", boxed(row.total().kronor()));
    }

    private static Map<String, Object> period(Optional<Span> span) {
        return map(
                "start", span.map(s -> s.start().toString()).orElse(null),
                "end", span.map(s -> s.end().toString()).orElse(null));
    }

    private static Long boxed(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
