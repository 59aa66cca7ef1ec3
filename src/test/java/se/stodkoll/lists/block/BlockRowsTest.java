package se.stodkoll.lists.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.lists.ListText;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;

/** Lists whose cells are lines below each other, or labels and values in them. */
class BlockRowsTest {
    private static List<String> rows(String text, Role... roles) {
        return new BlockRows(ListText.lines(text))
                .read()
                .map(t -> ListText.shown(t, roles))
                .orElse(List.of());
    }

    @Test
    void cellsBelowEachOtherUnderHeadsBelowEachOther() {
        assertEquals(
                List.of(
                        "Tallmo teater | Ladan lagas | 12 000 kr | Beviljas",
                        "Älvnäs IF | Ljus på slingan | - | Avslås",
                        "Norrljus museum | Nytt tak | 30 000 kr | Beviljas"),
                rows("""
                        Sökande
                        Åtgärd
                        Bidrag
                        Beslut
                        Tallmo teater
                        Ladan lagas
                        12 000 kr
                        Beviljas
                        Älvnäs IF
                        Ljus på slingan
                        -
                        Avslås
                        Norrljus museum
                        Nytt tak
                        30 000 kr
                        Beviljas
                        """, Role.RECIPIENT, Role.PROJECT, Role.GRANTED, Role.OUTCOME));
    }

    @Test
    void blocksApartMayBeOfUnequalHeight() {
        assertEquals(
                List.of(
                        "Ladan lagas | Tallmo teaterförening | 12 000 kr",
                        "Ljus på slingan | Älvnäs klubb | 9 000 kr",
                        "Nytt tak | Norrljus museum | 30 000 kr"),
                rows("""
                        Ladan lagas
                        Tallmo teaterförening
                        12 000 kr

                        Ljus på slingan
                        Älvnäs klubb
                        Älvnäs
                        9 000 kr

                        Nytt tak
                        Norrljus museum
                        30 000 kr
                        Beslut 2031-04-02
                        """, Role.PROJECT, Role.RECIPIENT, Role.GRANTED));
    }

    @Test
    void labelsInOneLineAreCellsOfTheirOwn() {
        assertEquals(
                List.of(
                        "KUN 2031/11 | Tallmo teater | 12 000",
                        "KUN 2031/12 | Älvnäs IF | 9 000",
                        "KUN 2031/13 | Norrljus museum | 30 000"),
                rows("""
                        KUN 2031/11
                        Tallmo teater
                        Sökt: 20 000   Beviljat: 12 000

                        KUN 2031/12
                        Älvnäs IF
                        Sökt: 9 000   Beviljat: 9 000

                        KUN 2031/13
                        Norrljus museum
                        Sökt: 50 000   Beviljat: 30 000
                        """, Role.NUMBER, Role.RECIPIENT, Role.GRANTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beviljat: 12 000 | Beviljat AMOUNT 12 000",
                "Sökt: 20 000 Beviljat: 12 000 | Sökt AMOUNT 20 000, Beviljat AMOUNT 12 000",
                "2031 12 000 kr | ''",
                "Totalt 24 000 kr | AMOUNT 24 000 kr",
                "Möte: 12 personer | WORDS Möte: 12 personer",
                ": 12 000 kr | WORDS : 12 000 kr",
            })
    void aLineIsItsLabelsOrItself(String line, String cells) {
        List<String> read = BlockCell.of(ListText.lines(line).get(0)).stream()
                .map(c -> (c.label() + " " + c.look() + " " + PlacedWord.textOf(c.words())).strip())
                .toList();
        assertEquals(cells, String.join(", ", read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo teater | 1.0",
                "Jonatan Örnhed | 0.75",
                "NBV | 0.75",
                "utrivning av dammen vid Älvnäs | 0.0",
                "Löner till personal | 0.0",
            })
    void namesAreToldByTheirWordsAndCapitals(String name, double likeness) {
        assertEquals(likeness, ListWords.shipped().likeness(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Klimatbidrag 2031 | 1.0",
                "Fördelat stöd // Kostnaden delas så | 0.0",
                "Budget | -1.0",
                "Möte | 0.0",
            })
    void wordsAboveSpeakForGivingOrPaying(String above, double weight) {
        assertEquals(weight, ListWords.shipped().giving(above.replace(" // ", "\n")));
    }

    @Test
    void costsByYearAreNoList() {
        assertEquals(
                Optional.empty(),
                new BlockRows(ListText.lines("År\nBidrag (kr)\n2031 768 000\n2032 1 056 000\n2033 826 000\n")).read());
    }

    @Test
    void anEntryHasItsNumberAndItsLabels() {
        assertEquals(
                List.of(
                        "NRN 2031/77 | Bohus Tång AB | Odlingsrigg | 350 000 kr",
                        "NRN 2031/81 | Tallmo museum | Digitalt arkiv | 290 000 kr",
                        "NRN 2031/85 | Älvnäs kommun | Cykelfärja | 600 000 kr"),
                rows("""
                        1. Odlingsrigg
                        Sökande: Bohus Tång AB Dnr NRN 2031/77
                        Beviljas 350 000 kr

                        2. Digitalt arkiv
                        Sökande: Tallmo museum Dnr NRN 2031/81
                        Beviljas 290 000 kr

                        3. Cykelfärja
                        Sökande: Älvnäs kommun Dnr NRN 2031/85
                        Beviljas 600 000 kr
                        """, Role.NUMBER, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void aLineOfOtherWordsSaysWhatFor() {
        assertEquals(
                List.of(
                        "Tallmo teaterförening | 12 000 kr | Ladan lagas",
                        "Älvnäs klubb | 9 000 kr | Ljus på slingan",
                        "Norrljus museum | 30 000 kr | Nytt tak"),
                rows("""
                        Tallmo teaterförening
                        12 000 kr
                        Ladan lagas

                        Älvnäs klubb
                        9 000 kr
                        Ljus på slingan

                        Norrljus museum
                        30 000 kr
                        Nytt tak
                        """, Role.RECIPIENT, Role.GRANTED, Role.PROJECT));
    }
}
