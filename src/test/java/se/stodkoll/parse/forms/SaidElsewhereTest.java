package se.stodkoll.parse.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadeText;

/** What a decision leaves to other sentences, lines and words of its paper. */
class SaidElsewhereTest {
    private static String text(Optional<? extends Field<?>> field) {
        return field.map(f -> f.value().toString()).orElse("-");
    }

    private static String shown(Decision decision) {
        return text(decision.grant().beneficiary())
                + " / " + text(decision.projectName())
                + " / " + text(decision.origin().decidingBody())
                + decision.fundingSources().stream()
                        .map(s -> " ur " + s.name().value())
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kulturnämnden // § 6 Medfinansiering // Beslut // Kulturnämnden beslutar att medfinansiera projektet Ladan i byn med 86 000 kr. // Ärendebeskrivning // Tallmo byalag har sökt medfinansiering till projektet. | Tallmo byalag / Ladan i byn / Kulturnämnden",
                "Vrenafonden stöttar projektet Ladan i byn med 48 000 kr. Bakom projektet står Tallmo byalag. | Tallmo byalag / Ladan i byn / Vrenafonden",
                "Vrenafonden stöttar projektet Ladan i byn med 48 000 kr. Tallmo byalag är projektägare. | Tallmo byalag / Ladan i byn / Vrenafonden",
                "Hej! // Vi har behandlat er ansökan om bidrag till projektet Ladan i byn. Vrenafonden har beslutat att bevilja Tallmo byalag 30 000 kr. | Tallmo byalag / Ladan i byn / Vrenafonden",
                "Kulturnämnden beslutar att medfinansiera projektet Ladan i byn, Tallmo byalag, med högst 56 000 kr. | - / Ladan i byn / Kulturnämnden",
                "Kulturnämnden beslutar att bevilja Tallmo byalag 56 000 kr till projektet Ladan som klassrum. | Tallmo byalag / Ladan som klassrum / Kulturnämnden",
                "Kulturnämnden beslutar att bevilja Tallmo byalag 56 000 kr till projektet Ladan som drivs av byn. | Tallmo byalag / Ladan / Kulturnämnden",
                "Kulturnämndens beslut // 1. Att bevilja Tallmo byalag 56 000 kr till projektet Ladan i byn. // 2. Att finansieringen sker inom ram. | Tallmo byalag / Ladan i byn / Kulturnämnden",
                "Vrenafonden beviljar Tallmo byalag medel till projektet Ladan i byn med högst 56 000 kr, inom ramen för satsningen Landet lär 2031. | Tallmo byalag / Ladan i byn / Vrenafonden ur satsningen Landet lär 2031",
                "Organ Kulturnämnden // § 4 Bidrag // Beslut // Tallmo byalag (org.nr 875001-6630) beviljas 56 000 kr till projektet Ladan i byn. | Tallmo byalag / Ladan i byn / Kulturnämnden",
                "I Grebo får Tallmo byalag 56 000 kr från Vrenafonden till projektet Ladan i byn. | Tallmo byalag / Ladan i byn / Vrenafonden",
                "Kulturnämnden beslutar // att bevilja Stråkdagarna i Grebo ett bidrag om 60 000 kr till projektet Ladan i byn. | Stråkdagarna i Grebo / Ladan i byn / Kulturnämnden",
                "Vrenafonden beviljar Tallmo byalag stöd till projektet Ladan som mötesplats med 40 procent av kostnaderna. | Tallmo byalag / Ladan som mötesplats / Vrenafonden",
                "Ärende: Beslut ASN-2031-18442 // Kulturnämnden beslutade att ge Tallmo byalag 61 500 kr till projektet Ladan i byn. | Tallmo byalag / Ladan i byn / Kulturnämnden",
                "Kulturnämnden // Kulturnämnden upphäver sitt tidigare beslut och beviljar Tallmo byalag 56 000 kr till projektet Ladan i byn. | Tallmo byalag / Ladan i byn / Kulturnämnden",
            })
    void isFound(String paper, String said) {
        assertEquals(
                said,
                MadeText.parts(paper.replace(" // ", "\n\n")).stream()
                        .flatMap(p -> p.content().decision().stream())
                        .map(SaidElsewhereTest::shown)
                        .collect(Collectors.joining("; ")));
    }

    /** Figures that their own words contradict are in doubt, whichever of them stands in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56 000 (femtiosextusen) kronor | true",
                "56 000 kronor (femtiosex tusen kronor) | true",
                "femtiosex tusen (56 000) kronor | true",
                "56 000 (sextiofemtusen) kronor | false",
                "56 000 kronor (sextiofem tusen kronor) | false",
                "sextiofem tusen (56 000) kronor | false",
                "56 000 kronor (högst femtio procent av kostnaden) | true",
            })
    void wordsAgreeWithFigures(String amount, boolean sure) {
        Decision decision = MadeText.parts("Kulturnämnden beslutar\n\natt bevilja Tallmo byalag " + amount
                        + " till projektet Ladan i byn.\n")
                .get(0)
                .content()
                .decision()
                .orElseThrow();
        assertEquals("56000", Drawn.kronor(decision.grant().maxAmount()));
        assertEquals(sure, decision.grant().maxAmount().orElseThrow().confidence() > 0.6);
    }

    /** What money may be used for, and what somebody wanted, decide nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Högst 50 000 kronor får avsättas till arvoden.",
                "Högst 13 000 000 kronor ska betalas ut till projekt. Medlen får inte användas för löpande verksamhet.",
                "Riktlinjer för bidrag // Ny förening erhåller ett engångsbelopp på 3 000 kr.",
                "Bidrag för alla // Ni kan söka medel till projekt. Stödet täcker högst 70 procent av kostnaderna.",
                "Kommunfullmäktiges beslut // Kommunen går i borgen för Tallmo byalags lån hos banken upp till ett högsta belopp om 2 400 000 kr.",
                "Bidraget kan sökas av föreningar. Kostnaden för kontroll får uppgå till högst 60 000 kronor.",
            })
    void nothingIsDecided(String paper) {
        assertEquals(
                0,
                MadeText.parts(paper.replace(" // ", "\n\n")).stream()
                        .flatMap(p -> p.content().decision().stream())
                        .count());
    }

    /** A share in a sentence of its own, before what the project costs. */
    @Test
    void aShareOfCosts() {
        String paper = "Vrenafonden beviljar Tallmo byalag 1 560 000 kr till projektet Ladan. "
                + "Bidraget motsvarar 80 % av projektets kostnader, som uppgår till 1 950 000 kr.";
        assertEquals(
                List.of("80 1560000"),
                MadeText.parts(paper).stream()
                        .flatMap(p -> p.content().decision().stream())
                        .map(d -> text(d.grant().percent()) + " "
                                + Drawn.kronor(d.grant().maxAmount()))
                        .toList());
    }

    /** Money of another country is no amount in kronor, whatever list it stands in. */
    @Test
    void foreignMoneyInAList() {
        String paper = """
                Beviljade projekt

                Projekt: Gröna hamnar
                Huvudsökande: Tallmo Hamn AB
                Stöd: EUR 1 312 400 (60 %)

                Projekt: Tång som mat
                Huvudsökande: Älvnäs museum
                Stöd: EUR 486 050 (60 %)
                """;
        List<SupportList.SupportGrant> grants = MadeText.parts(paper).stream()
                .flatMap(p -> p.content().supportList().stream())
                .flatMap(l -> l.grants().stream())
                .toList();
        assertEquals(2, grants.size());
        assertTrue(grants.stream().allMatch(g -> g.amount().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projektbeskrivning från Tallmo byalag ekonomisk förening // Till Vrenafonden // Vi ansöker om 30 000 kr till projektet Ladan i byn. | Tallmo byalag ekonomisk förening",
                "Tallmo Cykelklubb c/o Ebba Torsell // Till kulturnämnden i Ekeby kommun // Vi ansöker om 30 000 kr till projektet Ladan i byn. | Tallmo Cykelklubb",
                "Ladan i byn // Projektansökan från Tallmo byalag // Vi söker 30 000 kr till projektet Ladan i byn. | Tallmo byalag",
            })
    void whoApplies(String paper, String applicant) {
        assertEquals(
                List.of(applicant),
                MadeText.parts(paper.replace(" // ", "\n\n")).stream()
                        .flatMap(p -> p.content().application().stream())
                        .map(a -> text(a.applicant().name()))
                        .toList());
    }
}
