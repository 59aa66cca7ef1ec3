package se.stodkoll.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.Box;
import se.stodkoll.model.Case;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.Part;
import se.stodkoll.model.ReviewEvent;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.PartFields;
import se.stodkoll.review.ReadField;
import se.stodkoll.review.Reviews;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.Views.BoxView;
import se.stodkoll.web.Views.FieldRow;
import se.stodkoll.web.Views.PageView;
import se.stodkoll.web.Views.PlaceLink;
import se.stodkoll.web.Views.Side;

/** The two sides of a case: what was read of each, and its pages with the places of it. */
final class CaseSides {
    /** A board's bundle can have hundreds; a part of it seldom more than these. */
    private static final int MOST_PAGES = 60;

    private static final int SHOWN_CHARACTERS = 28;

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
                    .ifPresent(asRead -> fields.put(
                            id, PartFields.of(asRead, desk.part(id).orElseThrow())));
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
        return sideOf(evidence).map(code -> new PlaceLink(
                (code.equals("a") ? "Ansökan s.\u00a0" : "Beslut s.\u00a0") + evidence.page() + ": " + shortened(evidence.text()),
                target(code, evidence),
                value.map(ReadField::part).orElse(""),
                value.map(ReadField::path).orElse("")));
    }

    /** The value that was read just there. */
    private Optional<ReadField> valueAt(Evidence evidence) {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(f -> f.value().filter(v -> v.evidence().equals(evidence)).isPresent())
                .findFirst();
    }

    private static String shortened(String text) {
        return "”" + (text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS).strip() + "…") + "”";
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
                .anyMatch(p -> evidence.page() >= p.pages().first() && evidence.page() <= p.pages().last());
    }

    private static String target(String side, Evidence evidence) {
        String page = pageId(side, evidence.document(), evidence.page());
        return evidence.box().map(b -> page + "-" + boxId(b)).orElse(page);
    }

    private static String pageId(String side, String document, int page) {
        return side + "-" + document.substring(0, 12) + "-" + page;
    }

    private static String boxId(Box box) {
        return Math.round(box.x0()) + "-" + Math.round(box.y0()) + "-" + Math.round(box.x1()) + "-" + Math.round(box.y1());
    }

    /** @param notHere records of the other side that a letter carries too */
    private Side side(String code, String title, List<String> parts, String notHere) {
        List<FieldRow> single = new ArrayList<>();
        List<FieldRow> cells = new ArrayList<>();
        for (String id : parts) {
            for (ReadField field : fields.getOrDefault(id, List.of())) {
                if (!field.path().startsWith(notHere)) {
                    boolean cell = field.path().matches(".*/(rows|activities|shares)/.*");
                    (cell ? cells : single).add(row(code, field));
                }
            }
        }
        return new Side(code, title, files(parts), single, cells, pages(code, parts), teach(parts));
    }

    /** A part on which a person has pointed at what the program does not read there. */
    private String teach(List<String> parts) {
        List<ReviewEvent> inForce = Reviews.of(desk.events()).inForce();
        return parts.stream()
                .filter(id -> desk.documentOf(id)
                        .filter(d -> ShownValues.of(id, d.sha256(), inForce).teaches(fields.getOrDefault(id, List.of())))
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
                value.map(v -> new PlaceLink("s.\u00a0" + v.evidence().page(), target(side, v.evidence()), field.part(), field.path()))
                        .orElse(new PlaceLink("", "", "", "")),
                field.type().howToWrite());
    }

    private List<PageView> pages(String side, List<String> parts) {
        Map<String, PageView> pages = new LinkedHashMap<>();
        for (String id : parts) {
            Part part = desk.part(id).orElseThrow();
            DocumentReport document = desk.documentOf(id).orElseThrow();
            for (PageSize size : office.sizes(document.sha256())) {
                if (size.number() >= part.pages().first() && size.number() <= part.pages().last()) {
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
                field.value().ifPresent(v -> box(side, field, v, document, size).ifPresent(b -> boxes.putIfAbsent(b.id(), b)));
            }
        }
        matter.findings().stream()
                .flatMap(f -> f.evidence().stream())
                .filter(e -> e.document().equals(document.sha256()) && e.page() == size.number() && e.box().isPresent())
                .forEach(e -> boxes.compute(target(side, e), (key, known) -> marked(key, known, e)));
        return new PageView(
                id,
                document.sha256(),
                size.number(),
                document.file() + ", sida " + size.number(),
                points(size.width()),
                points(size.height()),
                List.copyOf(boxes.values()));
    }

    private static Optional<BoxView> box(
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
                        shape(b)));
    }

    /** A place that a finding rests on is marked as such, whether or not it is a field of its own. */
    private static BoxView marked(String id, BoxView known, Evidence e) {
        return known == null
                ? new BoxView(id, "found", "Läst: " + e.text(), "", "", shape(e.box().orElseThrow()))
                : new BoxView(id, known.code() + " found", known.label(), known.part(), known.path(), known.shape());
    }

    private static List<String> shape(Box b) {
        return List.of(points(b.x0()), points(b.y0()), points(Math.max(1, b.width())), points(Math.max(1, b.height())));
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
