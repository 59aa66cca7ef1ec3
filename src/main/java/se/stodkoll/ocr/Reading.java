package se.stodkoll.ocr;

import java.util.List;
import se.stodkoll.model.word.Alternative;

/**
 * A word as held after all witnesses were heard.
 *
 * @param word text and confidence as held
 * @param alternatives what other witnesses read in the same ink
 */
record Reading(RawWord word, List<Alternative> alternatives) {
    Reading {
        alternatives = List.copyOf(alternatives);
    }

    static Reading alone(RawWord word) {
        return new Reading(word, List.of());
    }
}
