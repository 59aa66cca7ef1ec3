package se.stodkoll.web.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.word.Box;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.Reviews;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.page.UnreadPapers;
import se.stodkoll.web.view.CaseViews.BoxView;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.PageViews.Frame;

/** A paper whose form is taught: what was shown on it, and in plain words what would be learnt. */
public final class TeachScreen {
    private static final int MOST_PAGES = 20;
    /** Papers whose headings are looked at. */
    private static final int MOST_COMPARED = 8;

    private static final int LONGEST_NAME = 200;

    private final Office office;
    private final String part;
    private final TeachWish wish;
    private final DocumentReport document;
    private final PageRange pages;
    private final PartKind kind;
    private final ShownValues shown;
    private final FormLesson lesson;

    TeachScreen(Office office, String part, TeachWish wish) {
        this.office = office;
        this.part = part;
        this.wish = wish;
        Desk desk = office.desk();
        this.document = desk.documentOf(part).orElseThrow(() -> Refusal.notFound("Papperet finns inte i liggaren."));
        this.pages = desk.partAsRead(part).orElseThrow().pages();
        ShownValues corrected = ShownValues.of(
                part, document.sha256(), Reviews.of(desk.events()).inForce());
        this.kind = wish.kind().orElse(corrected.kind());
        this.shown = corrected.kind() == kind || corrected.values().isEmpty() || !wish.sent()
                ? corrected.with(kind, wish.pointed())
                : new ShownValues(kind, List.of(), 0).with(kind, wish.pointed());
        this.lesson = office.lesson(part, shown).orElseThrow(() -> Refusal.notFound("Papperet finns inte i liggaren."));
    }

    /**
     * The form that was asked for.
     *
     * @throws Refusal where it is none that would read this paper
     */
    TaughtForm form() {
        List<TaughtLabel> labels =
                lesson.items().stream().flatMap(item -> chosen(item).stream()).toList();
        List<String> headings = headings().stream()
                .filter(FormViews.Heading::chosen)
                .map(FormViews.Heading::text)
                .toList();
        String name = name();
        if (labels.isEmpty()) {
            throw Refusal.bad("Visa minst ett värde som har en etikett, och välj den.");
        }
        if (headings.isEmpty() && labels.size() < TaughtForm.LABELS_ALONE) {
            throw Refusal.bad("Välj en rubrik, eller visa minst " + TaughtForm.LABELS_ALONE
                    + " värden: annars kan blanketten inte skiljas från andra papper.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refusal.bad("Skriv vad blanketten heter, med högst " + LONGEST_NAME + " tecken.");
        }
        long places = labels.stream()
                .map(l -> l.text().toLowerCase(Locale.ROOT) + " " + l.nth())
                .distinct()
                .count();
        if (places < labels.size()) {
            throw Refusal.bad("Två uppgifter har samma etikett. Välj en annan för den ena, eller lär inte in den.");
        }
        TaughtForm form = new TaughtForm(office.forms().idFor(name), name, kind, headings, labels);
        List<String> found =
                office.found(part, form, shown).stream().map(ShownValue::slot).toList();
        labels.stream().filter(l -> !found.contains(l.slot())).findFirst().ifPresent(l -> {
            throw Refusal.bad(
                    FormWords.slot(l.slot(), kind)
                            + " hittas inte på det här papperet med de valda etiketterna. Välj en annan, eller lär inte in uppgiften.");
        });
        return form;
    }

    private Optional<TaughtLabel> chosen(FormLesson.Item item) {
        String code = wish.choices().get(item.value().slot());
        return code == null
                ? item.choices().stream().findFirst()
                : item.choices().stream().filter(c -> code(c).equals(code)).findFirst();
    }

    private static String code(TaughtLabel label) {
        return label.side().name().toLowerCase(Locale.ROOT) + " " + label.nth() + " " + label.text();
    }

    private List<FormViews.Heading> headings() {
        Set<String> chosen = new HashSet<>(wish.sent() ? wish.headings() : printed());
        return lesson.headings().stream()
                .map(text -> new FormViews.Heading(text, chosen.contains(text)))
                .toList();
    }

    /** Of the headings the one that other papers bear too: what is large on this one alone may be somebody's answer. */
    private List<String> printed() {
        Set<String> elsewhere = UnreadPapers.of(office.desk()).stream()
                .map(d -> d.parts().get(0).id())
                .filter(id -> !id.equals(part))
                .limit(MOST_COMPARED)
                .flatMap(id -> office.lesson(id, new ShownValues(kind, List.of(), 0)).stream())
                .flatMap(other -> other.headings().stream())
                .collect(Collectors.toSet());
        return lesson.headings().stream().filter(elsewhere::contains).limit(1).toList();
    }

    private String name() {
        return wish.sent()
                ? wish.name()
                : headings().stream()
                        .filter(FormViews.Heading::chosen)
                        .map(FormViews.Heading::text)
                        .findFirst()
                        .orElse("");
    }

    FormViews.Teach page(Frame frame, Said said) {
        return new FormViews.Teach(
                frame,
                part,
                document.file(),
                said,
                kind == PartKind.DECISION,
                name(),
                headings(),
                fields(),
                sheets(),
                lesson.items().stream().anyMatch(i -> !i.choices().isEmpty()));
    }

    /** Those shown, in the lesson's words, and then those that can be shown. */
    private List<FormViews.Field> fields() {
        Map<String, FormViews.Field> fields = new LinkedHashMap<>();
        boolean spanned = lesson.items().stream().anyMatch(i -> i.value().slot().equals("period"));
        for (FormLesson.Item item : lesson.items()) {
            String slot = item.value().slot();
            Optional<TaughtLabel> chosen = chosen(item);
            List<FormViews.Choice> choices = item.choices().stream()
                    .map(c -> new FormViews.Choice(
                            code(c),
                            FormWords.place(c),
                            chosen.filter(c::equals).isPresent()))
                    .toList();
            fields.put(
                    slot,
                    new FormViews.Field(slot, FormWords.slot(slot, kind), true, item.text(), place(slot), choices));
        }
        for (String slot : ShownValues.slots(kind)) {
            if (!fields.containsKey(slot)) {
                boolean together = spanned && (slot.equals("start") || slot.equals("end"));
                fields.put(
                        slot,
                        new FormViews.Field(
                                slot,
                                FormWords.slot(slot, kind),
                                together,
                                together ? "visat med projekttiden" : "",
                                place(slot),
                                List.of()));
            }
        }
        return List.copyOf(fields.values());
    }

    /** As the form sends it back. */
    private String place(String slot) {
        return wish.pointed().stream()
                .filter(v -> v.slot().equals(slot))
                .reduce((a, b) -> b)
                .map(v -> slot + " " + v.page() + " " + points(v.box().x0()) + " "
                        + points(v.box().y0()) + " " + points(v.box().x1()) + " "
                        + points(v.box().y1()))
                .orElse("");
    }

    private List<FormViews.Sheet> sheets() {
        return office.sizes(document.sha256()).stream()
                .filter(s -> s.number() >= pages.first() && s.number() <= pages.last())
                .limit(MOST_PAGES)
                .map(this::sheet)
                .toList();
    }

    private FormViews.Sheet sheet(PageSize size) {
        Stream<ShownValue> here =
                lesson.items().stream().map(FormLesson.Item::value).filter(v -> v.page() == size.number());
        return new FormViews.Sheet(
                document.sha256(),
                size.number(),
                document.file() + ", sida " + size.number(),
                points(size.width()),
                points(size.height()),
                here.map(this::box).toList());
    }

    private BoxView box(ShownValue value) {
        Box b = value.box();
        return new BoxView(
                "visat-" + value.slot(),
                "corrected",
                FormWords.slot(value.slot(), kind),
                "",
                "",
                List.of(List.of(
                        points(b.x0()),
                        points(b.y0()),
                        points(Math.max(1, b.width())),
                        points(Math.max(1, b.height())))));
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
