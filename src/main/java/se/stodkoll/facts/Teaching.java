package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.LabelText;
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

/**
 * Learns from a paper on which a person has shown where values stand: what labels each, and how the two stand to each other. What
 * it gives is words of the paper that are no value shown, no figure, day or amount; whether a name is among them a person must see. A
 * function of its input.
 */
public final class Teaching {
    private final ShownPages paper;

    private Teaching(ShownPages paper) {
        this.paper = paper;
    }

    /**
     * What can be learnt.
     *
     * @param pages of the paper, in order
     * @param shown values on them
     * @param kind of record that the paper bears
     */
    public static FormLesson of(List<Page> pages, List<ShownValue> shown, PartKind kind) {
        Teaching teaching = new Teaching(new ShownPages(pages, spanned(pages, shown)));
        return new FormLesson(kind, teaching.headings(pages), teaching.items());
    }

    /**
     * What a form finds where a person has shown it.
     *
     * @return those of the values shown that it finds at their places; a first and a last day that stand together are one span
     */
    public static List<ShownValue> found(TaughtForm form, List<Page> pages, List<ShownValue> shown) {
        ShownPages paper = new ShownPages(pages, spanned(pages, shown));
        return paper.shown().stream().filter(value -> paper.finds(form, value)).toList();
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
                .flatMap(p -> ShownPages.sheet(p, List.of()).pieces().stream())
                .anyMatch(piece -> ShownPages.holds(piece, start.get()) && ShownPages.holds(piece, end.get()));
        return together
                ? Stream.concat(shown.stream().filter(s -> s != start.get() && s != end.get()), Stream.of(span))
                        .toList()
                : shown;
    }

    private static Optional<ShownValue> of(List<ShownValue> shown, Slot slot) {
        return shown.stream().filter(s -> s.slot().equals(slot.key())).findFirst();
    }

    private List<FormLesson.Item> items() {
        List<ShownValue> shown = paper.shown();
        LabelOffers labels = new LabelOffers(paper);
        List<List<LabelOffers.Offer>> offers = shown.stream().map(labels::of).toList();
        Map<ValueSide, Long> habit = new EnumMap<>(ValueSide.class);
        offers.stream()
                .flatMap(o -> best(o, Map.of()).stream())
                .forEach(o -> habit.merge(o.label().side(), 1L, Long::sum));
        List<FormLesson.Item> items = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            List<TaughtLabel> choices = offers.get(i).stream()
                    .sorted(Comparator.comparingDouble(o -> o.cost(habit)))
                    .map(LabelOffers.Offer::label)
                    .distinct()
                    .toList();
            items.add(new FormLesson.Item(shown.get(i), paper.text(shown.get(i)), choices));
        }
        return items;
    }

    private static Optional<LabelOffers.Offer> best(List<LabelOffers.Offer> offers, Map<ValueSide, Long> habit) {
        return offers.stream().min(Comparator.comparingDouble(o -> o.cost(habit)));
    }

    /** What stands largest on the first page and is neither label nor value, at most {@value FactThresholds#MOST_HEADINGS}; else its first words. */
    private List<String> headings(List<Page> all) {
        Optional<PagePieces> first = all.stream().findFirst().flatMap(p -> paper.sheet(p.number()));
        if (first.isEmpty()) {
            return List.of();
        }
        PagePieces sheet = first.get();
        List<Piece> free = sheet.pieces().stream()
                .filter(p -> paper.isFree(p.words())
                        && LabelOffers.isLabel(LabelText.plain(p.text()))
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
                .map(p -> LabelText.plain(p.text()))
                .distinct()
                .toList();
    }
}
