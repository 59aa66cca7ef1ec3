package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;

/** Papers where one sentence must be weighed against another, or against the paper's lines. */
class WholePapersTest {
    private static Decision decision(String text) {
        List<Part> parts = MadeText.parts(text);
        assertEquals(1, parts.size(), text);
        return parts.get(0).content().decision().orElseThrow();
    }

    private static Application application(String text) {
        Part part = MadeText.parts(text).get(0);
        assertEquals(PartKind.APPLICATION, part.kind(), text);
        return part.content().application().orElseThrow();
    }

    private static <T> Optional<T> value(Optional<Field<T>> field) {
        return field.map(Field::value);
    }

    @Test
    void whatOthersPayAboveTheDecisionIsNotDecided() {
        Decision read = decision("""
                Protokoll 2031-03-02
                § 12 Bryggan vid sjön
                Sökande: Byalaget Eken. Dnr 2031-45.
                Styrelsen talar om skötseln. Sparbanken Havet går in med 25 000 kronor.
                Beslut: Styrelsen prioriterar projektet Bryggan vid sjön och beviljar Byalaget Eken stöd med 80 000 kronor.
                """);
        assertEquals(
                80_000L, value(read.grant().maxAmount()).orElseThrow().kronor().longValueExact());
        assertEquals(Optional.of("Byalaget Eken"), value(read.grant().beneficiary()));
    }

    @Test
    void whatTheApplicantPaysItselfIsNoGrant() {
        Application read = application("""
                Havsnäs den 4 mars 2031
                Ansökan om anslag till ”Visor vid bryggan”
                Havsnäs Manskör anhåller om ett anslag på 40 000 kronor för att spela in tolv visor.
                Skivan kostar 65 000 kronor. Resten, 25 000 kronor, bekostar vi med konserter.
                """);
        assertEquals(
                40_000L, value(read.request().amount()).orElseThrow().kronor().longValueExact());
    }

    @ParameterizedTest
    @CsvSource({
        "'Arbetet får påbörjas den 1 mars 2031 och ska vara slutfört den 30 juni 2032.', 2031-03-01, 2032-06-30",
        "'Åtgärden får inledas den 1 mars 2031 och ska vara avslutad senast den 30 juni 2032.', 2031-03-01, 2032-06-30",
        "'Redovisning lämnas mellan den 1 mars 2031 och den 30 juni 2032.', , "
    })
    void termsTellTheTimeWhereTheirWordsSayThatItIsTheProjects(String said, LocalDate start, LocalDate end) {
        Decision read = decision("""
                Skogsstyrelsen
                2031-02-02
                Dnr 2031-45
                Beslut
                Styrelsen beviljar Byalaget Eken stöd med 80 000 kronor för åtgärden Dammen.
                Villkor för stödet
                """ + said);
        assertEquals(Optional.ofNullable(start), value(read.period().start()));
        assertEquals(Optional.ofNullable(end), value(read.period().end()));
    }

    @Test
    void aNameGoesOnAsFarAsALineOfItsOwnSays() {
        assertEquals(
                Optional.of("Nätverket Röster i natten"),
                value(decision("""
                Kulturdelegationen
                2031-02-02

                Nätverket Röster i natten
                Storgatan 1

                Beslut
                Kulturdelegationen beslutar att Nätverket Röster i natten får 80 000 kronor i stöd för projektet Ljud.
                """).grant().beneficiary()));
    }

    @ParameterizedTest
    @CsvSource({
        "'Konstgillet Dag & Natt (802461-1234) är en ideell förening. Vi söker 40 000 kronor för ”Ljus”.', Konstgillet Dag & Natt",
        "'Sökande är Byalaget Eken (org.nr 802461-1234). Vi ansöker om 40 000 kronor för ”Ljus”.', Byalaget Eken"
    })
    void aNumberBehindANameIsTheNamesOwn(String said, String name) {
        Application read = application("Havsnäs 4 mars 2031\nAnsökan om projektstöd\n" + said + "\n");
        assertEquals(Optional.of(name), value(read.applicant().name()));
        assertEquals(Optional.of("802461-1234"), value(read.applicant().organisationNumber()));
    }

    @ParameterizedTest
    @CsvSource({
        "'Styrelsen behandlade er ansökan den 13 mars 2031 och beslutade att bevilja Eken 80 000 kronor.', 2031-03-13",
        "'Med anledning av er ansökan den 13 mars 2031 beviljas Eken 80 000 kronor.', 2031-03-20"
    })
    void theDayOnWhichAnApplicationIsTreatedIsTheDecisions(String said, LocalDate day) {
        Decision read = decision("""
                Från: Idrottsförbundet
                Skickat: den 20 mars 2031 09:12
                Ämne: Beslut om stöd

                """ + said + "\n");
        assertEquals(Optional.of(day), value(read.origin().decisionDate()));
    }
}
