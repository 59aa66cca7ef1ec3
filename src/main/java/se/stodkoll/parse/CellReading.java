package se.stodkoll.parse;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Money;
import se.stodkoll.text.PlacedWord;

/**
 * One reading of one cell.
 *
 * @param words the ink; empty for an empty cell
 * @param value the amount, or empty where the ink is a dash or no well-formed amount
 */
record CellReading(List<PlacedWord> words, Optional<Money> value) {
    static final CellReading EMPTY = new CellReading(List.of(), Optional.empty());

    CellReading {
        words = List.copyOf(words);
    }

    /** Whether there is ink in it that is neither an amount nor a dash. */
    boolean isMalformed() {
        return value.isEmpty() && !words.isEmpty() && !words.stream().allMatch(w -> AmountRun.isDash(w.text()));
    }

    String text() {
        return words.stream()
                .map(PlacedWord::text)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
