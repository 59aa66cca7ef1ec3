package se.stodkoll.ocr.words;

import java.util.List;
import se.stodkoll.model.word.Alternative;

/**
 * A word as held after all witnesses were heard.
 *
 * @param word text and confidence as held
 * @param alternatives what other witnesses read in the same ink
 */
public record AgreedWord(RawWord word, List<Alternative> alternatives) {
    public AgreedWord {
        alternatives = List.copyOf(alternatives);
    }

    public static AgreedWord alone(RawWord word) {
        return new AgreedWord(word, List.of());
    }
}
