package se.stodkoll.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.report.digest.LineBoxes;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.PartFields;
import se.stodkoll.review.ReadField;
import se.stodkoll.review.Reviews;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.Views.BoxView;
import se.stodkoll.web.Views.FieldRow;
import se.stodkoll.web.Views.GridView;
import se.stodkoll.web.Views.PageView;
import se.stodkoll.web.Views.PlaceLink;
import se.stodkoll.web.Views.Side;

/** The two sides of a case: what was read of each, and its pages with the places of it. */
final class CaseSides {
    /** A board's bundle can have hundreds; a part of it seldom more than these. */
    private static final int MOST_PAGES = 60;

    private static final int SHOWN_CHARACTERS = 28;
    /** Points between ink and the line around it. */
    private static final double AIR = 1.5;
    /** Points; what is higher may be of several lines. */
    private static final double TALLEST_LINE = 20;

    private final Office office;
    private final Desk desk;
    private final Case matter;
    private final Map<String, List<ReadField>> fields = new LinkedHashMap<>();

    CaseSides(Office office, Desk desk, Case matter) {
        this.office = office;
        this.desk = desk;
        this.matter = matter;
        for (String id : matter.parts()) {
            desk.partAsRead(id)
                    .ifPresent(asRead ->
                            fields.put(id, PartFields.of(asRead, desk.part(id).orElseThrow())));
        }
    }

    List<Side> sides() {
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

    /** Where a place is shown; empty where its page is not. */
    Optional<PlaceLink> link(Evidence evidence) {
        Optional<ReadField> value = valueAt(evidence);
        return sideOf(evidence)
                .map(code -> new PlaceLink(
                        (code.equals("a") ? "Ansökan s.\u00a0" : "Beslut s.\u00a0") + evidence.page() + ": "
                                + shortened(evidence.text()),
                        target(code, evidence),
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

    private static String target(String side, Evidence evidence) {
        String page = pageId(side, evidence.document(), evidence.page());
        return evidence.box().map(b -> page + "-" + boxId(b)).orElse(page);
    }

    private static String pageId(String side, String document, int page) {
        return side + "-" + document.substring(0, 12) + "-" + page;
    }

    private static String boxId(Box box) {
        return Math.round(box.x0()) + "-" + Math.round(box.y0()) + "-" + Math.round(box.x1()) + "-"
                + Math.round(box.y1());
    }

    /** @param notHere records of the other side that a letter carries too */
    private Side side(String code, String title, List<String> parts, String notHere) {
        List<FieldRow> single = new ArrayList<>();
        List<FieldRow> cells = new ArrayList<>();
        for (String id : parts) {
            for (ReadField field : fields.getOrDefault(id, List.of())) {
                if (!field.path().startsWith(notHere) && !field.path().startsWith(BudgetGrid.PATH)) {
                    boolean cell = field.path().matches(".*/(rows|activities|shares)/.*");
                    (cell ? cells : single).add(row(code, field));
                }
            }
        }
        return new Side(code, title, files(parts), single, cells, grids(code, parts), pages(code, parts), teach(parts));
    }

    private List<GridView> grids(String code, List<String> parts) {
        return parts.stream()
                .flatMap(id -> desk.part(id).stream()
                        .flatMap(p -> p.content().application().stream())
                        .flatMap(a -> a.budget().stream())
                        .flatMap(budget ->
                                BudgetGrid.of(budget, fields.getOrDefault(id, List.of()), f -> row(code, f)).stream()))
                .toList();
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

    private String files(List<String> parts) {
        return parts.stream()
                .flatMap(id -> desk.documentOf(id).stream())
                .map(DocumentReport::file)
                .distinct()
                .collect(Collectors.joining(", "));
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
                                target(side, v.evidence()),
                                field.part(),
                                field.path()))
                        .orElse(new PlaceLink("", "", "", "")),
                field.type().howToWrite());
    }

    private List<PageView> pages(String side, List<String> parts) {
        Map<String, PageView> pages = new LinkedHashMap<>();
        for (String id : parts) {
            Part part = desk.part(id).orElseThrow();
            DocumentReport document = desk.documentOf(id).orElseThrow();
            for (PageSize size : office.sizes(document.sha256())) {
                if (size.number() >= part.pages().first()
                        && size.number() <= part.pages().last()) {
                    String key = pageId(side, document.sha256(), size.number());
                    pages.computeIfAbsent(key, k -> page(side, k, document, size, parts));
                }
            }
        }
        return pages.values().stream().limit(MOST_PAGES).toList();
    }

    private PageView page(String side, String id, DocumentReport document, PageSize size, List<String> parts) {
        Map<String, BoxView> boxes = new LinkedHashMap<>();
        for (String part : parts) {
            for (ReadField field : fields.getOrDefault(part, List.of())) {
                field.value()
                        .ifPresent(
                                v -> box(side, field, v, document, size).ifPresent(b -> boxes.putIfAbsent(b.id(), b)));
            }
        }
        matter.findings().stream()
                .flatMap(f -> f.evidence().stream())
                .filter(e -> e.document().equals(document.sha256())
                        && e.page() == size.number()
                        && e.box().isPresent())
                .forEach(e ->
                        boxes.compute(target(side, e), (key, known) -> known == null ? found(key, e) : marked(known)));
        return new PageView(
                id,
                document.sha256(),
                size.number(),
                document.file() + ", sida " + size.number(),
                points(size.width()),
                points(size.height()),
                List.copyOf(boxes.values()));
    }

    private Optional<BoxView> box(
            String side, ReadField field, ReadField.Value value, DocumentReport document, PageSize size) {
        Evidence e = value.evidence();
        if (!e.document().equals(document.sha256()) || e.page() != size.number()) {
            return Optional.empty();
        }
        return e.box()
                .map(b -> new BoxView(
                        target(side, e),
                        value.source().name().toLowerCase(Locale.ROOT),
                        field.label() + ": " + Words.value(field.type(), value.plain()),
                        field.part(),
                        field.path(),
                        shapes(e, b)));
    }

    /** A place that a finding rests on and that is no field of its own. */
    private BoxView found(String id, Evidence e) {
        return new BoxView(
                id, "found", "Läst: " + e.text(), "", "", shapes(e, e.box().orElseThrow()));
    }

    private static BoxView marked(BoxView known) {
        return new BoxView(
                known.id(), known.code() + " found", known.label(), known.part(), known.path(), known.shapes());
    }

    /** A box a line, where the place is higher than a line. */
    private List<List<String>> shapes(Evidence e, Box box) {
        Optional<Page> page = box.height() > TALLEST_LINE ? office.page(e.document(), e.page()) : Optional.empty();
        return page.map(p -> LineBoxes.of(p, e)).orElse(List.of(box)).stream()
                .map(CaseSides::shape)
                .toList();
    }

    /** A little larger than the ink, so that no line of it runs through the figures. */
    private static List<String> shape(Box b) {
        return List.of(
                points(b.x0() - AIR),
                points(b.y0() - AIR),
                points(Math.max(1, b.width()) + 2 * AIR),
                points(Math.max(1, b.height()) + 2 * AIR));
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
