package se.stodkoll.ocr.words;

import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * Figures at the edge of a picture: a page that was laid askew or cut has lost digits there, and what is left of the number is
 * as well printed as a whole one.
 */
public final class CutFigures {
    /** So near its edge nothing is printed on a whole page, points: two millimetres. */
    private static final double EDGE = 5.7;
    /** What such a figure is worth at most. */
    private static final double IN_DOUBT = 0.5;

    private CutFigures() {}

    /**
     * The words in the same order, figures at the left and right edge in doubt.
     *
     * @param width of the picture, points
     */
    public static List<Word> doubted(List<Word> words, double width) {
        return words.stream()
                .map(word -> word.hasDigit()
                                && word.box()
                                        .filter(box -> isAtEdge(box, width))
                                        .isPresent()
                        ? word.withConfidence(Math.min(IN_DOUBT, word.confidence()))
                        : word)
                .toList();
    }

    private static boolean isAtEdge(Box box, double width) {
        return box.x0() < EDGE || box.x1() > width - EDGE;
    }
}
