package se.stodkoll.parse;

import se.stodkoll.model.Word;

/** A word and the page it stands on (from 1). */
record PlacedWord(int page, Word word) {
    String text() {
        return word.text();
    }
}
