package se.stodkoll.text;

import se.stodkoll.model.Word;

/** A word and the page it stands on (from 1). */
public record PlacedWord(int page, Word word) {
    public String text() {
        return word.text();
    }
}
