package se.stodkoll.reconcile.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitChangeTest {
    @ParameterizedTest
    @CsvSource({
        "684120, 684120, NONE",
        "684120, 648120, SWAPPED",
        "684120, 604128, SWAPPED",
        "684120, 604129, OTHER",
        "30000, 80000, LOOK_ALIKE",
        "80000, 30000, LOOK_ALIKE",
        "25RS5903, 25RS5906, ONE_DIGIT",
        "120000, 150000, ONE_DIGIT",
        "12000, 120000, LOST_OR_EXTRA",
        "11200, 1200, LOST_OR_EXTRA",
        "1200, 13000, OTHER",
        "1200, 981200, OTHER",
        "20260101, 20261231, OTHER",
        "123, 321, SWAPPED",
        "1234, 4321, OTHER",
    })
    void namesWhatParts(String from, String to, DigitChange expected) {
        assertEquals(expected, DigitChange.of(from, to));
    }
}
