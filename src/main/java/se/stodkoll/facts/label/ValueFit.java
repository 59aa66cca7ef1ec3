package se.stodkoll.facts.label;

import java.util.List;
import se.stodkoll.text.PlacedWord;

/**
 * How a value fits its kind.
 *
 * @param words the value's own, at least one
 * @param text what they say, without marks around it
 * @param weight 0 to 1
 */
public record ValueFit(List<PlacedWord> words, String text, double weight) {
    public ValueFit {
        words = List.copyOf(words);
    }

    /** Whether it takes all of some words. */
    public boolean isAll(List<PlacedWord> of) {
        return words.size() == of.size();
    }
}
