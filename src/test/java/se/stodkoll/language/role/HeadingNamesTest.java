package se.stodkoll.language.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.language.ReadText;

/** Headings that are names of projects, by what stands below them. */
class HeadingNamesTest {
    private static String projects(String text) {
        ReadText said = ReadText.of(text);
        return said.reading().naming().stream()
                .filter(n -> !n.recipient())
                .map(n -> said.text(n.name()))
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
