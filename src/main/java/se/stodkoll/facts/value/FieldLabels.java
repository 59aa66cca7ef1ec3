package se.stodkoll.facts.value;

import java.util.Arrays;
import java.util.Set;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.LabelText;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.facts.label.ValueFit;
import se.stodkoll.text.vocabulary.Labels;

/** Which pieces of a page are labels: those that are known, and on a form that numbers its fields whatever has a field's number. */
final class FieldLabels {
    /** Pieces with such numbers on a page that numbers its fields. */
    private static final int SEVERAL = 3;

    private static final Set<String> OWN = LabelBook.load().folded("own", "applicant");

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

    /** Whether a value may be of a label: one of a place tells who applies only where the name has its word, "Kommun: Viks kommun". */
    static boolean isOwn(LabelFinder.Seen seen, ValueFit fit) {
        String label = LabelText.plain(Labels.fold(Piece.text(seen.words())));
        return !OWN.contains(label)
                || Arrays.asList(Labels.fold(fit.text()).split(" ")).contains(label);
    }

    /** Whether a piece is a label, or begins with one that a colon ends. */
    boolean has(Piece piece) {
        return sheet.book().begins(piece.words()) || numbered && LabelText.isNumbered(piece.text());
    }
}
