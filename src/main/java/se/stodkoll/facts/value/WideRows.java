package se.stodkoll.facts.value;

import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.model.word.Box;

/** Labels at one edge of a page and their values set to end at the other, farther off than a value else may stand. */
final class WideRows {
    private final PagePieces sheet;

    WideRows(PagePieces sheet) {
        this.sheet = sheet;
    }

    /**
     * Whether a label and what stands right of it are alone on their line, and other lines have two such as well: the first of
     * each begins where the label does, the second ends where the value does.
     */
    boolean has(Piece label, Piece value) {
        return isPair(label, value)
                && sheet.pieces().stream()
                                .filter(p -> p != label && sheet.isFirst(p) && isAlike(p, label, value))
                                .count()
                        >= FactThresholds.WIDE_ROWS;
    }

    private boolean isPair(Piece label, Piece value) {
        return label.box().isPresent()
                && value.box().isPresent()
                && sheet.isFirst(label)
                && sheet.row(label).size() == 2;
    }

    private boolean isAlike(Piece other, Piece label, Piece value) {
        return sheet.right(other)
                .filter(v -> isPair(other, v))
                .filter(v -> isNear(box(other).x0(), box(label).x0())
                        && isNear(box(v).x1(), box(value).x1()))
                .isPresent();
    }

    private boolean isNear(double a, double b) {
        return Math.abs(a - b) < FactThresholds.SAME_EDGE * sheet.scale().em();
    }

    private static Box box(Piece piece) {
        return piece.box().orElseThrow();
    }
}
