package se.stodkoll.text.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedSumsTest {
    @ParameterizedTest
    @CsvSource({
        "Transport, true",
        "Transport:, true",
        "Transport från sida 1, true",
        "Transport s. 2, true",
        "Transporteras, true",
        "TRANSP0RT, true",
        "Ingående saldo, true",
        "Från föregående sida, true",
        "Transport av virke, false",
        "Transport skolbarn, false",
        "Transporter, false",
        "Ingående moms, false",
    })
    void aSumBroughtOverIsNoCost(String label, boolean carried) {
        assertEquals(carried, CarriedSums.is(label));
    }
}
