package se.stodkoll.lists.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stodkoll.lists.ListText.shown;
import static se.stodkoll.lists.ListText.table;
import static se.stodkoll.lists.ListText.tables;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;

/** Blocks of labels and values in minutes: several labels in a line, and sentences that decide. */
class LabelledRowsTest {
    @Test
    void aSentenceDecidesOnWhatTheLabelsTell() {
        ListTable table = table("""
                7. ANSÖKNINGAR

                7.1 Ladan vid ån (2031-B2-03)
                Sökande: Tallmo byalag. Sökt stöd: 120 000 kr. Total kostnad 180 000 kr.
                Ansökan beviljades enhälligt. Ebba Torsell deltog inte.

                7.2 Ljus på slingan (2031-B2-05)
                Sökande: Älvnäs IF. Sökt stöd: 90 000 kr.
                Gruppen beslutade att avslå ansökan, som kom in för sent.

                7.3 Förstudie om hamnen (2031-B2-06)
                Sökande: Norrljus kommun. Sökt stöd: 75 000 kr.
                Gruppen beslutade bevilja 60 000 kr. Resorna ströks.
                """);
        assertEquals(
                List.of(
                        "2031-B2-03 | Tallmo byalag | Ladan vid ån | 120 000 kr.",
                        "2031-B2-05 | Älvnäs IF | Ljus på slingan | ",
                        "2031-B2-06 | Norrljus kommun | Förstudie om hamnen | 60 000 kr."),
                shown(table, Role.NUMBER, Role.RECIPIENT, Role.PROJECT, Role.GRANTED).stream()
                        .map(r -> r.replace("(", "").replace(")", ""))
                        .toList());
        assertEquals(
                List.of(false, true, false),
                table.rows().stream().map(ListRow::isRejected).toList());
    }

    @Test
    void minutesWhoseHeadingsComeAgainAreNoList() {
        List<ListTable> read = tables("""
                Ks § 131 Dnr KS 2031/288
                Ärendebeskrivning
                Tallmo byalag behöver 190 000 kr till sin lada.

                Kommunstyrelsens beslut
                Kommunstyrelsen beviljar Tallmo byalag 95 000 kronor till ladan.

                Ks § 132 Dnr KS 2031/301
                Ansökan om bidrag – Älvnäs IF

                Kommunstyrelsens beslut
                Ansökan från Älvnäs IF avslås.

                Ks § 133 Dnr KS 2031/95
                Delårsrapport

                Kommunstyrelsens beslut
                Rapporten överlämnas till kommunfullmäktige.
                """);
        assertEquals(List.of(), read.stream().filter(ListTable::isSure).toList());
    }

    @Test
    void whoHasSentItStandsBelowTheTitle() {
        ListTable table = table("""
                Utskottet den 3 mars

                §4 Ladan vid ån

                Ansökan från Tallmo byalag
                Dnr 7.1-0311/2031

                BESLUT
                Utskottet beviljar byalaget 120 000 kronor.

                §5 Ljus på slingan

                Ansökan från Älvnäs IF
                Dnr 7.1-0312/2031

                BESLUT
                Utskottet avslår ansökan.

                §6 Förstudie om hamnen

                Ansökan från Norrljus kommun
                Dnr 7.1-0317/2031

                BESLUT
                Utskottet beviljar kommunen 60 000 kronor.
                """);
        assertEquals(
                List.of(
                        "7.1-0311/2031 | Tallmo byalag | Ladan vid ån | 120 000 kronor.",
                        "7.1-0312/2031 | Älvnäs IF | Ljus på slingan | ",
                        "7.1-0317/2031 | Norrljus kommun | Förstudie om hamnen | 60 000 kronor."),
                shown(table, Role.NUMBER, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void wordsThatBoundAnAmountMayLeadToIt() {
        ListTable table = table("""
                Nytt i föreningen

                Ladan vid ån
                Projektägare: Tallmo byalag
                Stöd: 120 000 kr

                Ljus på slingan
                Projektägare: Älvnäs IF
                Stöd: drygt 90 000 kr
                """);
        assertEquals(
                List.of("Tallmo byalag | Ladan vid ån", "Älvnäs IF | Ljus på slingan"),
                shown(table, Role.RECIPIENT, Role.PROJECT));
    }
}
