package se.stodkoll.ocr.reread;

import java.util.List;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.RawWord;

/** Words that are no words: specks of noise and remains of table lines. */
final class NoiseWords {
    private static final String LINE_MARKS = "|_-—–=~'`‘’\"“”.,;:!¦[](){}\\/<>^*°·•";

    private NoiseWords() {}

    /** The words without ghosts. */
    static List<RawWord> removed(List<RawWord> words, PreparedPage prepared) {
        return words.stream().filter(w -> !isGhost(w, prepared.dpi())).toList();
    }

    private static boolean isGhost(RawWord word, int dpi) {
        boolean onlyMarks = word.text().chars().allMatch(c -> LINE_MARKS.indexOf(c) >= 0);
        boolean speck = word.height() < dpi / 25 && word.width() < dpi / 25;
        boolean rule = word.height() > dpi && word.text().length() < 3;
        boolean dash = word.text().matches("[-–]");
        return onlyMarks && (word.confidence() < 0.7 || speck && !dash || isStroke(word)) || rule;
    }

    /** An upright stroke alone is a table line, whatever it was read as. */
    private static boolean isStroke(RawWord word) {
        return word.text().matches("[|¦\\[\\](){}\\\\/!]+") && word.height() > 3 * word.width();
    }
}
