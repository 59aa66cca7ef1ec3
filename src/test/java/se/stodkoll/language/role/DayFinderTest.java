package se.stodkoll.language.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.language.ReadText;

/** Which of a text's days it was decided on. */
class DayFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Region Mittskog // 2031-04-02 // // Vi beviljar Tallmo byalag 12 000 kr. | 2031-04-02",
                "Region Mittskog // Datum: 2031-04-02 // // Vi beviljar Tallmo byalag 12 000 kr. | 2031-04-02",
                "Mittskogs kommun // Beslutsdatum 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. | 2031-04-02",
                "Protokoll // Sammanträde 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. | 2031-04-02",
                "Kulturnämnden // Sammanträdesdatum 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. | 2031-04-02",
                "Region Mittskog // // Kulturnämnden beslutade den 2 april 2031 att bevilja Tallmo byalag 12 000 kr. | 2031-04-02",
                "Region Mittskog // 2031-04-11 // // Den 2 april 2031 beslutade nämnden att bevilja Tallmo byalag 12 000 kr. | 2031-04-02",
                "Region Mittskog // Protokollsutdrag från möte 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. | 2031-04-02",
                "Region Mittskog // // Vid mötet den 2 april 2031 beviljades Tallmo byalag 12 000 kr. | 2031-04-02",
            })
    void theDayIsFound(String text, String day) {
        assertEquals(day, ReadText.of(text).day());
    }

    /** 11 April 2031 is a Friday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nyheter från Mittskog // Publicerad 2031-04-11 // // Regionens kulturnämnd sade i torsdags ja till bidrag, och Tallmo byalag får 12 000 kr till sin lada i vinter. | 2031-04-10",
                "Nyheter från Mittskog // Publicerad 2031-04-11 // // Det blev klart i måndags att Tallmo byalag får 12 000 kr av kulturnämnden för att laga taket på sin gamla lada. | 2031-04-07",
                "Nyheter från Mittskog // Publicerad 2031-04-11 // // Det blev klart i fredags att Tallmo byalag får 12 000 kr av kulturnämnden för att laga taket på sin gamla lada. | 2031-04-04",
                "Nyheter från Mittskog // Publicerad 2031-04-11 // // Det blev klart i går att Tallmo byalag får 12 000 kr av kulturnämnden för att laga taket på sin gamla lada. | 2031-04-10",
                "Nyheter från Mittskog // Publicerad 2031-04-11 // // Det blev klart i dag att Tallmo byalag får 12 000 kr av kulturnämnden för att laga taket på sin gamla lada. | 2031-04-11",
                "Nyheter från Mittskog // Publicerad 2031-04-11 // // Det blev klart på lunchen att Tallmo byalag får 12 000 kr av kulturnämnden för att laga taket på sin gamla lada. | -",
            })
    void aDayCountedBackFromTheHead(String text, String day) {
        assertEquals(day, ReadText.of(text).day());
    }

    /** None where the head has no day to count from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det blev klart i torsdags att Tallmo byalag får 12 000 kr av kulturnämnden för att laga taket på sin gamla lada.",
                "Föreningen skrev sin text i går och väntar nu på svar om bidraget som den har sökt av kommunen till sin lada.",
            })
    void noDayToCountFrom(String text) {
        assertEquals("-", ReadText.of(text).day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Mittskog // // Tallmo byalag beviljas 12 000 kr. Pengarna ska vara rekvirerade och redovisade till oss senast 2031-12-01.",
                "Region Mittskog // // Handlingen inkom 2031-03-01 till kansliet. Tallmo byalag har väntat länge och vill nu ha ett svar om sin lada.",
                "Region Mittskog // // Arbetet i ladan pågår från och med 2031-05-01 och är då öppet för alla som vill vara med och bygga.",
                "Region Mittskog // // Nästa möte i nämnden hålls 2031-09-01 och då väntas inga nya ärenden av det här slaget på bordet alls.",
            })
    void stampsAndLimitsAreNone(String text) {
        assertEquals("-", ReadText.of(text).day());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Region Mittskog // Ankom 2031-03-01 // Sammanträde 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. | 2031-04-02",
                "Region Mittskog // 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. Vi betalar 12 000 kr den 14 april 2031. | 2031-04-02",
                "Region Mittskog // 2031-04-02 // // Regionens beslut // Tallmo byalag beviljas 12 000 kr. // // Bakgrund // Kulturnämnden tillstyrkte den 19 mars 2031 bidraget. | 2031-04-02",
                "Region Mittskog // 2031-04-02 // // Tallmo byalag beviljas 12 000 kr. Slutrapporten lämnas senast 2032-03-01. | 2031-04-02",
                "Region Mittskog // 2031-04-02 // // Er ansökan av den 2031-01-15 beviljas med 12 000 kr till Tallmo byalag. | 2031-04-02",
                "Kulturnämnden // 2031-04-02 // // Kontoret vill att nämnden ändrar sitt beslut 2031-02-20, § 17. // // Tallmo byalag beviljas 12 000 kr. | 2031-04-02",
                "Stor glädje i Tallmo // 2031-04-02 // // Tallmo byalag har beviljats 12 000 kr från Vrenafonden. | -",
            })
    void theOtherDayIsChosen(String text, String day) {
        assertEquals(day, ReadText.of(text).day());
    }
}
