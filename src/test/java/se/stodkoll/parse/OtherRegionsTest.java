package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.DiaryNumbers;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.split.PageStart;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;

/** What the held-out corpus showed to be written otherwise elsewhere. */
class OtherRegionsTest {
    private static Application described(String... lines) {
        PartText part = PartText.of(
                PartKind.PROJECT_DESCRIPTION, MadePage.plain(Arrays.asList(lines)), Map.of(), new Readings("d"));
        return PartRecords.of(part).get(0).content().application().orElseThrow();
    }

    private static Optional<String> value(Optional<? extends Field<?>> field) {
        return field.map(f -> f.value().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektperioden är 2031-02-01 -- 2032-12-31.",
                "Ansökan avser perioden den 1 februari 2031 till och med den 31 december 2032.",
                "Projektperiod: 2031-02-01 till 2032-12-31"
            })
    void thePeriodStandsInASentenceOfItsOwn(String sentence) {
        Application read = described(
                "Skogens matarv",
                "Norrljus kommun ansöker om 90 000 kr för projekt Skogens matarv.",
                "Det är bråttom.",
                "Bakgrund.",
                sentence);
        assertEquals(Optional.of("2031-02-01"), value(read.period().start()));
        assertEquals(Optional.of("2032-12-31"), value(read.period().end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projektbeskrivning | Projektnamn: Skogens matarv",
                "Projektplan | Projekt Skogens matarv",
                "Norrljus kommun Projektplan Dnr: RUN31510 | Projektbeskrivning: Skogens matarv",
                "Norrljus kommun Projektplan Dnr: RUN31510 | Skogens matarv"
            })
    void theNameStandsInFactsOrBelowALetterhead(String first, String second) {
        Application read = described(first, second, "Norrljus kommun ansöker om 90 000 kr.");
        assertEquals(Optional.of("Skogens matarv"), value(read.identity().projectName()));
    }

    @Test
    void aSentenceEndsBehindAQuotationMark() {
        Application read = described("Ansökan avser projektet ”Skogens matarv”. Norrljus kommun söker 90 000 kr.");
        assertEquals(Optional.of("Norrljus kommun"), value(read.applicant().name()));
    }

    @Test
    void aDecisionMayRestateThePeriodAlone() {
        Decision read = DecisionPhrasingsTest.parse(
                70,
                "Norrljus kommun beviljas 50 procent av kostnaderna, dock högst 90 000 kr, för projekt Skogens matarv.",
                "Norrljus kommun har inkommit med en ansökan om stöd till projekt Skogens matarv för tiden 2031-02-01–2032-12-31.");
        assertEquals(Optional.of("2031-02-01"), value(read.restated().period().start()));
        assertEquals(Optional.empty(), value(read.restated().amount()));
    }

    @Test
    void aYearBeforeAnAmountIsNoPartOfIt() {
        Decision read = DecisionPhrasingsTest.parse(
                90,
                "Norrljus kommun beviljas högst 322 100 kr för projekt Skogens matarv.",
                "Finansiering sker inom ramen för projektmedel 2031 122 100 kr och projektmedel 2032 200 000 kr.");
        assertEquals(
                List.of("projektmedel 2031", "projektmedel 2032"),
                read.fundingSources().stream().map(s -> s.name().value()).toList());
        assertEquals(
                List.of("122100", "200000"),
                read.fundingSources().stream()
                        .map(s -> s.amount().orElseThrow().value().kronor().toPlainString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Datum Ärendenummer | 2031-03-02 RUN31511 | RUN31511",
                "Sammanträdesdatum Vår beteckning | 2031-03-02 RSLM-RUN-310422 | RSLM-RUN-310422",
                "Datum Diarienr | 2031-03-02 2031-RUN0422 | 2031-RUN0422",
                "Datum Dnr | 2031-03-02 4471-2031 | 4471-2031"
            })
    void diaryNumbersBelowTheirLabel(String labels, String values, String number) {
        List<TextLine> head = MadePage.plain(List.of(labels, values));
        assertEquals(Optional.of(number), value(DiaryNumbers.inHead(head, new Readings("d"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Förslag till beslut i kultur- och fritidsnämnden: | Förslag till beslut",
                "Förslag till beslut i nämnden för regional utveckling | Förslag till beslut",
                "Förslag till beslut | Förslag till beslut",
                "Beslut i frågan tas senare | Beslut i frågan tas senare"
            })
    void whoseDecisionAHeadingHeads(String line, String heading) {
        assertEquals(heading, Labels.heading(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stöd till Skogens matarv; Beslutsförslag; Nämnden beslutar; att medfinansiera projektet Skogens matarv | DECISION_PROPOSAL",
                "Stöd till Skogens matarv; Förslag till beslut i tillväxtnämnden; Norrljus kommun beviljas 90 000 kr | DECISION_PROPOSAL",
                "Stöd till Skogens matarv; Region Mittskog beslutar; Norrljus kommun beviljas 90 000 kr | DECISION",
                "Norrljus kommun Projektplan Diarienr: 31RS10422; Skogens matarv; Kort om projektet; Norrljus kommun söker 90 000 kr | PROJECT_DESCRIPTION"
            })
    void kinds(String lines, String kind) {
        assertEquals(
                Optional.of(PartKind.valueOf(kind)),
                PageStart.kind(MadePage.plain(List.of(lines.split("; "))), List.of(), null, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Region Mittskog (1:1- medel) | Region Mittskog (1:1-medel)",
                "kost- och logi | kost- och logi",
                "kontant- medel | kontantmedel"
            })
    void hyphensAtLineEnds(String words, String joined) {
        assertEquals(joined, Labels.rejoined(words));
    }
}
