package se.stodkoll.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of ink, its words from left to right.
 *
 * @param words at least one
 */
public record Line(List<Word> words) {
    public Line {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line without words");
        }
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
