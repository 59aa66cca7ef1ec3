package se.stodkoll.lists.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stodkoll.lists.ListText.lines;
import static se.stodkoll.lists.ListText.shown;
import static se.stodkoll.lists.ListText.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;

/** Stretches of text, each with the same label before what it got. */
class HeadedAmountsTest {
    @Test
    void itemsOverTheirAmounts() {
        ListTable table = table("""
                Fonden har delat ut anslag, bland annat till

                • Ebba Torsell, Älvnäs universitet. Hur barn i glesbygd lär sig läsa. En jämförelse av fyra byar under tre år.
                  Totalt beviljat belopp: 1 250 000 kronor.
                • Nils Rydh, Norrljus högskola. Tjälens rörelser.
                  Totalt beviljat belopp: 980 500 kronor.
                """);
        assertEquals(
                List.of(
                        "Älvnäs universitet | Hur barn i glesbygd lär sig läsa. En jämförelse av fyra byar under tre år | 1 250 000 kronor.",
                        "Norrljus högskola | Tjälens rörelser | 980 500 kronor."),
                shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
        assertTrue(table.isSure());
    }

    @Test
    void ofWhatPaysTheSupportIsGranted() {
        ListTable table = table("""
                Ladan vid ån
                Skriven av Ebba

                Byalaget lade nytt golv. Finansiering: 90 000 kr varav 30 000 kr i egna medel och 60 000 kr i projektstöd. Motivering: gott.

                Ljus på slingan
                Skriven av Ebba

                Stolpar restes i skogen. Finansiering: 45 500 kr varav 40 000 kr i projektstöd och 5 500 kr i egen insats.
                """);
        assertEquals(
                List.of("Ladan vid ån | 60 000 kr", "Ljus på slingan | 40 000 kr"),
                shown(table, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void whatNobodyCallsSupportIsNone() {
        assertEquals(List.of(), new HeadedAmounts(lines("""
                Ladan vid ån

                Byalaget lade nytt golv. Finansiering: 90 000 kr ur egen kassa.

                Ljus på slingan

                Stolpar restes i skogen. Finansiering: 45 500 kr varav 5 500 kr i egen insats.
                """)).read());
    }

    @Test
    void oneLabelIsNoList() {
        assertEquals(List.of(), new HeadedAmounts(lines("""
                Ladan vid ån
                Beviljat belopp: 90 000 kr
                """)).read());
    }
}
