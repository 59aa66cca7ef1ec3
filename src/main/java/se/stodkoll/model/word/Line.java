package se.stodkoll.model.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of ink, its words from left to right.
 *
 * @param words at least one
 * @param cells where the input says that the line is a table row, the row's cells
 * @param apart whether a blank line stands above it, where words have no places to tell
 */
public record Line(List<Word> words, Optional<Cells> cells, boolean apart) {
    public Line {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line without words");
        }
        if (cells.isPresent() && cells.get().end() > words.size()) {
            throw new IllegalArgumentException(words.size() + " words, but " + cells.get());
        }
    }

    /** A line that is no table row, as far as the input says. */
    public Line(List<Word> words) {
        this(words, Optional.empty());
    }

    /** A line of a page that shows by its places how far it stands from the one above. */
    public Line(List<Word> words, Optional<Cells> cells) {
        this(words, cells, false);
    }

    /** The same line with other words; it keeps its cells if there are as many words as before. */
    public Line withWords(List<Word> others) {
        return new Line(others, cells.filter(c -> others.size() == words.size()), apart);
    }

    /** The words of each cell in order, none for an empty cell; an empty list where the line has no cells. */
    public List<List<Word>> cellWords() {
        return cells.map(Cells::cells).orElse(List.of()).stream()
                .map(cell -> cell.words(words))
                .toList();
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public String raw() {
        return words.stream().map(Word::raw).collect(Collectors.joining(" "));
    }

    public Optional<Box> box() {
        return words.stream().flatMap(w -> w.box().stream()).reduce(Box::union);
    }
}
