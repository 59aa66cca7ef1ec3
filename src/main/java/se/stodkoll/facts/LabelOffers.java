package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.LabelText;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;

/** What stands beside, above and below a value that a person has shown, and may be its label. */
final class LabelOffers {
    private static final String MADE = "lesson";

    private final ShownPages paper;

    LabelOffers(ShownPages paper) {
        this.paper = paper;
    }

    /**
     * What may label a value.
     *
     * @param label as it would be taught
     * @param far how far off it stands, in lines or what compares to them
     */
    record Offer(TaughtLabel label, double far) {
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
    List<Offer> of(ShownValue value) {
        return paper.sheet(value.page())
                .flatMap(sheet -> sheet.pieces().stream()
                        .filter(p -> ShownPages.holds(p, value))
                        .findFirst()
                        .map(piece -> of(value, sheet, piece)))
                .orElse(List.of());
    }

    /** @param piece that the value begins in */
    private List<Offer> of(ShownValue value, PagePieces sheet, Piece piece) {
        List<Offer> offers = new ArrayList<>();
        List<PlacedWord> before = piece.words().stream()
                .takeWhile(w -> !ShownPages.isIn(w, value))
                .toList();
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
        return sheet.overAt(last, last.box().get().x0())
                .filter(p -> sheet.down(p, last) < FactThresholds.WRAPPED_PITCH
                        && paper.isFree(p.words())
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
        String text = LabelText.plain(Piece.text(words));
        if (!paper.isFree(words) || !isLabel(text)) {
            return;
        }
        double known = sheet.book().label(text, false).isPresent() ? FactThresholds.TAUGHT_KNOWN : 0;
        double colon = words.get(words.size() - 1).text().endsWith(":") ? FactThresholds.TAUGHT_KNOWN : 0;
        Stream.of(0, nth(value, text, words))
                .map(nth -> new TaughtLabel(value.slot(), text, side, nth))
                .filter(label -> paper.finds(only(label), value))
                .findFirst()
                .ifPresent(label -> offers.add(new Offer(label, far - known - colon)));
    }

    /** Letters rather than figures, not many words, and nothing that has the form of a value. */
    static boolean isLabel(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long figures = text.chars().filter(Character::isDigit).count();
        boolean mention = Mentions.in(text).stream().anyMatch(m -> m.end() - m.start() > text.length() / 2);
        return letters >= 2
                && letters > figures
                && text.split(" ").length <= FactThresholds.TAUGHT_WORDS
                && text.length() <= TaughtLabel.LONGEST_TEXT
                && !mention;
    }

    /** Which of the labels of these words on its page one is, from 1. */
    private int nth(ShownValue value, String text, List<PlacedWord> words) {
        PagePieces taught = ShownPages.sheet(
                paper.page(value),
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
}
