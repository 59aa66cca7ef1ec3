package se.stodkoll.parse.row;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.PlacedWord;

/**
 * One reading of one cell.
 *
 * @param words the ink; empty for an empty cell
 * @param value the amount, or empty where the ink is a dash or no well-formed amount
 */
public record CellReading(List<PlacedWord> words, Optional<Money> value) {
    public static final CellReading EMPTY = new CellReading(List.of(), Optional.empty());

    public CellReading {
        words = List.copyOf(words);
    }

    /** Whether there is ink in it that is neither an amount nor a dash. */
    public boolean isMalformed() {
        return value.isEmpty() && !words.isEmpty() && !words.stream().allMatch(w -> AmountRun.isDash(w.text()));
    }

    public String text() {
        return words.stream()
                .map(PlacedWord::text)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
