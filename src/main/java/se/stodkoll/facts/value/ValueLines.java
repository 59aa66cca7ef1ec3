package se.stodkoll.facts.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.LabelFinder.Seen;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.model.word.Box;

/** The lines of a value: what goes on below its first, to the next label, the box's end or a line that was not full. */
final class ValueLines {
    /** Words that a name goes on with on a line that had room for them above, at most; more are a text. */
    private static final int WRAPPED_WORDS = 3;

    private final PagePieces sheet;

    private final FieldLabels labels;

    ValueLines(PagePieces sheet, FieldLabels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** Behind a colon it goes on at its own edge or at the label's. */
    List<Piece> behind(Seen seen, Piece first) {
        List<Piece> hung = beside(seen, first);
        if (hung.size() > 1 || first.box().isEmpty() || seen.piece().box().isEmpty()) {
            return hung;
        }
        return goOn(first, seen.piece().box().get().x0(), false);
    }

    /** Right of its label: a line that has anything left of it is another fact's. */
    List<Piece> beside(Seen seen, Piece first) {
        if (first.box().isEmpty()) {
            return List.of(first);
        }
        return goOn(first, first.box().get().x0(), false).stream()
                .takeWhile(p -> p.line() == first.line()
                        || sheet.isFirst(p)
                        || p.line() == seen.last().line())
                .toList();
    }

    /**
     * Below its label.
     *
     * @param boxed whether drawn lines end it
     */
    List<Piece> below(Piece first, boolean boxed) {
        return goOn(first, first.box().orElseThrow().x0(), boxed);
    }

    private List<Piece> goOn(Piece first, double edge, boolean boxed) {
        List<Piece> lines = new ArrayList<>(List.of(first));
        Optional<Piece> next = next(first, edge, boxed);
        while (next.isPresent() && lines.size() <= FactThresholds.MOST_LINES) {
            lines.add(next.get());
            next = next(next.get(), edge, boxed);
        }
        return lines;
    }

    private Optional<Piece> next(Piece last, double edge, boolean boxed) {
        return sheet.underAt(last, edge)
                .filter(n -> isClose(last, n))
                .filter(n -> !labels.has(n))
                .filter(n -> !sheet.ruled()
                        .isPartedDown(last.box().orElseThrow(), n.box().orElseThrow()))
                .filter(n -> boxed || isFull(last, n) || goesOn(last, n));
    }

    private boolean isClose(Piece upper, Piece lower) {
        Box a = upper.box().orElseThrow();
        Box b = lower.box().orElseThrow();
        return b.y0() - a.y1() < FactThresholds.NEXT_GAP * Math.max(a.height(), b.height())
                && sheet.down(upper, lower) < FactThresholds.NEXT_LINE;
    }

    /** Whether the lower line begins with a small letter, right below one of letters alone: a name wrapped in a narrow column. */
    private static boolean goesOn(Piece upper, Piece lower) {
        return Character.isLowerCase(lower.text().charAt(0))
                && lower.words().size() <= WRAPPED_WORDS
                && upper.text().chars().noneMatch(Character::isDigit)
                && lower.text().chars().noneMatch(Character::isDigit);
    }

    /** Whether the lower line's first word had no room on the upper one. */
    private boolean isFull(Piece upper, Piece lower) {
        double word = lower.words().get(0).word().box().map(Box::width).orElse(0.0);
        return upper.box().orElseThrow().x1() + sheet.scale().blank() + word
                > sheet.columnEnd(upper) - sheet.scale().em() / 2;
    }
}
