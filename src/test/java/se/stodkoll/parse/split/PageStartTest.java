package se.stodkoll.parse.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.parse.MadePage;
import se.stodkoll.text.TextLine;

/** Pages that begin a document by their letterhead or title, and pages that go on under the same. */
class PageStartTest {
    private static final String BODY = "Orterna behöver fler som stannar och fler som flyttar dit.";

    /** A page's lines, of which those of {@link #BODY} stand before the last. */
    private static List<TextLine> page(String head, int body, String... last) {
        List<String> lines = new ArrayList<>(List.of(head.split("; ")));
        for (int i = 0; i < body; i++) {
            lines.add(BODY);
        }
        lines.addAll(List.of(last));
        return MadePage.plain(lines);
    }

    private static Optional<PartKind> kind(List<TextLine> page, PartKind current, List<TextLine> before) {
        return PageStart.kind(page, List.of(), current, before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Mittskog; Handläggare Datum Dnr; Eva Ek 2031-03-02 31RS10422",
                "Tjänsteställe, handläggare Sammanträdesdatum Beteckning; Eva Ek 2031-03-02 31RS10422",
                "Datum 2031-03-02 Diarienummer 31RS10422; Norrljus kommun",
                "Handläggare: Eva Ek Ärendenummer: 31RS10422; Stöd till projekt"
            })
    void theProposalUnderALetterheadMayStandAnywhereOnItsPage(String letterhead) {
        List<TextLine> proposal = page(letterhead, 22, "Förslag till beslut", "Norrljus kommun beviljas 90 000 kr.");
        assertEquals(
                Optional.of(PartKind.DECISION_PROPOSAL),
                kind(proposal, PartKind.PROJECT_DESCRIPTION, page("Skogens matarv", 4)));
        List<TextLine> decision = page(letterhead, 22, "Beslut", "Norrljus kommun beviljas 90 000 kr.");
        assertEquals(
                Optional.of(PartKind.DECISION),
                kind(decision, PartKind.PROJECT_DESCRIPTION, page("Skogens matarv", 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region Mittskog; Projektet och dess orter", "Handläggare: Eva Ek; Orterna"})
    void withoutALetterheadItStandsAtTheTop(String head) {
        List<TextLine> page = page(head, 22, "Förslag till beslut", "Norrljus kommun beviljas 90 000 kr.");
        assertEquals(Optional.empty(), kind(page, PartKind.PROJECT_DESCRIPTION, page("Skogens matarv", 4)));
    }

    /** An agenda has its title; minutes tell that one was adopted. */
    @ParameterizedTest
    @CsvSource({"Dagordning, true", "Dagordningen godkänns., false", "Dagordningens punkter, false"})
    void aWordThatGoesOnIsNoTitleOfAnAgenda(String line, boolean agenda) {
        List<TextLine> page = page("Region Mittskog; " + line, 22, "§ 7 Ladan");
        assertEquals(agenda, kind(page, PartKind.OTHER, List.of()).equals(Optional.of(PartKind.AGENDA)));
    }

    /** The same letterhead, in one line or several, with the page's number or without. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Region Mittskog; Datum 2031-03-02 Dnr 31RS10422 | Region Mittskog; Datum 2031-03-02 Dnr 31RS10422",
                "Handläggare Datum Dnr; Eva Ek 2031-03-02 31RS10422 | Handläggare Datum Dnr; Eva Ek 2031-03-02 31RS10422",
                "Datum 2031-03-02 Dnr 31RS10422 | Datum 2031-03-02 Dnr 31RS10422; Därför behövs fler möten.",
                "Datum 2031-03-02 Dnr 31RS10422 Sida 1 (3) | Datum 2031-03-02 Dnr 31RS10422 Sida 2 (3); Därför behövs fler möten.",
                "Datum 2031-03-02 Dnr 31RS10422 sida 1 av 3 | Datum 2031-03-02 Dnr 31RS10422 sida 2 av 3; Därför behövs fler möten.",
                "Handläggare Datum Dnr 1(3); Eva Ek 2031-03-02 31RS10422 | Handläggare Datum Dnr 2(3); Eva Ek 2031-03-02 31RS10422"
            })
    void aRepeatedLetterheadGoesOn(String first, String second) {
        List<TextLine> before = page(first, 22, "Förslag till beslut", "Norrljus kommun beviljas 90 000 kr.");
        for (PartKind kind : List.of(PartKind.DECISION_PROPOSAL, PartKind.OTHER)) {
            assertEquals(
                    Optional.empty(),
                    kind(page(second, 22, "Förslag till beslut", "Bruket beviljas 9 000 kr."), kind, before));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Region Mittskog; Datum 2031-03-02 Dnr 31RS10422 | Region Mittskog; Datum 2031-03-02 Dnr 31RS10428",
                "Handläggare Datum Dnr; Eva Ek 2031-03-02 31RS10422 | Handläggare Datum Dnr; Eva Ek 2031-03-02 31RS10428",
                "Handläggare Datum Dnr; Eva Ek; 2031-03-02 31RS10422 | Handläggare Datum Dnr; Eva Ek; 2031-03-02 31RS10428",
                "Handläggare Datum Dnr 1(3); Eva Ek 2031-03-02 31RS10422 | Handläggare Datum Dnr 1(3); Eva Ek 2031-03-12 31RS10422"
            })
    void anotherNumberOrDateBeginsAnotherDocument(String first, String second) {
        List<TextLine> before = page(first, 22, "Förslag till beslut", "Norrljus kommun beviljas 90 000 kr.");
        List<TextLine> page = page(second, 22, "Förslag till beslut", "Bruket beviljas 9 000 kr.");
        assertEquals(Optional.of(PartKind.DECISION_PROPOSAL), kind(page, PartKind.DECISION_PROPOSAL, before));
        assertEquals(Optional.of(PartKind.OTHER), kind(page(second, 9), PartKind.DECISION_PROPOSAL, before));
    }

    @ParameterizedTest
    @CsvSource({
        "Organisation och styrning, false",
        "Organ, true",
        "Organ Regionstyrelsen, true",
        "Postadress Box 41, true",
        "Postadressen, false"
    })
    void aLetterheadBeginsWithAWholeLabel(String line, boolean begins) {
        List<TextLine> page = page(line, 9);
        assertEquals(
                begins ? Optional.of(PartKind.OTHER) : Optional.empty(),
                kind(page, PartKind.PROJECT_DESCRIPTION, page("Skogens matarv", 22)));
    }

    /** Large letters above the text: a title, or the heading of one of a document's usual sections. */
    @ParameterizedTest
    @CsvSource({
        "Uppföljning av handlingsplan för besöksnäringen, true",
        "Finansiering av kulturens hus i Norrhamn, true",
        "Uppföljning och lärande, false",
        "Uppföljning, false",
        "Kostnads- och finansieringsbudget för projektet, false"
    })
    void aTitleOfMoreWordsThanASectionsHeading(String title, boolean begins) {
        MadePage page = MadePage.printed().large(60, title).down().down();
        for (int i = 0; i < 6; i++) {
            page.left(60, BODY).down();
        }
        List<TextLine> before = MadePage.printed()
                .large(60, "Skogens matarv")
                .down()
                .down()
                .left(60, BODY)
                .lines();
        assertEquals(
                begins ? Optional.of(PartKind.OTHER) : Optional.empty(),
                kind(page.lines(), PartKind.PROJECT_DESCRIPTION, before));
    }
}
