package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.word.Alternative;

/**
 * A section sign that both readers have as a digit: "12 8 i förordningen". The ink tells them apart, in most letters: the
 * sign reaches below the line that digits stand on, and is higher than they are.
 */
public final class SectionSigns {
    /** How much higher than the number before it the sign is, at least. */
    private static final double HIGHER = 1.2;
    /** How far below that number it reaches, in the number's heights, at least. */
    private static final double BELOW = 0.1;
    /** What only the ink's size tells is not quite sure. */
    private static final double BY_SIZE = 0.8;

    private SectionSigns() {}

    /** The line, from left to right, with such digits read as signs; the digit is kept beside. */
    public static List<AgreedWord> read(List<AgreedWord> line) {
        List<RawWord> words = line.stream().map(AgreedWord::word).toList();
        List<AgreedWord> read = new ArrayList<>(line);
        for (int i = 1; i < words.size(); i++) {
            if (SuspectWords.isSection(words, i) && reachesBelow(words.get(i), words.get(i - 1))) {
                read.set(i, sign(words.get(i)));
            }
        }
        return read;
    }

    private static boolean reachesBelow(RawWord sign, RawWord number) {
        return sign.height() >= HIGHER * number.height() && sign.bottom() - number.bottom() >= BELOW * number.height();
    }

    private static AgreedWord sign(RawWord digit) {
        RawWord sign = new RawWord("§", BY_SIZE, digit.x(), digit.y(), digit.width(), digit.height(), digit.line());
        return new AgreedWord(sign, List.of(new Alternative(digit.text(), digit.confidence())));
    }
}
