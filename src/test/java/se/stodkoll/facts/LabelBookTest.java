package se.stodkoll.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is a label, and of which slot. */
class LabelBookTest {
    private static final LabelBook BOOK = LabelBook.load();

    @ParameterizedTest
    @EnumSource(Slot.class)
    void everySlotHasLabels(Slot slot) {
        assertFalse(BOOK.list(slot.key(), "labels").isEmpty());
        BOOK.list(slot.key(), "labels").forEach(l -> assertTrue(BOOK.label(l, false).orElseThrow().slots().containsKey(slot), l));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 Projektets namn: | PROJECT",
                "Diarienummer (fylls i av nämnden) | DIARY_NUMBER",
                "• Sökt belopp i kronor | REQUESTED_AMOUNT",
                "Dnr/Ärendenr | DIARY_NUMBER",
                "Föreningens organisationsnummer * | ORGANISATION_NUMBER",
            })
    void aLabelIsToldThroughWhatStandsAroundIt(String text, Slot slot) {
        assertTrue(BOOK.label(text, false).orElseThrow().slots().containsKey(slot));
    }

    @ParameterizedTest
    @CsvSource({"Sökande kommer, true", "Projektets namnsdag, false", "Summa medfinansiering, true", "Slag, true", "Beslut 2031, false"})
    void notALabel(String text, boolean damaged) {
        assertTrue(BOOK.label(text, damaged).isEmpty());
    }

    @Test
    void onlyDamagedTextIsMisread() {
        assertTrue(BOOK.label("Diarienumner", true).isPresent());
        assertTrue(BOOK.label("Diarienumner", false).isEmpty());
    }
}
