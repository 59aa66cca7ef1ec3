package se.stodkoll.web.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.review.Desk;
import se.stodkoll.review.ReadField;
import se.stodkoll.review.Reviews;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.view.CaseViews.FieldRow;
import se.stodkoll.web.view.CaseViews.GridView;
import se.stodkoll.web.view.CaseViews.PlaceLink;
import se.stodkoll.web.view.CaseViews.Rest;
import se.stodkoll.web.view.CaseViews.Side;
import se.stodkoll.web.view.CaseViews.SideFields;
import se.stodkoll.web.view.Words;

/** The two sides of a case: what was read of each, and its pages with the places of it. */
public final class CaseSides {
    private static final int SHOWN_CHARACTERS = 28;
    private final Office office;
    private final Desk desk;
    private final Case matter;
    private final Map<String, List<ReadField>> fields = new LinkedHashMap<>();

    public CaseSides(Office office, Desk desk, Case matter) {
        this.office = office;
        this.desk = desk;
        this.matter = matter;
        matter.parts().forEach(id -> fields.put(id, desk.fields(id)));
    }

    public List<Side> sides() {
        return List.of(
                side("a", "Ansökan", matter.application(), "/decision"),
                side("d", "Beslut", matter.decision(), "/application"));
    }

    Optional<String> label(String part, String path) {
        return fields.getOrDefault(part, List.of()).stream()
                .filter(f -> f.path().equals(path))
                .map(ReadField::label)
                .findFirst();
    }

    /** A value of a field as a person reads it; as it is kept where the part has no such field any more. */
    String shown(String part, String path, String plain) {
        return fields.getOrDefault(part, List.of()).stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .map(f -> Words.value(f.type(), plain))
                .orElse(plain);
    }

    /** Where a place is shown; empty where its page is not. */
    Optional<PlaceLink> link(Evidence evidence) {
        Optional<ReadField> value = valueAt(evidence);
        return sideOf(evidence)
                .map(code -> new PlaceLink(
                        (code.equals("a") ? "Ansökan s.\u00a0" : "Beslut s.\u00a0") + evidence.page() + ": "
                                + shortened(evidence.text()),
                        CasePages.target(code, evidence),
                        value.map(ReadField::part).orElse(""),
                        value.map(ReadField::path).orElse("")));
    }

    /** The value that was read just there. */
    private Optional<ReadField> valueAt(Evidence evidence) {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(f ->
                        f.value().filter(v -> v.evidence().equals(evidence)).isPresent())
                .findFirst();
    }

    private static String shortened(String text) {
        return "”"
                + (text.length() <= SHOWN_CHARACTERS
                        ? text
                        : text.substring(0, SHOWN_CHARACTERS).strip() + "…") + "”";
    }

    private Optional<String> sideOf(Evidence evidence) {
        if (holds(matter.application(), evidence)) {
            return Optional.of("a");
        }
        return holds(matter.decision(), evidence) ? Optional.of("d") : Optional.empty();
    }

    private boolean holds(List<String> parts, Evidence evidence) {
        return parts.stream()
                .filter(id -> desk.documentOf(id)
                        .filter(d -> d.sha256().equals(evidence.document()))
                        .isPresent())
                .flatMap(id -> desk.part(id).stream())
                .anyMatch(p -> evidence.page() >= p.pages().first()
                        && evidence.page() <= p.pages().last());
    }

    /** @param notHere records of the other side that a letter carries too */
    private Side side(String code, String title, List<String> parts, String notHere) {
        List<FieldRow> single = new ArrayList<>();
        List<FieldRow> cells = new ArrayList<>();
        List<FieldRow> years = new ArrayList<>();
        List<FieldRow> other = new ArrayList<>();
        for (String id : parts) {
            for (ReadField field : fields.getOrDefault(id, List.of())) {
                if (field.path().startsWith(notHere)) {
                    if (isBare(id)) {
                        other.add(row(code, field));
                    }
                } else if (BudgetGrid.isYears(field)) {
                    years.add(row(code, field));
                } else if (!field.path().startsWith(BudgetGrid.PATH)) {
                    boolean cell = field.path().matches(".*/(rows|activities|shares)/.*");
                    (cell ? cells : single).add(row(code, field));
                }
            }
        }
        SideFields read = new SideFields(single, cells, grids(code, parts), years, other);
        return new Side(
                code,
                title,
                files(parts),
                read,
                new CasePages(office, desk, matter, fields).of(code, parts),
                teach(parts),
                rest(parts));
    }

    /** Whether a part bears no record yet. */
    private boolean isBare(String part) {
        return desk.part(part)
                .map(p -> p.content())
                .filter(c -> c.application().isEmpty() && c.decision().isEmpty())
                .isPresent();
    }

    private List<GridView> grids(String code, List<String> parts) {
        return parts.stream()
                .flatMap(id -> Stream.concat(read(code, id), begun(code, id)))
                .toList();
    }

    private Stream<GridView> begun(String code, String id) {
        return BudgetGrid.begun(
                fields.getOrDefault(id, List.of()),
                path -> row(code, desk.field(id, path).orElseThrow()))
                .stream();
    }

    private Stream<GridView> read(String code, String id) {
        return desk.part(id).stream()
                .flatMap(p -> p.content().application().stream())
                .flatMap(a -> a.budget().stream())
                .flatMap(budget ->
                        BudgetGrid.of(budget, fields.getOrDefault(id, List.of()), f -> row(code, f)).stream());
    }

    /** A part on which a person has pointed at what the program does not read there. */
    private String teach(List<String> parts) {
        List<ReviewEvent> inForce = Reviews.of(desk.events()).inForce();
        return parts.stream()
                .filter(id -> desk.documentOf(id)
                        .filter(d ->
                                ShownValues.of(id, d.sha256(), inForce).teaches(fields.getOrDefault(id, List.of())))
                        .isPresent())
                .findFirst()
                .orElse("");
    }

    private List<Rest> rest(List<String> parts) {
        return documents(parts)
                .flatMap(d -> desk.silent(d).stream())
                .filter(part -> !matter.parts().contains(part.id()))
                .map(part -> new Rest(
                        "s.\u00a0" + SwedishFormat.pages(part.pages()) + ": " + part.title(), "/papper/" + part.id()))
                .toList();
    }

    private Stream<DocumentReport> documents(List<String> parts) {
        return parts.stream().flatMap(id -> desk.documentOf(id).stream()).distinct();
    }

    private String files(List<String> parts) {
        return documents(parts).map(DocumentReport::file).distinct().collect(Collectors.joining(", "));
    }

    private static FieldRow row(String side, ReadField field) {
        Optional<ReadField.Value> value = field.value();
        return new FieldRow(
                field.part(),
                field.path(),
                field.label(),
                value.map(v -> Words.value(field.type(), v.plain())).orElse(""),
                value.map(ReadField.Value::plain).orElse(""),
                value.map(Words::tags).orElse(List.of()),
                value.map(v -> new PlaceLink(
                                "s.\u00a0" + v.evidence().page(),
                                CasePages.target(side, v.evidence()),
                                field.part(),
                                field.path()))
                        .orElse(new PlaceLink("", "", "", "")),
                field.type().howToWrite());
    }
}
