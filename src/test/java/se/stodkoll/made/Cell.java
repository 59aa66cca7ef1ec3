package se.stodkoll.made;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cell of a budget table.
 *
 * @param kronor its true value; empty where nothing is printed
 * @param printed what stands there instead of the well-formed amount, as "75 00" for 75 000
 */
record Cell(OptionalLong kronor, Optional<String> printed) {
    static final Cell EMPTY = new Cell(OptionalLong.empty(), Optional.empty());

    static Cell of(long kronor) {
        return new Cell(OptionalLong.of(kronor), Optional.empty());
    }

    Cell plus(long more) {
        return of(orZero() + more);
    }

    Cell printedAs(String text) {
        return new Cell(kronor, Optional.of(text));
    }

    long orZero() {
        return kronor.orElse(0);
    }

    boolean isEmpty() {
        return kronor.isEmpty();
    }
}
