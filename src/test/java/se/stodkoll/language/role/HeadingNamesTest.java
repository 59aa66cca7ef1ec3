package se.stodkoll.language.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.language.ReadText;
import se.stodkoll.language.word.ActKind;

/** Headings that are names of projects, by what stands below them. */
class HeadingNamesTest {
    private static String projects(String text) {
        ReadText said = ReadText.of(text);
        return said.reading().naming().stream()
                .filter(n -> !n.recipient())
                .map(n -> said.text(n.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aHeadingOverAGrantIsItsProjectWhereTwoStandSo() {
        assertEquals("Simma lugnt, Minnesresan", projects("""
                Simma lugnt
                Riksföreningen Vattenvett får 58 000 kronor i stöd. Det räcker i ett år framåt.

                Minnesresan
                Alzheimerkören i Tallmo får 12 000 kronor i stöd. Den sjunger för äldre i bygden.
                """));
    }

    @Test
    void anEntryBeginsWithItsProject() {
        assertEquals("Timmerrännan, Glashyttan", projects("""
                a) Timmerrännan (RT 2031-201). Utskottet beviljar Tallmo museum 430 000 kronor.
                b) Glashyttan (RT 2031-207). Utskottet beviljar Glasriket Nord ideell förening 275 000 kronor.
                """));
    }

    @Test
    void aLettersOrAParagraphsHeadingIsOneWithoutItsNumber() {
        assertEquals("Ladan vid ån, Ljus på slingan", projects("""
                75. Projektbeslut

                e) 2031-I-028/041 Ladan vid ån
                Sökande är Tallmo byalag. LAG beslutar att bifalla ansökan med 30 000 kr.

                f) 2031-I-028/042 Ljus på slingan
                Sökande är Älvnäs IF. LAG beslutar att bifalla ansökan med 22 500 kr.
                """));
        assertEquals("Ladan vid ån, Ljus på slingan", projects("""
                8 § Beslut om finansiering

                8.1 Ladan vid ån
                Vrena kommun begär 350 000 kronor. Styrelsen beslutar att bevilja 300 000 kronor till Vrena kommun.

                8.2 Ljus på slingan
                Tallmo kommun söker 870 000 kronor. Styrelsen beslutar att bevilja 580 000 kronor för tolv månader.
                """));
    }

    @Test
    void whatAHeadingNamesAndAnotherAskedForIsNoReceiver() {
        ReadText said = ReadText.of("""
                § 52 Ansökan om medel, Grön Väg Norr (dnr 2031/27)
                Tallmo kommun söker 745 000 kronor för 2032.
                Styrelsen beslutar
                att bevilja Grön Väg Norr 310 000 kronor.
                """);
        assertEquals(
                "Grön Väg Norr",
                said.own(ActKind.GRANT).stream()
                        .filter(t -> t.roles().receiver().isEmpty())
                        .flatMap(t -> t.roles().project().stream())
                        .map(said::text)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void oneSuchHeadingMayBeAny() {
        assertEquals("", projects("""
                Goda nyheter
                Riksföreningen Vattenvett får 58 000 kronor i stöd. Det räcker i ett år framåt.
                """));
    }

    @Test
    void aHeadingMayNameWhoseTheProjectIs() {
        ReadText said = ReadText.of("""
                § 7 Fiber åt fäbodarna, Röjdåfors byalag
                Dnr 2031-3312
                Nämnden beslutar att projektet får 486 200 kr.
                """);
        assertEquals(
                "Röjdåfors byalag",
                said.reading().naming().stream()
                        .filter(TextReading.Naming::recipient)
                        .map(n -> said.text(n.name()))
                        .findFirst()
                        .orElse("-"));
    }
}
