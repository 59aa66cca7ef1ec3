package se.stodkoll.web.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.report.digest.LineBoxes;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.ReadField;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.view.CaseViews.BoxView;
import se.stodkoll.web.view.CaseViews.PageView;
import se.stodkoll.web.view.Words;

/** The pages of a case's papers, and the places on them. */
final class CasePages {
    /** A board's bundle can have hundreds; a part of it seldom more than these. */
    private static final int MOST_PAGES = 60;

    /** Points between ink and the line around it. */
    private static final double AIR = 1.5;
    /** Points; what is higher may be of several lines. */
    private static final double TALLEST_LINE = 20;

    private final Office office;
    private final Desk desk;
    private final Case matter;
    private final Map<String, List<ReadField>> fields;

    /** @param fields of each part, by its id */
    CasePages(Office office, Desk desk, Case matter, Map<String, List<ReadField>> fields) {
        this.office = office;
        this.desk = desk;
        this.matter = matter;
        this.fields = fields;
    }

    /** Id of the element of a place; where it has none, of its page. */
    static String target(String side, Evidence evidence) {
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

    /** @param side "a" or "d" */
    List<PageView> of(String side, List<String> parts) {
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
                .map(CasePages::shape)
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
