package se.stodkoll.pdf.word;

import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.paint.Visibility;

/**
 * A word that the file holds and that does not count: not seen by a reader of the page, or struck through.
 *
 * @param visibility why it is not seen; {@link Visibility#SEEN} where it is struck through
 * @param word what the file says there, with its place on the page as shown, which may lie outside the page
 */
public record LeftOutWord(Visibility visibility, Word word) {
    public boolean isStruck() {
        return visibility == Visibility.SEEN;
    }
}
