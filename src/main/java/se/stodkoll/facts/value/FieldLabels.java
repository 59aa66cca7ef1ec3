package se.stodkoll.facts.value;

import se.stodkoll.facts.label.LabelText;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;

/** Which pieces of a page are labels: those that are known, and on a form that numbers its fields whatever has a field's number. */
final class FieldLabels {
    /** Pieces with such numbers on a page that numbers its fields. */
    private static final int SEVERAL = 3;

    private final PagePieces sheet;
    private final boolean numbered;

    FieldLabels(PagePieces sheet) {
        this.sheet = sheet;
        this.numbered = sheet.pieces().stream()
                        .filter(p ->
                                LabelText.isNumbered(p.text()) && sheet.book().begins(p.words()))
                        .count()
                >= SEVERAL;
    }

    /** Whether a piece is a label, or begins with one that a colon ends. */
    boolean has(Piece piece) {
        return sheet.book().begins(piece.words()) || numbered && LabelText.isNumbered(piece.text());
    }
}
