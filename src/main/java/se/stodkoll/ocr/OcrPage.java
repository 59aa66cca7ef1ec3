package se.stodkoll.ocr;

import java.util.List;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.words.CutFigures;

/**
 * A picture as read. Boxes are in PDF points of the page as shown, after the turn that {@code turned} tells of.
 *
 * @param width of the page as read, points
 * @param height of the page as read, points
 * @param words as read, table lines' ghosts left out
 * @param rulings seen in the picture
 * @param turned degrees clockwise (0, 90, 180, 270) the picture had to be turned beyond its own rotation
 * @param blank whether the picture holds no ink at all
 */
public record OcrPage(double width, double height, List<Word> words, List<Ruling> rulings, int turned, boolean blank) {
    public OcrPage {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
    }

    /** The same, figures at its left and right edge in doubt: a page that was laid askew has lost digits there. */
    public OcrPage withCutFiguresInDoubt() {
        return new OcrPage(width, height, CutFigures.doubted(words, width), rulings, turned, blank);
    }
}
