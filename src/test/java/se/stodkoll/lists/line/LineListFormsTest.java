package se.stodkoll.lists.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stodkoll.lists.ListText.shown;
import static se.stodkoll.lists.ListText.table;
import static se.stodkoll.lists.ListText.tables;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;

/** Lists in the forms that bodies publish them in: each says who, what for and how much in a way of its own. */
class LineListFormsTest {
    @Test
    void numbersAndDaysLeadALine() {
        ListTable table = table("""
                Delegationsbeslut om bidrag
                1) 2031-04-04. MKN 2031/31. Tallmo teater, 52 000 kr. Ladan vid ån. Delegat: chefen.
                2) 2031-04-05. MKN 2031/34. Älvnäs IF, 0 kr. Ljus på slingan. Delegat: chefen. Avslag, kom in för sent.
                3) 2031-04-06. MKN 2031/40. Norrljus museum, 30 000 kr. Nytt tak. Delegat: chefen.
                """);
        assertEquals(
                List.of("Tallmo teater | Ladan vid ån", "Älvnäs IF | Ljus på slingan", "Norrljus museum | Nytt tak"),
                shown(table, Role.RECIPIENT, Role.PROJECT));
        assertEquals(List.of("MKN 2031/31.", "MKN 2031/34.", "MKN 2031/40."), shown(table, Role.NUMBER));
        assertEquals(
                List.of(false, true, false),
                table.rows().stream().map(ListRow::isRejected).toList());
    }

    @Test
    void bulletsWrittenByHandPartTheirNamesNowSoAndNowSo() {
        ListTable table = table("""
                Sju av dem får dela på 485 000 kronor. Så här blev det:

                • Älvnäs GoIF – belysning till spåret, 300 000 kr
                • Scoutkåren Lodjuret: nya kanoter, 85 000 kr
                • Tallmo kammarkör – höstkonsert 40 000 kr
                • Ryttarna i Grebo (lyft i stallet) 60 000 kr
                """);
        assertEquals(
                List.of(
                        "Älvnäs GoIF | belysning till spåret | 300 000 kr",
                        "Scoutkåren Lodjuret | nya kanoter | 85 000 kr",
                        "Tallmo kammarkör | höstkonsert | 40 000 kr",
                        "Ryttarna i Grebo | lyft i stallet | 60 000 kr"),
                shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void whatWasDecidedStandsForTheAmount() {
        ListTable table = table("""
                Nämnden delade ut bidrag
                Tallmo teater, Ladan: 52 000 kr
                Älvnäs IF, Ljus: avslag (kom in för sent)
                Norrljus museum, Nytt tak: 30 000 kr
                """);
        assertEquals(
                List.of("Tallmo teater | Ladan", "Älvnäs IF | Ljus", "Norrljus museum | Nytt tak"),
                shown(table, Role.RECIPIENT, Role.PROJECT));
        assertTrue(table.rows().get(1).isRejected());
    }

    @Test
    void anAmountForEachOfThoseBelow() {
        List<ListTable> tables = tables("""
                Utdelning 2031

                50 000 kronor vardera går till
                Tallmo teater, ny ridå
                Älvnäs IF, ljus

                10 000 kronor vardera går till
                Norrljus museum, noter
                Ekebygdens kör, noter
                """);
        ListTable table = tables.get(tables.size() - 1);
        assertEquals(
                List.of(
                        "Tallmo teater | 50 000 kronor",
                        "Älvnäs IF | 50 000 kronor",
                        "Norrljus museum | 10 000 kronor",
                        "Ekebygdens kör | 10 000 kronor"),
                shown(table, Role.RECIPIENT, Role.GRANTED));
    }

    @Test
    void partsOfYearsWithTheirSum() {
        ListTable table = table("""
                Tallmo teater
                Ladan
                2031: 40 000 kr
                2032: 45 000 kr
                Totalt: 85 000 kr

                Älvnäs IF
                Ljus
                2031: 10 000 kr
                2032: 15 000 kr
                Totalt: 25 000 kr

                Norrljus museum
                Nytt tak
                2031: 5 000 kr
                2032: 5 000 kr
                Totalt: 10 000 kr
                """);
        assertEquals(
                List.of(
                        "Tallmo teater | Ladan | 85 000 kr",
                        "Älvnäs IF | Ljus | 25 000 kr",
                        "Norrljus museum | Nytt tak | 10 000 kr"),
                shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void labelsOnLinesOfTheirOwnComeAgain() {
        ListTable table = table("""
                Mottagare
                Tallmo teater
                Projekt
                Ladan
                Beviljat belopp
                40 000 kr

                Mottagare
                Älvnäs IF
                Projekt
                Ljus
                Beviljat belopp
                9 500 kr

                Mottagare
                Norrljus museum
                Projekt
                Nytt tak
                Beviljat belopp
                30 000 kr
                """);
        assertEquals(
                List.of(
                        "Tallmo teater | Ladan | 40 000 kr",
                        "Älvnäs IF | Ljus | 9 500 kr",
                        "Norrljus museum | Nytt tak | 30 000 kr"),
                shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void sentencesThatEndInAmountsAreNoList() {
        assertEquals(List.of(), tables("""
                Nämnden bifaller ansökan om bidrag
                Sökt belopp är 52 000 kronor. Sökande är Tallmo teater och projektet heter Ladan.
                Projektets kostnad beräknas till 90 000 kronor. Ansökan avser 2031.
                Ladan på Tallmo. Kostnaden är 38 000 kronor.
                """));
    }

    @Test
    void costsAreNoGrants() {
        assertTrue(tables("""
                Personal: 52 000 kr
                Lokaler: 20 000 kr
                Resor: 30 000 kr
                """).stream().noneMatch(ListTable::isSure));
    }

    @Test
    void namesStandUnderTheAmountThatEachGets() {
        ListTable table = table("""
                Fonden delar ut stipendier

                100 000 kr:
                Sven Ås, Tallmo teater

                25 000 kr:
                Älvnäs kör, Britt
                Ek, Norrljus museum

                Fonden betalar ut i juni.
                """);
        assertEquals(
                List.of(
                        "Sven Ås | 100 000 kr",
                        "Tallmo teater | 100 000 kr",
                        "Älvnäs kör | 25 000 kr",
                        "Britt Ek | 25 000 kr",
                        "Norrljus museum | 25 000 kr"),
                shown(table, Role.RECIPIENT, Role.GRANTED));
    }

    @Test
    void entriesStandBetweenSemicolons() {
        ListTable table = table("""
                Styrelsen beviljade bidrag till följande:
                Tallmo teater, ladan, 6 500 kr; Älvnäs kör, noter till
                våren, 48 000 kr; Norrljus museum, nytt tak, 17 000 kr. Summa 71 500 kr.
                """);
        assertEquals(
                List.of(
                        "Tallmo teater | ladan | 6 500 kr",
                        "Älvnäs kör | noter till våren | 48 000 kr",
                        "Norrljus museum | nytt tak | 17 000 kr."),
                shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void supportToSomebodyWithSoMuchNamesThem() {
        ListTable table = table("""
                Företag som fått stöd
                Bidrag till Tallmo Bageri AB med 84 000 kr för kyldisk.
                Bidrag till Älvnäs Rör AB med 132 500 kr för svetsrobot.
                Bidrag till Norrljus Form AB med 58 250 kr för verkstad.
                """);
        assertEquals(List.of("Tallmo Bageri AB", "Älvnäs Rör AB", "Norrljus Form AB"), shown(table, Role.RECIPIENT));
    }

    @Test
    void placesBelowTheNamesOfADecision() {
        ListTable table = table("""
                I mars fattade länsstyrelsen beslut om projektstöd till följande sökande:

                Norrljus fiber ek för
                - Tjörn

                Fibernät i Tallmo
                - Hjo/Tibro

                Ekebygdens byanät
                - Skövde

                Besluten gäller i tre år.
                """);
        assertEquals(
                List.of("Norrljus fiber ek för | Tjörn", "Fibernät i Tallmo | Hjo/Tibro", "Ekebygdens byanät | Skövde"),
                shown(table, Role.RECIPIENT, Role.PLACE));
        assertTrue(table.rows().stream().noneMatch(r -> r.isOfOtherKind() || r.isRejected()));
    }

    @Test
    void whatIsLeftToGiveGrantsNobodyAnything() {
        List<ListTable> tables = tables("""
                Projekt kan fortfarande få stöd
                Tillgängliga medel
                1. Nya miljöer: 118 000 kr
                2. Smarta företag: 260 000 kr
                3. Hållbara resor: 604 000 kr
                """);
        assertTrue(tables.stream().noneMatch(ListTable::isSure), tables::toString);
    }

    @Test
    void whatIsDoneAtAPlaceIsAProject() {
        ListTable table = table("""
                Projekt som har fått stöd
                • Rensning av diken vid ån i Tallmo, 140 000 kronor i bidrag
                • Nya stigar och broar runt sjön Kraken, 98 000 kronor i bidrag
                • Bättre vatten i de övre loppen av Djupån, 61 000 kronor i bidrag
                """);
        assertEquals(
                List.of(
                        "Rensning av diken vid ån i Tallmo",
                        "Nya stigar och broar runt sjön Kraken",
                        "Bättre vatten i de övre loppen av Djupån"),
                shown(table, Role.PROJECT));
    }
}
