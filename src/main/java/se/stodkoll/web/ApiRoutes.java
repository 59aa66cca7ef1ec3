package se.stodkoll.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.report.json.ReportJson;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.review.ReadField;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.decide.Wish;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.list.CaseEntry;
import se.stodkoll.web.list.CaseFilter;
import se.stodkoll.web.list.CaseOrder;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.list.KeptCases;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.view.Json;
import se.stodkoll.web.view.Resources;

/** The same as the pages, for programs: see openapi.yaml. */
final class ApiRoutes {
    private static final Choice ALL = new Choice(CaseFilter.ALL, "", CaseOrder.IMPORTANCE);

    private final Office office;
    private final Decisions decisions;
    private final KeptCases kept;

    ApiRoutes(Office office, Decisions decisions, KeptCases kept) {
        this.office = office;
        this.decisions = decisions;
        this.kept = kept;
    }

    void attach(RoutesConfig routes) {
        routes.get("/api/openapi.yaml", context -> Resources.send(context, "/openapi.yaml", "application/yaml"));
        routes.get(
                "/api/report.schema.json",
                context -> Resources.send(context, "/schema/report.schema.json", "application/json"));
        routes.get(
                "/api/session",
                context -> Json.send(context, Map.of("person", Guard.person(context), "token", Guard.token(context))));
        routes.get("/api/cases", this::cases);
        routes.get("/api/cases/{id}", this::matter);
        routes.get("/api/cases/{id}/findings", context -> Json.send(context, findings(find(context))));
        routes.get("/api/cases/{id}/fields", context -> Json.send(context, fields(find(context))));
        routes.post("/api/cases/{id}/decisions", this::decide);
        routes.get("/api/decisions", context -> Json.send(context, office.desk().events()));
        routes.get("/api/documents/{document}/pages/{page}", this::words);
        routes.post("/api/inbox", this::drop);
    }

    private void cases(Context context) {
        Desk desk = office.desk();
        Optional<String> status = Optional.ofNullable(context.queryParam("status"));
        List<Map<String, Object>> cases = new ArrayList<>();
        for (CaseEntry entry : kept.of(desk).chosen(ALL, "")) {
            Case c = entry.matter().matter();
            if (status.isEmpty() || status.get().equals(c.status().name())) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("id", c.id());
                row.put("projectName", c.projectName());
                row.put("status", c.status());
                row.put("difference", entry.amounts().difference().kronor());
                row.put("findings", c.findings().size());
                row.put("attention", entry.attention());
                row.put("assignee", entry.assignee());
                cases.add(row);
            }
        }
        Json.send(context, Map.of("lastDecision", desk.lastEvent(), "cases", cases));
    }

    private Case find(Context context) {
        return office.desk().find(context.pathParam("id")).orElseThrow(() -> Refusal.notFound("Ärendet finns inte."));
    }

    private void matter(Context context) {
        long seen = office.desk().lastEvent();
        Json.send(context, Map.of("lastDecision", seen, "case", ReportJson.of(find(context))));
    }

    private static List<Map<String, Object>> findings(Case matter) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode finding : ReportJson.of(matter).get("findings")) {
            rows.add(new LinkedHashMap<>(Map.of("finding", finding)));
        }
        int i = 0;
        for (String key : FindingKey.byKey(matter).keySet()) {
            rows.get(i++).put("key", key);
        }
        return rows;
    }

    private List<Map<String, Object>> fields(Case matter) {
        Desk desk = office.desk();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String part : matter.parts()) {
            for (ReadField field : desk.fields(part)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("part", part);
                row.put("path", field.path());
                row.put("label", field.label());
                row.put("type", field.type());
                row.put("value", field.value().map(ReadField.Value::plain));
                row.put("confidence", field.value().map(ReadField.Value::confidence));
                row.put("source", field.value().map(ReadField.Value::source));
                rows.add(row);
            }
        }
        return rows;
    }

    private void decide(Context context) {
        ReviewEvent event = decisions.decide(context.pathParam("id"), wish(Json.body(context)), Guard.person(context));
        Case after = office.desk().caseOf(event.subject().parts().get(0)).orElseThrow();
        context.status(201);
        Json.send(context, Map.of("number", event.number(), "case", ReportJson.of(after)));
    }

    private static Wish wish(JsonNode body) {
        try {
            Optional<Wish.Field> field = body.hasNonNull("field")
                    ? Optional.of(new Wish.Field(
                            body.get("field").path("part").asText(""),
                            body.get("field").path("path").asText(""),
                            body.get("field").path("oldValue").asText(""),
                            pointed(body.get("field"))))
                    : Optional.empty();
            return new Wish(
                    ReviewAct.valueOf(body.path("act").asText("")),
                    body.path("lastDecision").asLong(0),
                    field,
                    text(body, "finding"),
                    text(body, "otherPart"),
                    body.hasNonNull("undone") ? Optional.of(body.get("undone").asLong()) : Optional.empty(),
                    body.path("newValue").asText(""),
                    body.path("reason").asText(""));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("Beslutet är inte som openapi.yaml säger: act är okänt eller en ruta går baklänges.");
        }
    }

    private static Optional<Wish.Pointed> pointed(JsonNode field) {
        JsonNode box = field.path("box");
        return box.isArray() && box.size() == 4
                ? Optional.of(new Wish.Pointed(
                        field.path("page").asInt(0),
                        new Box(
                                box.get(0).asDouble(),
                                box.get(1).asDouble(),
                                box.get(2).asDouble(),
                                box.get(3).asDouble())))
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode body, String name) {
        return body.hasNonNull(name) ? Optional.of(body.get(name).asText()) : Optional.empty();
    }

    private void words(Context context) {
        String number = context.pathParam("page");
        Page page = office.page(
                        context.pathParam("document"), number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0)
                .orElseThrow(() -> Refusal.notFound("Sidan finns inte."));
        List<Map<String, Object>> words = new ArrayList<>();
        for (Word word : page.lines().stream().flatMap(l -> l.words().stream()).toList()) {
            word.box()
                    .ifPresent(b ->
                            words.add(Map.of("text", word.text(), "box", List.of(b.x0(), b.y0(), b.x1(), b.y1()))));
        }
        Json.send(
                context, Map.of("page", page.number(), "width", page.width(), "height", page.height(), "words", words));
    }

    private void drop(Context context) throws IOException {
        List<String> names = new ArrayList<>();
        for (UploadedFile file : context.uploadedFiles()) {
            try (InputStream content = file.content()) {
                names.add(office.drop(file.filename(), content));
            }
        }
        if (names.isEmpty()) {
            throw Refusal.bad("Begäran innehåller ingen fil.");
        }
        context.status(201);
        Json.send(context, Map.of("files", names));
    }
}
