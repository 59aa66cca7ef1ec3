package se.stodkoll.text.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

/** The quick ways of comparing labels give what the slow ones give. */
class LabelsFoldTest {
    @Test
    void eachLetterIsFoldedAlikeBothWays() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            for (String around : List.of("", "a", " ", "6")) {
                assertFoldedAlike(around + (char) c + around);
            }
        }
    }

    @Test
    void textsAreFoldedAlikeBothWays() {
        String letters = "abcÅÄÖåäöé 16|-–  \t\n\u00a0().:§”x";
        Random random = new Random(18);
        for (int n = 0; n < 20_000; n++) {
            assertFoldedAlike(text(random, letters, 12));
        }
        assertEquals(Optional.of("sokt belopp - ar 2026"), PlainFold.of("Sökt belopp – Är 2026"));
        assertEquals(Optional.empty(), PlainFold.of("be1opp"));
    }

    @Test
    void distancesAreThoseOfAnotherImplementation() {
        Random random = new Random(18);
        for (int n = 0; n < 20_000; n++) {
            String a = text(random, "abc", 9);
            String b = text(random, "abc", 9);
            int distance = LevenshteinDistance.getDefaultInstance().apply(a, b);
            for (int most = 0; most < 5; most++) {
                assertEquals(distance <= most, EditDistance.isWithin(a, b, most), a + " " + b + " " + most);
            }
        }
    }

    private static void assertFoldedAlike(String text) {
        PlainFold.of(text).ifPresent(folded -> assertEquals(Labels.foldedByPatterns(text), folded, text));
    }

    private static String text(Random random, String letters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(longest); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
