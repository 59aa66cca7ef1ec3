package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There are as many ways to say things as there have to be, and the two halves share none. */
class PhrasesTest {
    @ParameterizedTest
    @CsvSource({"grants, 80", "rejections, 20", "applies, 30"})
    void thereAreEnoughWays(String bank, int least) {
        Set<String> ways = Bank.rows(bank).stream().map(PhraseRow::text).collect(Collectors.toSet());
        assertTrue(ways.size() >= least, bank + ": " + ways.size());
        assertEquals(Bank.rows(bank).size(), ways.size(), "none twice");
    }

    @ParameterizedTest
    @CsvSource({"application, 8", "decision, 8", "many, 4"})
    void thereAreEnoughLayouts(String side, int least) {
        int tune = PaperLayout.all(side, Split.TUNE).size();
        int held = PaperLayout.all(side, Split.HELD).size();
        assertTrue(tune + held >= least, side + ": " + (tune + held));
        assertTrue(Math.min(tune, held) * 5 >= (tune + held) * 2, side + ": " + tune + " and " + held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grants", "rejections", "applies", "restates"})
    void halvesShareNoFrameAndNoWords(String bank) {
        List<PhraseRow> all = Bank.rows(bank);
        Set<String> frames = new HashSet<>();
        Set<String> words = new HashSet<>();
        all.stream().filter(r -> r.split() == Split.TUNE).forEach(r -> {
            frames.add(r.frame());
            words.add(r.words());
        });
        List<PhraseRow> held = all.stream().filter(r -> r.split() == Split.HELD).toList();
        held.forEach(r -> assertFalse(frames.contains(r.frame()), r.frame()));
        held.forEach(r -> assertFalse(words.contains(r.words()), r.text()));
        int least = Math.min(held.size(), all.size() - held.size());
        assertTrue(least * 3 >= all.size(), bank + ": " + held.size() + " of " + all.size() + " held");
    }

    @Test
    void everyGrantAndEveryApplicationStatesItsAmount() {
        Bank.rows("grants").forEach(r -> assertTrue(r.needs().contains("amount"), r.text()));
        Bank.rows("applies").forEach(r -> assertTrue(r.needs().contains("amount"), r.text()));
    }

    @Test
    void bothHalvesHaveLabelsForEverything() {
        for (String file : List.of("labels", "headings")) {
            for (String slot : Bank.lists(file).keySet()) {
                for (Split split : Split.values()) {
                    assertTrue(Bank.words(file, slot, split).size() >= 2, file + " " + slot + " " + split);
                }
            }
        }
    }

    /** The halves are fixed: what has been tuned on stays so. */
    @Test
    void theSplitStays() {
        assertEquals(Split.HELD, Split.of("grants/bevilja aktiv presens"));
        assertEquals(Split.HELD, Split.of("grants/att delfinansiera"));
        assertEquals(Split.TUNE, Split.of("layout/decision/protokoll"));
    }

    @Test
    void anOptionalPartAndAChoiceAreDrawn() {
        PhraseRow row = new PhraseRow("b", "say", "f", "{body} ger <högst|> {amount}[, dock {percent}].");
        assertEquals(Set.of("amount", "body"), row.needs());
        assertEquals("ger", row.words());
        String text = Template.fill(row.text(), new se.stodkoll.made.Dice(1), p -> true, s -> s.replace("^", ""));
        assertTrue(
                Set.of("body ger högst amount, dock percent.", "body ger amount, dock percent.")
                        .contains(text),
                text);
    }
}
