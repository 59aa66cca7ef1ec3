package se.stodkoll.field;

import java.util.List;

/** A piece of a real paper's text. */
sealed interface SeedText {
    /** @param text as it stands, blanks too */
    record Line(String text) implements SeedText {}

    record Table(MadeTable made) implements SeedText {}

    static List<SeedText> lines(List<String> text) {
        return text.stream().<SeedText>map(Line::new).toList();
    }
}
