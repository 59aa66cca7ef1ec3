package se.stodkoll.model.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cell of a {@link Grid}.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param words in reading order, at least one; blank places have no cell
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, List<Word> words) {
    public GridCell {
        words = List.copyOf(words);
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1 || words.isEmpty()) {
            throw new IllegalArgumentException(
                    "cell at " + row + "," + column + " spans " + rowSpan + "," + columnSpan);
        }
    }

    /** Its words, a space between them. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Its place on the page; empty where the input has no geometry. */
    public Optional<Box> box() {
        return words.stream().flatMap(w -> w.box().stream()).reduce(Box::union);
    }
}
