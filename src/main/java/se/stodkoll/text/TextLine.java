package se.stodkoll.text;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Box;
import se.stodkoll.model.Line;

/**
 * A line and the page it stands on.
 *
 * @param page from 1
 * @param line its words
 * @param text the line's, kept as it is asked for again and again
 */
public record TextLine(int page, Line line, String text) {
    public TextLine(int page, Line line) {
        this(page, line, line.text());
    }

    public Optional<Box> box() {
        return line.box();
    }

    public List<PlacedWord> words() {
        return line.words().stream().map(w -> new PlacedWord(page, w)).toList();
    }
}
