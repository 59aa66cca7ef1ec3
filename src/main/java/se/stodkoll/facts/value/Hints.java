package se.stodkoll.facts.value;

import java.util.Optional;
import java.util.Set;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.text.vocabulary.Labels;

/**
 * Lines of help that a form prints between a label and what is filled in: "Projektets namn / Högst 60 tecken. / Havtorn i norr". Told
 * by the words that they begin with; on a form that has some, whatever stands alone between a label and its last line is one too.
 */
final class Hints {
    private static final Set<String> BEGIN = LabelBook.load().folded("hints", "begin");

    /** Labels with help below them on a form that helps. */
    private static final int HABIT = 2;
    /** Lines of help at most. */
    private static final int MOST = 3;

    /** Words of a sentence at least. */
    private static final int SENTENCE = 4;

    private final PagePieces sheet;
    private final FieldLabels labels;
    private final boolean habit;

    Hints(PagePieces sheet, FieldLabels labels) {
        this.sheet = sheet;
        this.labels = labels;
        this.habit = sheet.pieces().stream()
                        .filter(p -> isHint(p) && above(p).filter(labels::has).isPresent())
                        .count()
                >= HABIT;
    }

    /**
     * What stands below the help that is the first thing below a label; empty where that is no help, or nothing is filled in below it.
     *
     * @param first the first piece below the label
     */
    Optional<Piece> below(Piece label, Piece first) {
        Optional<Piece> next = Optional.of(first);
        for (int lines = 0; lines < MOST && next.isPresent() && isHint(next.get()); lines++) {
            next = filled(label, next.get());
        }
        if (next.filter(n -> n != first).isPresent()) {
            return next;
        }
        return habit ? filled(label, first).filter(this::isLast) : Optional.empty();
    }

    /** What stands below a sentence that is the first thing below a label. */
    Optional<Piece> belowSentence(Piece label, Piece first) {
        return first.words().size() >= SENTENCE && first.text().endsWith(".") ? filled(label, first) : Optional.empty();
    }

    private static boolean isHint(Piece piece) {
        String word = Labels.fold(piece.words().get(0).text());
        return piece.words().size() > 1 && BEGIN.contains(word);
    }

    /** The piece below one, where it is no label, and is not set as one unless smaller letters tell the help. */
    private Optional<Piece> filled(Piece label, Piece hint) {
        return under(hint)
                .filter(n -> !labels.has(n))
                .filter(n ->
                        !isSetAs(n, label) || isSetAs(hint, label) || size(hint, label) < 1 / FactThresholds.OTHER_SIZE)
                .filter(n -> hint.box().isEmpty() || sheet.down(hint, n) < FactThresholds.MOST_DOWN);
    }

    private boolean isLast(Piece piece) {
        return under(piece).filter(labels::has).isPresent();
    }

    private Optional<Piece> under(Piece piece) {
        return piece.box().map(own -> sheet.underAt(piece, own.x0())).orElseGet(() -> sheet.next(piece));
    }

    private Optional<Piece> above(Piece piece) {
        return piece.box().map(own -> sheet.overAt(piece, own.x0())).orElseGet(() -> sheet.previous(piece));
    }

    /** Whether the input tells that two pieces are of one font and size. */
    private static boolean isSetAs(Piece one, Piece other) {
        String font = one.words().get(0).word().font();
        return !font.isEmpty()
                && font.equals(other.words().get(0).word().font())
                && Math.abs(size(one, other) - 1) < FactThresholds.OTHER_SIZE - 1;
    }

    /** How many times larger one piece is set than another. */
    private static double size(Piece one, Piece other) {
        return PagePieces.Scale.size(one.words()) / PagePieces.Scale.size(other.words());
    }
}
