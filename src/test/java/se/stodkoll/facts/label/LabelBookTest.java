package se.stodkoll.facts.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a label, and of which slot. */
class LabelBookTest {
    private static final LabelBook BOOK = LabelBook.load();

    @ParameterizedTest
    @EnumSource(Slot.class)
    void everySlotHasLabels(Slot slot) {
        assertFalse(BOOK.list(slot.key(), "labels").isEmpty());
        BOOK.list(slot.key(), "labels").stream()
                .flatMap(row -> LabelBook.spelled(row).stream())
                .forEach(l ->
                        assertTrue(BOOK.label(l, false).orElseThrow().slots().containsKey(slot), l));
    }

    @Test
    void aRowOfChoicesStandsForEachLabel() {
        assertEquals(
                List.of("sökt belopp", "sökt stöd", "begärt belopp", "begärt stöd"),
                LabelBook.spelled("(sökt/begärt) (belopp/stöd)"));
        assertEquals(List.of("sökt belopp", "sökt totalt belopp"), LabelBook.spelled("sökt (/totalt) belopp"));
        assertEquals(List.of("organisation (sökande)"), LabelBook.spelled("organisation (sökande)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sökt kulturstöd | REQUESTED_AMOUNT",
                "Beviljat LONA-bidrag | GRANTED_AMOUNT",
                "Sökt belopp, hela projekttiden | REQUESTED_AMOUNT",
                "Sökt andel av investeringen | REQUESTED_PERCENT",
                "Förening eller organisation | APPLICANT",
                "Stödets högsta belopp | GRANTED_AMOUNT",
                "Projektets starttid | START",
                "Vem ansöker? | APPLICANT",
                "Hur mycket söker ni totalt av fonden? | REQUESTED_AMOUNT",
                "Vad heter föreningen som söker? | APPLICANT",
                "Vilket datum slutar projektet? | END",
                "Genomförs från | START",
                "Vad kallas satsningen? | PROJECT",
                "När drar arbetet igång? | START",
                "När är uppdraget slutfört? | END",
                "Hur stort bidrag begär ni? | REQUESTED_AMOUNT",
                "Hur stor andel av kostnaderna ansöker ni om? | REQUESTED_PERCENT",
                "Vad kostar insatsen totalt? | TOTAL_COST",
                "Ärendets nummer | DIARY_NUMBER",
                "Planerad sluttidpunkt för insatsen | END",
                "Åtgärdens sammanlagda kostnad | TOTAL_COST",
                "Medgiven andel | GRANTED_PERCENT",
                "Stöd som söks för hela projektperioden | REQUESTED_AMOUNT",
                "Förening / grupp | APPLICANT",
                "Insatsen får pågå | PERIOD",
            })
    void compoundsTailsAndChoicesMakeNoOtherLabel(String text, Slot slot) {
        assertTrue(BOOK.label(text, false).orElseThrow().slots().containsKey(slot));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sökt belopp, projektet 3 000 kr",
                "Stödets historia",
                "Sökt konst",
                "Förening / grupp Vika spelmän",
                "När äger det rum?",
                "Hur många kommer?",
                "Vem bor här?"
            })
    void otherWordsBehindMakeNoLabel(String text) {
        assertEquals(Optional.empty(), BOOK.label(text, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 Projektets namn: | PROJECT",
                "Diarienummer (fylls i av nämnden) | DIARY_NUMBER",
                "• Sökt belopp i kronor | REQUESTED_AMOUNT",
                "Dnr/Ärendenr | DIARY_NUMBER",
                "A1 Organisation * | APPLICANT",
                "B.3 Projektets slutdatum | END",
                "Föreningens organisationsnummer * | ORGANISATION_NUMBER",
            })
    void aLabelIsToldThroughWhatStandsAroundIt(String text, Slot slot) {
        assertTrue(BOOK.label(text, false).orElseThrow().slots().containsKey(slot));
    }

    @ParameterizedTest
    @CsvSource({
        "Sökande kommer, true",
        "Projektets namnsdag, false",
        "Summa medfinansiering, true",
        "Slag, true",
        "Beslut 2031, false"
    })
    void notALabel(String text, boolean damaged) {
        assertTrue(BOOK.label(text, damaged).isEmpty());
    }

    @Test
    void onlyDamagedTextIsMisread() {
        assertTrue(BOOK.label("Diarienumner", true).isPresent());
        assertTrue(BOOK.label("Diarienumner", false).isEmpty());
    }
}
