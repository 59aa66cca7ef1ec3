package se.stodkoll.repair.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
    private static final KnownNames REGISTERS = KnownNames.load();
    private static final SpellingLexicon LEXICON = SpellingLexicon.load(REGISTERS);

    @ParameterizedTest
    @CsvSource({"municipalities.txt, 290", "counties.txt, 21", "regions.txt, 21"})
    void areComplete(String file, int entries) {
        assertEquals(entries, WordLists.lines(file).size());
        assertEquals(entries, new HashSet<>(WordLists.lines(file)).size());
    }

    @Test
    void pairsKeepTheirSpelling() {
        assertEquals(Optional.of("län"), REGISTERS.pair("örebro", "län"));
        assertEquals(Optional.of("läns"), REGISTERS.pair("örebro", "läns"));
        assertEquals(Optional.of("Örebro"), REGISTERS.pair("region", "örebro"));
        assertEquals(Optional.empty(), REGISTERS.pair("region", "län"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "för, true, listed",
        "tillväxtnämnd, true, a term",
        "slutredovisningsmöte, true, a compound with a binding s",
        "länsövergripande, true, a short part of the closed list",
        "fran, true, listed though it is no word: why being listed is not enough",
        "fér, false, no word",
        "kvxtr, false, no word",
    })
    void knowsWordsAndCompounds(String word, boolean known, String why) {
        assertEquals(known, LEXICON.knows(word), why);
    }

    @Test
    void commonWordsCostLess() {
        assertTrue(LEXICON.cost("för") < LEXICON.cost("for"));
        assertTrue(LEXICON.cost("län") < LEXICON.cost("lån"));
        assertTrue(LEXICON.isRegisteredName("örebro"));
        assertFalse(LEXICON.isRegisteredName("stol"));
    }
}
