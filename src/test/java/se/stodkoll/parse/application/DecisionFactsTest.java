package se.stodkoll.parse.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.MadeText;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;

/** What a paper's labels, tables and sentences say of one matter together. */
class DecisionFactsTest {
    private static Decision decision(String text) {
        return MadeText.of(text)
                .records(PartKind.DECISION)
                .get(0)
                .content()
                .decision()
                .orElseThrow();
    }

    private static Application application(String text) {
        return MadeText.of(text)
                .records(PartKind.APPLICATION)
                .get(0)
                .content()
                .application()
                .orElseThrow();
    }

    private static <T> String value(Optional<Field<T>> field) {
        return field.map(f -> f.value().toString()).orElse("-");
    }

    private static final String GRANT =
            "Kulturnämnden beslutar att bevilja Tallmo teater högst 92 500 kronor för projektet Ladan lagas.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Startdatum: 2031-03-01 // Slutdatum: 2031-11-30 | 2031-03-01 2031-11-30",
                "Stödet är till för bygden. | - -",
                "Projektet ska pågå tidigast från och med 2031-03-01 och senast till och med 2031-11-30. | 2031-03-01 2031-11-30",
            })
    void aDecisionsLabelsTellItsPeriod(String more, String period) {
        Decision read = decision("Beslut // // " + GRANT + " // // " + more);
        assertEquals(
                period, value(read.period().start()) + " " + value(read.period().end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kulturmedel 50 000; Landsbygdsmedel 22 500; Ungdomsmedel 20 000 | Kulturmedel, Landsbygdsmedel, Ungdomsmedel",
                "Kulturmedel 50 000; Landsbygdsmedel 22 500; Ungdomsmedel 10 000 | Kulturmedel, Landsbygdsmedel, Ungdomsmedel",
                "Kulturnämnden 92 500; Tallmo kommun 40 000; Banken 5 000 | ''",
                "Kulturmedel 5 000; Landsbygdsmedel 4 000; Ungdomsmedel 1 000 | ''",
            })
    void aTableOfFundsTellsTheSourcesUnlessItIsTheProjectsPlan(String rows, String sources) {
        String table = rows.replace("; ", "\n").replaceAll("(?m)^(\\p{L}+(?: kommun)?) ", "$1              ");
        Decision read = decision("Beslut\n\n" + GRANT + "\n\nFinansieringskälla       Belopp\n" + table + "\n");
        assertEquals(
                sources,
                read.fundingSources().stream().map(s -> s.name().value()).collect(Collectors.joining(", ")));
    }

    @Test
    void notMoreThanBoundsAndIsNoRefusal() {
        Decision read = decision(
                "Beslut\n\nKulturnämnden beslutar att Tallmo teater får projektstöd för Ladan lagas. Ni får inte mer i stöd än 92 500 kronor.");
        assertEquals(
                "92500",
                read.grant()
                        .maxAmount()
                        .map(f -> f.value().kronor().toPlainString())
                        .orElse("-"));
        assertEquals(false, read.grant().rejected());
    }

    @Test
    void aClauseThatSaysMoreOfTheGrantIsOfIt() {
        Decision read = decision(
                "Beslut\n\nKulturnämnden beviljar Tallmo teater ett bidrag som täcker högst 60 procent av de godkända kostnaderna, dock högst 92 500 kronor.");
        assertEquals("60", value(read.grant().percent()));
        assertEquals(
                "92500",
                read.grant()
                        .maxAmount()
                        .map(f -> f.value().kronor().toPlainString())
                        .orElse("-"));
    }

    @Test
    void whoAppliedIsWhoIsRefused() {
        Decision read =
                decision("Beslut\n\nAnsökan från Föreningen Skutan Vega om stöd till projektet Segel i vind avslås.");
        assertEquals("Föreningen Skutan Vega", value(read.grant().beneficiary()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det motsvarar 50 procent av kostnaden. | 50",
                "Förra året var det regn 50 procent av tiden. | -",
            })
    void aShareTakenUpBehindTheApplicationIsAskedFor(String more, String percent) {
        assertEquals(
                percent,
                value(application("Vi ansöker om 92 500 kronor för projektet Ladan lagas. " + more)
                        .request()
                        .percent()));
    }

    @Test
    void theRowOfWhatIsSoughtStandsInWhereNothingElseTells() {
        Application read = application("""
                Projektets namn: Ladan lagas

                Finansiering                Belopp
                Sökt bidrag från regionen   50 000
                Egen insats                 42 500
                Summa finansiering          92 500
                """);
        assertEquals(
                "50000",
                read.request()
                        .amount()
                        .map(f -> f.value().kronor().toPlainString())
                        .orElse("-"));
    }

    @Test
    void twoFiguresOfOneFormAreOneApplication() {
        assertEquals(
                1,
                MadeText.of(
                                "Projektnamn: Ladan lagas\nSökande: Tallmo teater\nSökt belopp: 50 000 kr\nSökt andel: 50 %\n")
                        .records(PartKind.OTHER)
                        .size());
    }

    @Test
    void aLabelTellsHowMuchASentenceGrants() {
        Decision read = decision(
                "Beslut\n\nTallmo teater, org.nr 802417-6631, beviljas stöd för projektet Ladan lagas.\n\nBeviljat stöd: 92 500 kr");
        assertEquals(
                "Tallmo teater Ladan lagas 92500",
                value(read.grant().beneficiary()) + " " + value(read.projectName()) + " "
                        + read.grant()
                                .maxAmount()
                                .map(f -> f.value().kronor().toPlainString())
                                .orElse("-"));
    }

    @Test
    void whoAGrantWithoutANameIsToIsTheHeads() {
        Decision read = decision(
                "Region Mittskog\nTallmo kommun\nBox 14\n123 45 Vik\n\nBeslut\n\nRegionen beslutar att bevilja kommunen 92 500 kronor till projektet Ladan lagas.");
        assertEquals("Tallmo kommun", value(read.grant().beneficiary()));
    }

    /** Five thousand times a budget's largest amount is not part of it: the amounts stand in another unit. */
    @Test
    void aBudgetInAnotherUnitIsNotConfident() {
        String text =
                "Ansökan\n\nSökande: Tallmo teater\nSökt belopp: 500 000 kr\n\nKostnader          Belopp\nLöner                 733\nResor                 190\nSumma kostnader       923\n";
        double surest = application(text).budget().orElseThrow().costs().orElseThrow().rows().stream()
                .flatMap(r -> r.total().stream())
                .mapToDouble(Field::confidence)
                .max()
                .orElse(1);
        assertEquals(0.5, surest, 0.001);
    }

    @Test
    void anAmountThatSaysNoMoreIsAppliedForOnAnApplication() {
        Application read =
                application("Ansökan om bidrag\n\nSökande: Tallmo teater\nProjekt: Ladan lagas\nBelopp: 92 500 kr\n");
        assertEquals(
                "92500", read.request().amount().orElseThrow().value().kronor().toPlainString());
    }

    @Test
    void theApplicationsNumberIsNotTheMatters() {
        Decision read = decision(
                "Region Mittskog\nDatum: 2031-03-20    Dnr: 3.4.1-00217/2031    Ert ansöknings-id: AM-2031-077\n\nBeslut\n\n"
                        + GRANT);
        assertEquals("3.4.1-00217/2031", value(read.diaryNumber()));
    }

    @Test
    void aHeadlineNamesTheProjectBehindThePapersKind() {
        Application read = application(
                "Tallmo 2031-02-03\n\nAnsökan om bidrag: Ny brygga vid udden\n\nSökande: Tallmo teater\n\nVi söker 40 000 kr.");
        assertEquals("Ny brygga vid udden", value(read.identity().projectName()));
    }

    @Test
    void aTableOfActivitiesWithTheirDays() {
        MadePage page = MadePage.printed();
        List.of(
                        "Aktivitet;Start;Slut;Kostnad",
                        "Ladan lagas;2031-03-01;2031-06-30;40 000",
                        "Invigning;2031-07-01;2031-07-31;12 000",
                        "Summa;;;52 000")
                .forEach(page::row);
        PartText part = PartText.of(PartKind.APPLICATION, page.lines(), page.pages(), new Readings("d"));
        assertEquals(
                "Ladan lagas 2031-03-01 2031-06-30 40000, Invigning 2031-07-01 2031-07-31 12000",
                new ActivityGrids(part)
                        .read().stream()
                                .map(a -> a.name().value() + " "
                                        + value(a.period().start()) + " "
                                        + value(a.period().end()) + " "
                                        + a.cost()
                                                .map(c -> c.value().kronor().toPlainString())
                                                .orElse("-"))
                                .collect(Collectors.joining(", ")));
    }
}
