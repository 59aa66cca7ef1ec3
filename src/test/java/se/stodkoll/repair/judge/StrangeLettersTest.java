package se.stodkoll.repair.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.repair.MadeText;

class StrangeLettersTest {
    /** What a font of a Macintosh says where its code is taken for that of Windows. */
    static String asMacRoman(String text) {
        return replaced(text, "åäöÅÄÖ", "ŒŠš\u0081€…");
    }

    private static String replaced(String text, String from, String to) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .map(c -> from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"åäöÅÄÖ,ŒŠš\u0081€…", "åäöÅÄÖ,†„”\u008FŽ™", "åäöÅÄÖ,}{|][\\", "åäöÅÄÖ,ехцЕХЦ"})
    void lettersOfAnotherCodePage(String right, String wrong) {
        assertTrue(StrangeLetters.areMany(MadeText.words(replaced(MadeText.CLEAN, right, wrong))));
    }

    @Test
    void lettersReadAsOtherBytes() {
        String twice = MadeText.CLEAN.replace("å", "Ã¥").replace("ä", "Ã¤").replace("ö", "Ã¶");
        assertTrue(StrangeLetters.areMany(MadeText.words(twice)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S\uFFFDelsen", "\uE012ansökan", "1 2\uFFFD5"})
    void oneLetterWithoutMeaningIsEnough(String text) {
        assertTrue(StrangeLetters.areMany(MadeText.words(MadeText.CLEAN + "\n" + text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFFFD Punkt i en lista", "och/eller AT&T e-post kl.10 1:1-medel ESF+ 12 m² §45 ”Skog” (m.fl.)",
                        "\uFB01nansiering", "a\u0308ven",
                "Ett […] till", "€100 och 50%, –12", "Šarūnas Žukauskas", "info@š.se"
            })
    void signsAndNamesAreNone(String text) {
        assertFalse(StrangeLetters.areMany(MadeText.words(MadeText.CLEAN + "\n" + text)));
    }

    @Test
    void cleanTextsHaveNone() {
        for (String text : List.of(MadeText.CLEAN, MadeText.ENGLISH, MadeText.GERMAN)) {
            assertFalse(StrangeLetters.areMany(MadeText.words(text)));
        }
    }

    @Test
    void aRunIsOnePlace() {
        assertEquals(
                List.of("1-3"),
                StrangeLetters.runs("S\uFFFD\uFFFDelsen").stream()
                        .map(r -> r[0] + "-" + r[1])
                        .toList());
    }
}
