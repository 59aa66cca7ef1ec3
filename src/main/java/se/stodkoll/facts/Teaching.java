package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;

/**
 * Learns from a paper on which a person has shown where values stand: what labels each, and how the two stand to each other. What
 * it gives is words of the paper that are no value shown, no figure, day or amount; whether a name is among them a person must see. A
 * function of its input.
 */
public final class Teaching {
    private static final String MADE = "lesson";

    private final Map<Integer, Page> pages;
    private final List<ShownValue> shown;
    private final Map<Integer, PagePieces> sheets;

    private Teaching(List<Page> pages, List<ShownValue> shown) {
        this.pages = pages.stream().collect(Collectors.toMap(Page::number, p -> p));
        this.shown = shown;
        this.sheets = pages.stream()
                .filter(p -> !p.lines().isEmpty())
                .collect(Collectors.toMap(Page::number, p -> sheet(p, List.of())));
    }

    /**
     * What can be learnt.
     *
     * @param pages of the paper, in order
     * @param shown values on them
     * @param kind of record that the paper bears
     */
    public static FormLesson of(List<Page> pages, List<ShownValue> shown, PartKind kind) {
        Teaching teaching = new Teaching(pages, spanned(pages, shown));
        return new FormLesson(kind, teaching.headings(pages), teaching.items());
    }

    /**
     * What a form finds where a person has shown it.
     *
     * @return those of the values shown that it finds at their places; a first and a last day that stand together are one span
     */
    public static List<ShownValue> found(TaughtForm form, List<Page> pages, List<ShownValue> shown) {
        Teaching teaching = new Teaching(pages, spanned(pages, shown));
        return teaching.shown.stream()
                .filter(value -> teaching.finds(form, value))
                .toList();
    }

    /** A first and a last day that stand together are one value, a span of time. */
    private static List<ShownValue> spanned(List<Page> pages, List<ShownValue> shown) {
        Optional<ShownValue> start = of(shown, Slot.START);
        Optional<ShownValue> end = of(shown, Slot.END);
        if (start.isEmpty() || end.isEmpty() || start.get().page() != end.get().page()) {
            return shown;
        }
        ShownValue span = new ShownValue(
                Slot.PERIOD.key(),
                start.get().page(),
                start.get().box().union(end.get().box()));
        boolean together = pages.stream()
                .filter(p -> p.number() == span.page())
                .flatMap(p -> sheet(p, List.of()).pieces().stream())
                .anyMatch(piece -> holds(piece, start.get()) && holds(piece, end.get()));
        return together
                ? Stream.concat(shown.stream().filter(s -> s != start.get() && s != end.get()), Stream.of(span))
                        .toList()
                : shown;
    }

    private static boolean holds(Piece piece, ShownValue value) {
        return piece.words().stream().anyMatch(w -> isIn(w, value));
    }

    private static Optional<ShownValue> of(List<ShownValue> shown, Slot slot) {
        return shown.stream().filter(s -> s.slot().equals(slot.key())).findFirst();
    }

    private static PagePieces sheet(Page page, List<FormFit> taught) {
        List<TextLine> lines = lines(page);
        return Facts.sheet(lines, IntStream.range(0, lines.size()).boxed().toList(), page, LabelBook.with(taught));
    }

    private static List<TextLine> lines(Page page) {
        return page.lines().stream().map(l -> new TextLine(page.number(), l)).toList();
    }

    private List<FormLesson.Item> items() {
        List<List<Offer>> offers = shown.stream().map(this::offers).toList();
        Map<ValueSide, Long> habit = new EnumMap<>(ValueSide.class);
        offers.stream()
                .flatMap(o -> best(o, Map.of()).stream())
                .forEach(o -> habit.merge(o.label().side(), 1L, Long::sum));
        List<FormLesson.Item> items = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            List<TaughtLabel> choices = offers.get(i).stream()
                    .sorted(Comparator.comparingDouble(o -> o.cost(habit)))
                    .map(Offer::label)
                    .distinct()
                    .toList();
            items.add(new FormLesson.Item(shown.get(i), text(shown.get(i)), choices));
        }
        return items;
    }

    private static Optional<Offer> best(List<Offer> offers, Map<ValueSide, Long> habit) {
        return offers.stream().min(Comparator.comparingDouble(o -> o.cost(habit)));
    }

    private String text(ShownValue value) {
        PagePieces sheet = sheets.get(value.page());
        return sheet == null
                ? ""
                : Piece.text(sheet.pieces().stream()
                        .flatMap(p -> p.words().stream())
                        .filter(w -> isIn(w, value))
                        .toList());
    }

    /**
     * What may label a value.
     *
     * @param label as it would be taught
     * @param far how far off it stands, in lines or what compares to them
     */
    private record Offer(TaughtLabel label, double far) {
        /** @param habit how many values of the page have their best label on each side */
        double cost(Map<ValueSide, Long> habit) {
            return far
                    - FactThresholds.TAUGHT_HABIT
                            * habit.getOrDefault(label.side(), 0L)
                            / Math.max(
                                    1.0,
                                    habit.values().stream().mapToLong(n -> n).sum());
        }
    }

    /** Those by which the value is found again. */
    private List<Offer> offers(ShownValue value) {
        PagePieces sheet = sheets.get(value.page());
        Optional<Piece> first = sheet == null
                ? Optional.empty()
                : sheet.pieces().stream().filter(p -> holds(p, value)).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        Piece piece = first.get();
        List<PlacedWord> before =
                piece.words().stream().takeWhile(w -> !isIn(w, value)).toList();
        if (!before.isEmpty()) {
            add(offers, sheet, value, before, ValueSide.RIGHT, 0);
        } else {
            sheet.left(piece).ifPresent(left -> beside(offers, sheet, value, left, piece));
        }
        above(sheet, piece).ifPresent(upper -> over(offers, sheet, value, upper, sheet.down(upper, piece)));
        below(sheet, piece).ifPresent(lower -> under(offers, sheet, value, lower, piece));
        return offers;
    }

    private void under(List<Offer> offers, PagePieces sheet, ShownValue value, Piece lower, Piece piece) {
        boolean written = piece.box().isPresent()
                && sheet.ruled().isPartedDown(piece.box().get(), lower.box().orElseThrow());
        double far = (1 + sheet.down(piece, lower)) / 2 + FactThresholds.TAUGHT_UNDER * (written ? 0 : 1);
        add(offers, sheet, value, lower.words(), ValueSide.ABOVE, far);
    }

    private void beside(List<Offer> offers, PagePieces sheet, ShownValue value, Piece left, Piece piece) {
        double gap = PagePieces.Scale.gap(
                left.words().get(left.words().size() - 1), piece.words().get(0));
        double far = FactThresholds.TAUGHT_BESIDE + gap / sheet.scale().em() / FactThresholds.TAUGHT_ACROSS;
        add(offers, sheet, value, left.words(), ValueSide.RIGHT, far);
        wrapped(sheet, left)
                .ifPresent(both ->
                        add(offers, sheet, value, both, ValueSide.RIGHT, far - FactThresholds.TAUGHT_SECOND_LINE));
    }

    private void over(List<Offer> offers, PagePieces sheet, ShownValue value, Piece upper, double down) {
        double far = (1 + down) / 2;
        add(offers, sheet, value, upper.words(), ValueSide.BELOW, far);
        wrapped(sheet, upper)
                .ifPresent(both ->
                        add(offers, sheet, value, both, ValueSide.BELOW, far - FactThresholds.TAUGHT_SECOND_LINE));
    }

    /** The words of a label of two lines whose last this is: it goes on without a capital. */
    private Optional<List<PlacedWord>> wrapped(PagePieces sheet, Piece last) {
        if (last.box().isEmpty() || Character.isUpperCase(last.text().charAt(0))) {
            return Optional.empty();
        }
        double edge = FactThresholds.SAME_EDGE * sheet.scale().em();
        double x = last.box().get().x0();
        return sheet.over(last, x - edge, x + edge)
                .filter(p -> sheet.down(p, last) < FactThresholds.WRAPPED_PITCH
                        && isFree(p.words())
                        && !p.text().endsWith(":"))
                .map(p ->
                        Stream.concat(p.words().stream(), last.words().stream()).toList());
    }

    private Optional<Piece> above(PagePieces sheet, Piece piece) {
        if (piece.box().isEmpty()) {
            return sheet.previous(piece);
        }
        Box own = piece.box().get();
        double em = FactThresholds.ASKEW_EDGE * sheet.scale().em();
        return sheet.over(piece, Math.min(own.x0() - em, own.centerX() - own.width()), own.x1());
    }

    private Optional<Piece> below(PagePieces sheet, Piece piece) {
        if (piece.box().isEmpty()) {
            return sheet.next(piece);
        }
        Box own = piece.box().get();
        double em = FactThresholds.ASKEW_EDGE * sheet.scale().em();
        return sheet.under(piece, own.x0() - em, own.x1());
    }

    private void add(
            List<Offer> offers,
            PagePieces sheet,
            ShownValue value,
            List<PlacedWord> words,
            ValueSide side,
            double far) {
        String text = LabelBook.plain(Piece.text(words));
        if (!isFree(words) || !isLabel(text)) {
            return;
        }
        double known = sheet.book().label(text, false).isPresent() ? FactThresholds.TAUGHT_KNOWN : 0;
        double colon = words.get(words.size() - 1).text().endsWith(":") ? FactThresholds.TAUGHT_KNOWN : 0;
        Stream.of(0, nth(value, text, words))
                .map(nth -> new TaughtLabel(value.slot(), text, side, nth))
                .filter(label -> finds(only(label), value))
                .findFirst()
                .ifPresent(label -> offers.add(new Offer(label, far - known - colon)));
    }

    /** Letters rather than figures, not many words, and nothing that has the form of a value. */
    private static boolean isLabel(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long figures = text.chars().filter(Character::isDigit).count();
        boolean mention = Mentions.in(text).stream().anyMatch(m -> m.end() - m.start() > text.length() / 2);
        return letters >= 2
                && letters > figures
                && text.split(" ").length <= FactThresholds.TAUGHT_WORDS
                && text.length() <= TaughtLabel.LONGEST_TEXT
                && !mention;
    }

    /** Whether none of the words is shown to be a value. */
    private boolean isFree(List<PlacedWord> words) {
        return words.stream().noneMatch(w -> shown.stream().anyMatch(s -> isIn(w, s)));
    }

    private static boolean isIn(PlacedWord word, ShownValue value) {
        Box box = value.box();
        return word.page() == value.page()
                && word.word()
                        .box()
                        .filter(b -> b.centerX() >= box.x0()
                                && b.centerX() <= box.x1()
                                && b.centerY() >= box.y0()
                                && b.centerY() <= box.y1())
                        .isPresent();
    }

    /** Which of the labels of these words on its page one is, from 1. */
    private int nth(ShownValue value, String text, List<PlacedWord> words) {
        PagePieces taught = sheet(
                pages.get(value.page()),
                List.of(new FormFit(only(new TaughtLabel(value.slot(), text, ValueSide.RIGHT, 0)), 1)));
        List<LabelFinder.Seen> alike = new LabelFinder(taught)
                .find().stream().filter(s -> !s.label().taught().isEmpty()).toList();
        Box own = Piece.box(words).orElse(null);
        return 1
                + IntStream.range(0, alike.size())
                        .filter(i -> Piece.box(alike.get(i).words())
                                .filter(b -> own != null
                                        && Math.abs(b.centerY() - own.centerY()) < 1
                                        && b.x0() <= own.x1()
                                        && b.x1() >= own.x0())
                                .isPresent())
                        .findFirst()
                        .orElse(0);
    }

    private static TaughtForm only(TaughtLabel label) {
        return new TaughtForm(MADE, MADE, PartKind.APPLICATION, List.of(MADE), List.of(label));
    }

    /** Whether a form's label of that slot has this value and no other. */
    private boolean finds(TaughtForm form, ShownValue value) {
        Page page = pages.get(value.page());
        List<Fact> facts = Facts.of(lines(page), Map.of(page.number(), page), List.of(new FormFit(form, 1))).stream()
                .filter(f -> f.slot().key().equals(value.slot()))
                .filter(f ->
                        form.labels().stream().anyMatch(l -> Labels.same(LabelBook.plain(f.labelText()), l.text())))
                .toList();
        return !facts.isEmpty()
                && facts.stream().allMatch(f -> f.value().stream().anyMatch(w -> isIn(w, value)));
    }

    /** What stands largest on the first page and is neither label nor value, at most {@value FactThresholds#MOST_HEADINGS}; else its first words. */
    private List<String> headings(List<Page> all) {
        PagePieces sheet = all.isEmpty() ? null : sheets.get(all.get(0).number());
        if (sheet == null) {
            return List.of();
        }
        List<Piece> free = sheet.pieces().stream()
                .filter(p -> isFree(p.words())
                        && isLabel(LabelBook.plain(p.text()))
                        && !sheet.book().begins(p.words()))
                .toList();
        Map<Piece, Double> sizes = new HashMap<>();
        free.forEach(p -> sizes.put(p, PagePieces.Scale.size(p.words())));
        List<Piece> large = free.stream()
                .filter(p ->
                        sizes.get(p) > FactThresholds.OTHER_SIZE * sheet.scale().em())
                .sorted(Comparator.comparingDouble(p -> -sizes.get(p)))
                .limit(FactThresholds.MOST_HEADINGS)
                .toList();
        return (large.isEmpty() ? free.stream().limit(1) : large.stream())
                .map(p -> LabelBook.plain(p.text()))
                .distinct()
                .toList();
    }
}
