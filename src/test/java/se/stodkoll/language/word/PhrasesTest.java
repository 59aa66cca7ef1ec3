package se.stodkoll.language.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and the ends of compounds. */
class PhrasesTest {
    private static final Phrases PHRASES = new Phrases(List.of("-bidraget", "stöd", "i sin helhet", "i sin"));

    private static List<TextToken> tokens(String text) {
        return Tokens.of(text, 0, text.length(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "bidraget, 1",
        "Bidraget, 1",
        "föreningsbidraget, 1",
        "FÖRENINGSBIDRAGET, 1",
        "stöd, 1",
        "i sin helhet, 3",
        "i sin lada, 2",
        "abidraget, 0",
        "bidragets, 0",
        "föreningsbidragets, 0",
        "bidrag, 0",
        "projektstöd, 0",
        "i lada, 0",
        "helhet, 0",
    })
    void aPhraseOrTheEndOfACompound(String text, int length) {
        assertEquals(length, PHRASES.lengthAt(tokens(text), 0));
    }

    @Test
    void nothingBeginsOutsideTheText() {
        List<TextToken> tokens = tokens("stöd");
        assertEquals(0, PHRASES.lengthAt(tokens, -1));
        assertEquals(0, PHRASES.lengthAt(tokens, 1));
    }

    @Test
    void theFirstAndTheLast() {
        List<TextToken> tokens = tokens("Kulturbidraget och stöd i sin helhet för ladan");
        assertEquals(0, PHRASES.first(tokens, 0, tokens.size()));
        assertEquals(3, PHRASES.last(tokens, 0, tokens.size()));
        assertEquals(2, PHRASES.first(tokens, 1, tokens.size()));
        assertEquals(-1, PHRASES.first(tokens, 4, tokens.size()));
    }
}
