package se.stodkoll.ocr.reread;

import java.util.Comparator;
import java.util.List;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.InkSurroundings;
import se.stodkoll.ocr.words.RawWord;

/**
 * Boxes that the engine drew too high, around the ink of lines above or below or what is left of a drawn one, brought back to
 * the letters' own ink: by them lines are told apart.
 */
final class InkBoxes {
    /** A box this many times as high as a digit holds more than one line's letters: from the ring of Å to the foot of g is 1.5. */
    private static final double TOO_HIGH = 1.6;
    /** Letters of the text are this many times as high as a digit, from a small letter to one with ring and foot. */
    private static final double LOWEST = 0.5;

    private static final double HIGHEST = 1.6;
    /** A box that loses less than the rest of this share is the letters' own. */
    private static final double SAME = 0.8;
    /** Letters stand on one line where they share so much of the lower one's height. */
    private static final double SHARED = 0.5;

    private InkBoxes() {}

    /** The words with boxes as high as their ink. */
    static List<RawWord> fitted(List<RawWord> words, PreparedPage prepared) throws OcrException {
        if (words.isEmpty()) {
            return words;
        }
        double height = new InkSurroundings(words).height;
        if (words.stream().noneMatch(w -> w.height() > TOO_HIGH * height)) {
            return words;
        }
        List<int[]> letters = prepared.pieces().stream()
                .filter(p -> p[3] >= LOWEST * height && p[3] <= HIGHEST * height)
                .toList();
        return words.stream()
                .map(w -> w.height() > TOO_HIGH * height ? fitted(w, letters) : w)
                .toList();
    }

    private static RawWord fitted(RawWord word, List<int[]> letters) {
        List<int[]> own = letters.stream()
                .filter(p -> 2 * p[0] + p[2] > 2 * word.x() && 2 * p[0] + p[2] < 2 * word.right())
                .filter(p -> p[1] >= word.y() && p[1] + p[3] <= word.bottom())
                .toList();
        List<int[]> line = own.stream()
                .map(p -> own.stream().filter(o -> isBeside(p, o)).toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if (2 * line.size() < word.text().length()) {
            return word; // large letters, or broken ones
        }
        int top = line.stream().mapToInt(p -> p[1]).min().orElseThrow();
        int bottom = line.stream().mapToInt(p -> p[1] + p[3]).max().orElseThrow();
        if (bottom - top > SAME * word.height()) {
            return word;
        }
        return new RawWord(word.text(), word.confidence(), word.x(), top, word.width(), bottom - top, word.line());
    }

    private static boolean isBeside(int[] piece, int[] other) {
        int common = Math.min(piece[1] + piece[3], other[1] + other[3]) - Math.max(piece[1], other[1]);
        return common >= SHARED * Math.min(piece[3], other[3]);
    }
}
