package se.stodkoll.parse;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Box;
import se.stodkoll.model.Line;

/** A line and the page it stands on (from 1). */
record TextLine(int page, Line line) {
    String text() {
        return line.text();
    }

    Optional<Box> box() {
        return line.box();
    }

    List<PlacedWord> words() {
        return line.words().stream().map(w -> new PlacedWord(page, w)).toList();
    }
}
