package se.stodkoll.reconcile.traits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which short names are an organisation's own. */
class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo OK | Tallmo orienteringsklubb | true",
                "Tallmo Konståkningsklubb | Tallmo KK | true",
                "Tallmo FF | Tallmo fotbollsförening | true",
                "Norra Tallmo IF | Norra Tallmo idrottsförening | true",
                "Tallmo IF | Tallmo orienteringsklubb | false",
                "Tallmo IF | Älvnäs idrottsförening | false",
                "Tallmo IF | Tallmo FF | false",
                "Tallmo teater | Tallmo teaterförening | false",
            })
    void lettersInTheOrderOfTheWordsTheyStandFor(String one, String other, boolean same) {
        assertEquals(same, Traits.Organisation.of(one).isSameAs(Traits.Organisation.of(other)));
    }
}
