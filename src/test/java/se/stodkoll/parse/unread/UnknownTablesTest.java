package se.stodkoll.parse.unread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.MadeText;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;

/** A table of money that no record takes in is told with its place; others are not. */
class UnknownTablesTest {
    private static PartText text(MadePage page) {
        return PartText.of(PartKind.OTHER, page.lines(), page.pages(), new Readings("d"));
    }

    /** Tables of a page of which no record says anything. */
    private static List<Unread> told(MadePage page) {
        return new UnknownTables(text(page), RecordedFigures.of(List.of())).find();
    }

    private static MadePage table(String head, String first, String second, String last) {
        MadePage page = MadePage.printed()
                .left(60, "Bilaga")
                .down()
                .down()
                .left(60, "Post")
                .right(340, head)
                .right(440, "Utfall")
                .down();
        page.left(60, first).right(340, "41 000").right(440, "52 000").down();
        page.left(60, second).right(340, "13 000").right(440, "64 000").down();
        return page.left(60, last).right(340, "54 000").right(440, "116 000").down();
    }

    @ParameterizedTest
    @CsvSource({
        "Kronor, Båtar, Segel, Master, true",
        "Plan, Båtar, Segel, Summa, true",
        "Plan, Kostnader för båtar, Segel, Master, true",
        "Plan, Båtar, Segel, Master, false",
        "kWh, El, Fjärrvärme, Summa, false",
        "Deltagare, Läger, Kurser, Summa, false",
        "Kronor, Balansräkning, Kassa, Summa tillgångar, false",
    })
    void moneyIsToldByItsUnitOrBySumsOfLargeFigures(
            String head, String first, String second, String last, boolean told) {
        assertEquals(told, !told(table(head, first, second, last)).isEmpty());
    }

    @Test
    void itsPlaceIsTheTablesAndItsWordsThoseAtItsTop() {
        Unread table = told(table("Kronor", "Båtar", "Segel", "Summa")).get(0);
        assertEquals(Unread.Kind.TABLE_NOT_UNDERSTOOD, table.kind());
        assertEquals(1, table.evidence().page());
        assertEquals("Post Kronor Utfall", table.evidence().text());
        assertTrue(table.evidence().box().orElseThrow().height() > 40, table.toString());
        assertTrue(table.evidence().box().orElseThrow().x0() < 61, table.toString());
    }

    @Test
    void notesBelowAStatementAreOfIt() {
        MadePage page = table("2024-12-31", "Kassa", "Bank", "Summa tillgångar")
                .down()
                .down()
                .down();
        page.left(60, "Not 2").right(340, "Kronor").right(440, "Kronor").down();
        page.left(60, "Hyror").right(340, "12 345").right(440, "23 456").down();
        page.left(60, "Avgifter").right(340, "34 567").right(440, "45 678").down();
        assertEquals(List.of(), told(page));
    }

    private static List<String> unknown(List<Part> parts) {
        return parts.stream()
                .flatMap(p -> p.content().unread().stream())
                .filter(u -> u.kind() == Unread.Kind.TABLE_NOT_UNDERSTOOD)
                .map(u -> u.evidence().text())
                .toList();
    }

    private static final String BUDGET = """
            Projektbeskrivning

            Projektet heter Båtar för alla. Vi ansöker om 100 000 kr av regionen.

            Kostnader            2025      2026      Totalt
            Personal           60 000    20 000      80 000
            Lokaler            30 000    50 000      80 000
            Summa kostnader    90 000    70 000     160 000
            """;

    @Test
    void whatTheRecordHoldsIsUnderstood() {
        assertEquals(List.of(), unknown(MadeText.parts(BUDGET)));
    }

    /** The same figures once more, in another form. */
    @Test
    void whatRepeatsTheRecordIsUnderstood() {
        assertEquals(List.of(), unknown(MadeText.parts(BUDGET + """

            Sammanställning      Kronor
            Löner                80 000
            Hyror                80 000
            Allt               160 000
            """)));
    }

    @Test
    void whatIsNotInAnyRecordIsTold() {
        assertEquals(1, unknown(MadeText.parts(BUDGET + """

            Båttyp            Pris i kr    Segel i kr
            Eka                  12 700         3 100
            Jolle                24 900         8 400
            Kanot                 9 600           700
            """)).size());
    }

    /** A card for each activity: the same heads over one row each. */
    private static MadePage cards(String head) {
        MadePage page = MadePage.printed();
        for (String cost : List.of("395 000", "1 010 000", "628 000")) {
            page.left(60, "Aktivitet")
                    .down()
                    .left(60, "Startdatum")
                    .right(440, head)
                    .down();
            page.left(60, "2031-03-01").right(440, cost).down().down();
        }
        return page;
    }

    @Test
    void rowsUnderHeadsOfTheirOwnAreATable() {
        List<Unread> told = told(cards("Kostnad (SEK)"));
        assertEquals(1, told.size());
        assertEquals("Startdatum Kostnad (SEK)", told.get(0).evidence().text());
        assertEquals(List.of(), told(cards("Löpnummer")));
    }
}
