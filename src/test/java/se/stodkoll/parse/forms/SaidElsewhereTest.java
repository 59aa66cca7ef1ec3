package se.stodkoll.parse.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Decision;
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
                "I Grebo får Tallmo byalag 56 000 kr från Vrenafonden till projektet Ladan i byn. | Tallmo byalag / Ladan i byn / Vrenafonden",
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

    /** What money may be used for, and what somebody wanted, decide nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Högst 50 000 kronor får avsättas till arvoden.",
                "Högst 13 000 000 kronor ska betalas ut till projekt. Medlen får inte användas för löpande verksamhet.",
                "Bidraget kan sökas av föreningar. Kostnaden för kontroll får uppgå till högst 60 000 kronor.",
            })
    void nothingIsDecided(String paper) {
        assertEquals(
                0,
                MadeText.parts(paper).stream()
                        .flatMap(p -> p.content().decision().stream())
                        .count());
    }
}
