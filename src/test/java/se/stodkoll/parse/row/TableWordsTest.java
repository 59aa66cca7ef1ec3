package se.stodkoll.parse.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kostnader, kr | true",
                "Kostnader (tkr) | true",
                "Finansiering i kr | true",
                "Offentliga finansiärer, kr | true",
                "Medfinansiering | true",
                "Kostnader | false",
                "Kostnader för resor | false",
                "Material, kr | false"
            })
    void aHeadWithItsUnitIsAHeadingWithinATable(String label, boolean heading) {
        assertEquals(heading, TableWords.isHeading(label), label);
    }
}
