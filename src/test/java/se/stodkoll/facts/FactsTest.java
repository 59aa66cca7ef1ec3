package se.stodkoll.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row a page of our own and the facts that are on it: slot, value and where its label stands. */
class FactsTest {
    private static Arguments row(String what, List<Fact> found, String... expected) {
        return Arguments.of(what, found, List.of(expected));
    }

    static Stream<Arguments> beside() {
        return Stream.of(
                row(
                        "behind a colon",
                        Drawn.page("Projektnamn: Havtorn i norr\nDnr: RK 2031/77"),
                        "PROJECT Havtorn i norr LEFT",
                        "DIARY_NUMBER RK 2031/77 LEFT"),
                row(
                        "set off by a gap",
                        Drawn.page("Sökande           Kustens bigårdar\nSökt belopp       412 500 kr"),
                        "APPLICANT Kustens bigårdar LEFT",
                        "REQUESTED_AMOUNT 412 500 kr LEFT"),
                row(
                        "dotted up to a colon",
                        Drawn.page("Sökande .......... : Viks kommun"),
                        "APPLICANT Viks kommun LEFT"),
                row(
                        "a place that is who applies by its name",
                        Drawn.page("Kommun:  Viks kommun\nRegion:  Norra Mittskog"),
                        "APPLICANT Viks kommun LEFT"),
                row("dotted", Drawn.page("Total kostnad .......... 1 250 000 kr"), "TOTAL_COST 1 250 000 kr LEFT"),
                row(
                        "set in full width, values ending at one edge",
                        Drawn.page("""
                        Företag%sSkogens Bageri AB
                        Sökt bidrag%s88 000 kr
                        Projektets namn%sEld utan rök
                        """.formatted(" ".repeat(110), " ".repeat(114), " ".repeat(107))),
                        "APPLICANT Skogens Bageri AB LEFT",
                        "REQUESTED_AMOUNT 88 000 kr LEFT",
                        "PROJECT Eld utan rök LEFT"),
                row("numbered", Drawn.page("1.2 Projektets titel:  Linodling vid ån"), "PROJECT Linodling vid ån LEFT"),
                row("brackets behind", Drawn.page("Sökt belopp (kr):  88 000"), "REQUESTED_AMOUNT 88 000 LEFT"),
                row(
                        "whose before",
                        Drawn.page("Den sökandes organisationsnummer:  802411-1234"),
                        "ORGANISATION_NUMBER 802411-1234 LEFT"),
                row("capitals", Drawn.page("BEVILJAT BELOPP:   64 000 kronor"), "GRANTED_AMOUNT 64 000 kronor LEFT"),
                row(
                        "several on a line",
                        Drawn.page("Ansökansid: 55120   Ärendenummer: 2031-00412"),
                        "APPLICATION_ID 55120 LEFT",
                        "DIARY_NUMBER 2031-00412 LEFT"),
                row(
                        "number form behind the label alone",
                        Drawn.page("§ 12 Dnr TN 0412/31"),
                        "DIARY_NUMBER TN 0412/31 LEFT"),
                row(
                        "number of the applicant behind its name",
                        Drawn.page("Projektägare       Vikens vävstuga, org.nr 769611-4321"),
                        "APPLICANT Vikens vävstuga LEFT",
                        "ORGANISATION_NUMBER 769611-4321 LEFT"),
                row(
                        "a span in words",
                        Drawn.page("Projekttid      1 mars 2031 t.o.m. 30 juni 2032"),
                        "PERIOD 1 mars 2031 t.o.m. 30 juni 2032 LEFT"),
                row("stuck to its colon", Drawn.page("Dnr:RK2031/77"), "DIARY_NUMBER RK2031/77 LEFT"),
                row(
                        "a head on one line",
                        Drawn.page("Viks kommun Datum 2031-04-02 Beteckning 31VK1204"),
                        "DATE 2031-04-02 LEFT",
                        "DIARY_NUMBER 31VK1204 LEFT"),
                row(
                        "wrapped value goes on at its own edge",
                        Drawn.page("""
                        Projektets namn        Gamla kvarnen och nya vägar till vattnet i
                                               Rosendal med omnejd
                        Startdatum             2031-05-01
                        Här följer en text som når så långt ut som texten når på denna sida
                        """),
                        "PROJECT Gamla kvarnen och nya vägar till vattnet i Rosendal med omnejd LEFT",
                        "START 2031-05-01 LEFT"),
                row("label over two lines", Drawn.page("""
                        Projektets totala      2 100 000 kr
                        kostnad
                        Handläggare            Disa Ek
                        """), "TOTAL_COST 2 100 000 kr LEFT"),
                row(
                        "misread by two letters",
                        Drawn.scan("Diarienurnmer:  VK 2031/88\nSekt belopp:   90 000 kr"),
                        "DIARY_NUMBER VK 2031/88 LEFT",
                        "REQUESTED_AMOUNT 90 000 kr LEFT"),
                row("accents lost", Drawn.page("Sokande:  Byalaget Tre Asar"), "APPLICANT Byalaget Tre Asar LEFT"),
                row("share without a sign", Drawn.page("Sökt stödandel (%):  45"), "REQUESTED_PERCENT 45 LEFT"),
                row(
                        "a word that may tell two slots",
                        Drawn.page("Stödandel:  45 %"),
                        "REQUESTED_PERCENT 45 % LEFT",
                        "GRANTED_PERCENT 45 % LEFT"),
                row(
                        "name ends where the address begins",
                        Drawn.page("Stödmottagare:  Lillåns teater Kvarngatan 4, 123 45 Vik"),
                        "APPLICANT Lillåns teater LEFT"),
                row(
                        "labels with colons inside a line",
                        Drawn.page("Sökande: Viks kommun Org.nr: 212000-9999 Telefon: 000-12 34 56"),
                        "APPLICANT Viks kommun LEFT",
                        "ORGANISATION_NUMBER 212000-9999 LEFT"),
                row(
                        "from and to",
                        Drawn.page("Projektperiod    Från: 2031-01-01    Till: 2031-12-31"),
                        "START 2031-01-01 LEFT",
                        "END 2031-12-31 LEFT"),
                row("a month for a day", Drawn.page("Projektstart:  mars 2031"), "START mars 2031 LEFT"),
                row("a day behind its place", Drawn.page("Datum:  Vik 2031-02-03"), "DATE 2031-02-03 LEFT"),
                row("in quotes", Drawn.page("Projekttitel:  ”Ladan vid vägen”"), "PROJECT Ladan vid vägen LEFT"),
                row("small letters under a colon", Drawn.page("dnr: RK 2031/3"), "DIARY_NUMBER RK 2031/3 LEFT"),
                row(
                        "hint behind its name",
                        Drawn.page("Organisationsnummer (tio siffror):  802411-1234"),
                        "ORGANISATION_NUMBER 802411-1234 LEFT"),
                row(
                        "the body that decides",
                        Drawn.page("Beslutande nämnd:   Tekniska nämnden"),
                        "DECIDING_BODY Tekniska nämnden LEFT"),
                row("outcome", Drawn.page("Beslut:   Avslag"), "OUTCOME Avslag LEFT"));
    }

    static Stream<Arguments> above() {
        return Stream.of(
                row(
                        "boxes side by side",
                        Drawn.page("""
                        -------------------------------------------------------------------
                        | °Projektets namn°              | °Sökt belopp°                  |
                        | Ljus i gränden                 | 312 000 kr                     |
                        -------------------------------------------------------------------
                        | °Startdatum°                   | °Slutdatum°                    |
                        | 2031-02-01                     | 2032-01-31                     |
                        -------------------------------------------------------------------
                        """),
                        "PROJECT Ljus i gränden HEADER_ROW",
                        "REQUESTED_AMOUNT 312 000 kr HEADER_ROW",
                        "START 2031-02-01 HEADER_ROW",
                        "END 2032-01-31 HEADER_ROW"),
                row(
                        "three in a row, no box",
                        Drawn.page("""
                        °Datum°              °Diarienummer°          °Handläggare°
                        2031-03-04           RK 2031/5               Sten Ask
                        """),
                        "DATE 2031-03-04 HEADER_ROW",
                        "DIARY_NUMBER RK 2031/5 HEADER_ROW",
                        "HANDLER Sten Ask HEADER_ROW"),
                row(
                        "one below the other",
                        Drawn.page("""
                        °Sökande organisation°
                        Norrbackens idrottsallians

                        °Organisationsnummer°
                        802500-7788
                        """),
                        "APPLICANT Norrbackens idrottsallians ABOVE",
                        "ORGANISATION_NUMBER 802500-7788 ABOVE"),
                row(
                        "receiver's address is not its name",
                        Drawn.page("""
                        -------------------------------------------------------------------
                        | Handläggare                    | Mottagare                      |
                        | Sten Ask                       | Kvarnbyns hembygdsförening     |
                        |                                | Storgatan 7                    |
                        |                                | 123 45 Vik                     |
                        -------------------------------------------------------------------
                        """),
                        "HANDLER Sten Ask HEADER_ROW",
                        "RECEIVER Kvarnbyns hembygdsförening HEADER_ROW"),
                row("name wrapped in its box", Drawn.page("""
                        -----------------------------------
                        | °Projektets namn°               |
                        | Från hage till bord i           |
                        | Övre bygden                     |
                        -----------------------------------
                        """), "PROJECT Från hage till bord i Övre bygden ABOVE"),
                row(
                        "values centred under their labels",
                        Drawn.page("""
                        Sökt belopp               Total kostnad
                          75 000 kr                  250 000 kr
                        """),
                        "REQUESTED_AMOUNT 75 000 kr HEADER_ROW",
                        "TOTAL_COST 250 000 kr HEADER_ROW"),
                row(
                        "rows of a table ruled between",
                        Drawn.page("""
                        -------------------------------------------------
                        | Startdatum            | Slutdatum             |
                        -------------------------------------------------
                        | 2031-01-01            | 2031-12-31            |
                        -------------------------------------------------
                        """),
                        "START 2031-01-01 HEADER_ROW",
                        "END 2031-12-31 HEADER_ROW"),
                row(
                        "label left of its value in ruled cells",
                        Drawn.page("""
                        -------------------------------------------------
                        | Sökt belopp           | 90 000 kr             |
                        -------------------------------------------------
                        | Sökande               | Viks kommun           |
                        -------------------------------------------------
                        """),
                        "REQUESTED_AMOUNT 90 000 kr LEFT",
                        "APPLICANT Viks kommun LEFT"),
                row(
                        "a number's letters beside its label, its figures below",
                        Drawn.page("""
                        Datum             Diarienummer RKL        Sida
                        2031-02-03        2031/4411               1
                        """),
                        "DATE 2031-02-03 ABOVE",
                        "DIARY_NUMBER RKL 2031/4411 ABOVE"),
                row("a scan askew", Drawn.scan("""
                        Diarienummer              Ankomstdatum
                        VK 2031/9                 2031-03-02
                        """), "DIARY_NUMBER VK 2031/9 HEADER_ROW", "DATE 2031-03-02 HEADER_ROW"),
                row("label alone in a head of three columns", Drawn.page("""
                        Viks kommun           PROTOKOLL            Sammanträdesdatum
                        Tekniska nämnden                           2031-11-05
                        """), "DATE 2031-11-05 ABOVE"),
                row(
                        "numbered fields, one of them unknown, end each other's values",
                        Drawn.page("""
                        A1 Sökandens namn               A2 Organisationsnummer
                        Lillåns teater                  769611-4321
                        A3 Scenens läge i dalen         A4 Bredd
                        Kvarnen                         14 meter
                        B1 Slutdatum
                        2031-12-31
                        """),
                        "APPLICANT Lillåns teater HEADER_ROW",
                        "ORGANISATION_NUMBER 769611-4321 HEADER_ROW",
                        "END 2031-12-31 ABOVE"),
                row(
                        "help between a label and its value",
                        Drawn.page("""
                        Projektets namn *
                        °Högst 40 tecken, inga förkortningar.°
                        Havtorn i norr

                        Slutdatum *
                        °Räkna in tid för redovisning.°
                        2031-12-31
                        """),
                        "PROJECT Havtorn i norr ABOVE",
                        "END 2031-12-31 ABOVE"),
                row(
                        "a row below that has a label is no list",
                        Drawn.page("""
                        Sökande                         Organisationsnummer
                        Lillåns teater                  769611-4321

                        Scen                            Kommun
                        Kvarnen                         Vik
                        """),
                        "APPLICANT Lillåns teater HEADER_ROW",
                        "ORGANISATION_NUMBER 769611-4321 HEADER_ROW"),
                row("a sentence over a day", Drawn.page("""
                        Slutdatum
                        Ett projekt får pågå i högst tre år.
                        2033-05-31
                        """), "END 2033-05-31 ABOVE"),
                row(
                        "a name wrapped in a narrow column",
                        Drawn.page("""
                        Åtgärdens namn                  Startdatum             Slutdatum
                        Ny brygga vid                   2031-02-01             2031-11-30
                        badplatsen
                        """),
                        "PROJECT Ny brygga vid badplatsen HEADER_ROW",
                        "START 2031-02-01 HEADER_ROW",
                        "END 2031-11-30 HEADER_ROW"),
                row("label wrapped over its value", Drawn.page("""
                        Projektets totala
                        kostnad
                        950 000 kr
                        """), "TOTAL_COST 950 000 kr ABOVE"),
                row(
                        "two columns of facts",
                        Drawn.page("""
                        Projektnamn:   Ljungens betesmarker         Dnr:           RK 31/204
                        Sökande:       Hedbygdens samfällighet      Slutdatum:     2031-12-31
                        """),
                        "PROJECT Ljungens betesmarker LEFT",
                        "DIARY_NUMBER RK 31/204 LEFT",
                        "APPLICANT Hedbygdens samfällighet LEFT",
                        "END 2031-12-31 LEFT"));
    }

    static Stream<Arguments> cellsAndText() {
        return Stream.of(
                row(
                        "help on a form that has more of it",
                        Drawn.document("""
                        Projekttitel
                        Helst bara några ord
                        Vind i seglen
                        Projektperiod
                        Högst ett år
                        1 januari 2031 – 31 december 2031
                        Sökt belopp
                        Högst 40 000 kr
                        35 000 kr
                        """),
                        "PROJECT Vind i seglen ABOVE",
                        "PERIOD 1 januari 2031 – 31 december 2031 ABOVE",
                        "REQUESTED_AMOUNT 35 000 kr ABOVE"),
                row(
                        "a label of two names in the cell of its value",
                        Drawn.document("Förening / grupp Vika spelmän || Organisationsnummer 769611-4321"),
                        "APPLICANT Vika spelmän SAME_CELL",
                        "ORGANISATION_NUMBER 769611-4321 SAME_CELL"),
                row(
                        "cell beside",
                        Drawn.document("Projekttitel || Vind i seglen\nSökt stöd || 77 000 kr"),
                        "PROJECT Vind i seglen LEFT",
                        "REQUESTED_AMOUNT 77 000 kr LEFT"),
                row(
                        "in one cell",
                        Drawn.document(
                                "Datum 2031-01-09 || Diarienummer VK 2031/9\nHandläggare Sten Ask || Mottagare Lillåns teater Kvarngatan 4 123 45 Vik"),
                        "DATE 2031-01-09 SAME_CELL",
                        "DIARY_NUMBER VK 2031/9 SAME_CELL",
                        "HANDLER Sten Ask SAME_CELL",
                        "RECEIVER Lillåns teater SAME_CELL"),
                row(
                        "row of labels over row of cells",
                        Drawn.document("Sökande || Org.nr || Sökt belopp\nViks kommun || 212000-9999 || 60 000 kr"),
                        "APPLICANT Viks kommun HEADER_ROW",
                        "ORGANISATION_NUMBER 212000-9999 HEADER_ROW",
                        "REQUESTED_AMOUNT 60 000 kr HEADER_ROW"),
                row(
                        "text, behind a colon",
                        Drawn.text("Projektnamn: Sjöbodarna\nBeviljat belopp: 45 000 kr"),
                        "PROJECT Sjöbodarna LEFT",
                        "GRANTED_AMOUNT 45 000 kr LEFT"),
                row(
                        "text, on the next line",
                        Drawn.text("Projektets namn\nSjöbodarna\nSökt belopp\n45 000 kr"),
                        "PROJECT Sjöbodarna ABOVE",
                        "REQUESTED_AMOUNT 45 000 kr ABOVE"),
                row(
                        "text, label with its colon alone",
                        Drawn.text("Projektets titel:\nSjöbodarna\nOrg.nr:\n802411-1234"),
                        "PROJECT Sjöbodarna ABOVE",
                        "ORGANISATION_NUMBER 802411-1234 ABOVE"),
                row(
                        "text, columns lost",
                        Drawn.text("Projektägare Viks kommun, org.nr 212000-9999\nProjekttid 2031-01-01 – 2031-12-31"),
                        "APPLICANT Viks kommun LEFT",
                        "ORGANISATION_NUMBER 212000-9999 LEFT",
                        "PERIOD 2031-01-01 – 2031-12-31 LEFT"),
                row(
                        "text, row of labels over row of values",
                        Drawn.text("Datum Diarienummer\n2031-06-07 RK 2031/61"),
                        "DATE 2031-06-07 HEADER_ROW",
                        "DIARY_NUMBER RK 2031/61 HEADER_ROW"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"beside", "above", "cellsAndText"})
    void found(String what, List<Fact> found, List<String> expected) {
        List<String> said = found.stream()
                .map(f -> f.slot() + " " + f.text() + " " + f.placement())
                .toList();
        expected.forEach(e -> assertTrue(said.contains(e), () -> e + " is not in " + said));
    }

    static Stream<Arguments> noFacts() {
        return Stream.of(
                row(
                        "a sentence that begins with a label",
                        Drawn.page("Projektet ska stärka bygdens företag.\nSökande är föreningen i Vik.")),
                row(
                        "a label within a sentence",
                        Drawn.page("Nämnden har fattat beslut om stöd och sökt belopp är 90 000 kr enligt ansökan.")),
                row("a heading over a text", Drawn.page("""
                        Ärendet
                        Föreningen vill rusta upp den gamla kvarnen och bygga en brygga
                        för besökare. Arbetet görs ideellt.
                        """)),
                row("a heading over a heading", Drawn.page("2. Sökande\n\nSyfte och mål")),
                row("the end of a text's line", Drawn.page("""
                        Arbetet sker i samverkan med andra och rör bara det egna
                        projektet.

                        Havet
                        """)),
                row("an empty box", Drawn.page("""
                        --------------------------------
                        | °Projektets namn°            |
                        |                              |
                        --------------------------------
                        | Underskrift                  |
                        --------------------------------
                        """)),
                row("letters where an amount belongs", Drawn.page("Sökt belopp:   se bilaga")),
                row(
                        "a number of rules",
                        Drawn.page("Stödet följer allmänna villkor med dnr RK 2029/1 som nämnden antog då.")),
                row("a number of rules in capitals", Drawn.page("Allmänna villkor Dnr RK 2029/1")),
                row(
                        "who signs",
                        Drawn.page(
                                "Underskrift                Namnförtydligande\n\nAsta Lind                  Asta Lind")),
                row(
                        "a question",
                        Drawn.page("Organisation\nHur är arbetet ordnat? Beskriv kortfattat vem som gör vad.")),
                row("a list of papers", Drawn.page("Beslutsunderlag\nTjänsteskrivelse 2031-02-03\nAnsökan 2031-01-02")),
                row(
                        "text, a heading over its text",
                        Drawn.text("Projekt\nVi ska bygga om ladan under våren och bjuda in alla.")),
                row(
                        "document, a heading over its text",
                        Drawn.document("Beslut || Nämnden beslutar att avsätta medel till föreningen.")),
                row("no day", Drawn.page("Startdatum:   när beslutet kommer")),
                row("a title's colon", Drawn.text("Sammanfattning: En park för alla")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noFacts")
    void nothing(String what, List<Fact> found, List<String> none) {
        assertEquals(none, found.stream().map(Fact::toString).toList());
    }

    static Stream<Arguments> notThis() {
        return Stream.of(
                row(
                        "the next column is another's",
                        Drawn.page("Projektnamn: Ljungen        Postadress: Vik 4"),
                        "PROJECT Ljungen"),
                row(
                        "the next label is no value",
                        Drawn.page("°Projektets namn°           °Postadress°\nLjungen                    Vik 4"),
                        "PROJECT Ljungen"),
                row("a hint in brackets", Drawn.page("Projektnamn:\n(högst 40 tecken)\nLjungen")),
                row("boxes to tick", Drawn.page("Organisation:   ☐ Ja   ☒ Nej")),
                row(
                        "a share is no amount",
                        Drawn.page("Beviljat belopp:    40 %\nDnr:   RK 31/7"),
                        "DIARY_NUMBER RK 31/7"),
                row(
                        "a day is no number of a matter",
                        Drawn.page("Diarienummer:   2031-02-03\nSlutdatum:   2031-12-31"),
                        "END 2031-12-31"),
                row("an amount is no name", Drawn.page("Sökande:   45 000 kr")),
                row("a line drawn between", Drawn.page("""
                        ---------------------------------
                        | °Sökande°                     |
                        | Viks kommun                   |
                        ---------------------------------
                        | Tekniska kontoret             |
                        ---------------------------------
                        """), "APPLICANT Viks kommun"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notThis")
    void onlyThis(String what, List<Fact> found, List<String> only) {
        assertEquals(only, found.stream().map(f -> f.slot() + " " + f.text()).toList());
    }

    @Test
    void aTablesRowIsLessSureThanALabel() {
        List<Fact> row = Drawn.page("Total kostnad        300 000        200 000        500 000");
        List<Fact> fact = Drawn.page("Total kostnad        500 000");
        assertTrue(fact.size() == 1 && fact.get(0).score() > 0.9, fact::toString);
        assertTrue(row.stream().allMatch(f -> f.score() < 0.6), row::toString);
    }

    @Test
    void theHeadOfAListIsNoLabel() {
        List<Fact> found = Drawn.page("""
                Sökande               Sökt belopp
                Viks kommun           40 000 kr
                Lillåns teater        50 000 kr
                Kvarnbyns IF          60 000 kr
                """);
        assertTrue(found.stream().allMatch(f -> f.score() < 0.6), found::toString);
    }

    @Test
    void aNameIsSurerWhereTheOtherFactsStandAlike() {
        List<Fact> lone = Drawn.page("Sökande          Viks kommun");
        List<Fact> among =
                Drawn.page("Sökande          Viks kommun\nSökt belopp      40 000 kr\nSlutdatum        2031-09-30");
        assertTrue(lone.get(0).score() < 0.9, lone::toString);
        assertTrue(among.get(0).score() > 0.9, among::toString);
    }

    @Test
    void aWordOfCommonUseIsLessSure() {
        assertTrue(Drawn.page("Ankomstdatum:  2031-02-03").get(0).score() < 0.9);
        assertTrue(Drawn.page("Beslutsdatum:  2031-02-03").get(0).score() > 0.9);
    }

    @Test
    void factsKnowTheirWords() {
        Fact fact = Drawn.page("Sökt belopp (kr)        88 000").get(0);
        assertEquals("Sökt belopp (kr)", fact.labelText());
        assertEquals(
                List.of("88", "000"), fact.value().stream().map(w -> w.text()).toList());
        assertTrue(fact.value().stream().allMatch(w -> w.word().box().isPresent()));
    }
}
