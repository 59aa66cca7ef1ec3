package se.stodkoll.language.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.language.ReadText;
import se.stodkoll.language.word.ActKind;

/** One verb for several: each gets its own amount; amounts of the same one are not shared out. */
class CoordinationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag får 12 000 kr, Älvnäs IF 8 000 kr och Norrljus kammarkör 5 500 kr. | Tallmo byalag 12000, Älvnäs IF 8000, Norrljus kammarkör 5500",
                "Tallmo byalag beviljas 12 000 kr och Älvnäs teaterförening 8 000 kr. | Tallmo byalag 12000, Älvnäs teaterförening 8000",
                "Nämnden beviljar Tallmo byalag 12 000 kr samt Älvnäs IF 8 000 kr. | Tallmo byalag 12000, Älvnäs IF 8000",
                "Nämnden beviljar Tallmo byalag (12 000 kr), Älvnäs IF (8 000 kr) och Norrljus museum (70 000 kr). | Tallmo byalag 12000, Älvnäs IF 8000, Norrljus museum 70000",
                "Nämnden beviljar 12 000 kr till Tallmo byalag och 8 000 kr till Älvnäs IF. | Tallmo byalag 12000, Älvnäs IF 8000",
                "Styrelsen delar ut 12 000 kr till Tallmo byalag, 8 000 kr till Älvnäs IF och 3 000 kr till Norrljus kammarkör. | Tallmo byalag 12000, Älvnäs IF 8000, Norrljus kammarkör 3000",
                "Nämnden beviljar Tallmo byalag 12 000 kr, Eva Ek 8 000 kr och Bo Alm 3 000 kr. | Tallmo byalag 12000, Eva Ek 8000, Bo Alm 3000",
                "Projektet Ladan beviljas 12 000 kr och projektet Kvarnen 8 000 kr. | - 12000, - 8000",
                "Nämnden beviljar bidrag till Tallmo byalag med 12 000 kr, till Älvnäs IF med 8 000 kr och till Vrena kommun med 3 000 kr. | Tallmo byalag 12000, Älvnäs IF 8000, Vrena kommun 3000",
            })
    void eachGetsItsOwn(String text, String grants) {
        assertEquals(grants, ReadText.of(text).grants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag får 12 000 kr. | Tallmo byalag 12000",
                "Nämnden beviljar Tallmo byalag 12 000 kr, varav 4 000 kr avser Älvnäs IF. | Tallmo byalag 12000",
                "Nämnden beviljar Tallmo byalag 12 000 kr för 2031 och 8 000 kr för 2032. | Tallmo byalag 12000",
                "Nämnden beviljar Tallmo byalag 12 000 kr, dock högst 40 000 kr. | Tallmo byalag 40000",
            })
    void oneKeepsItsAmounts(String text, String grants) {
        assertEquals(grants, ReadText.of(text).grants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nämnden avslår ansökan från Tallmo byalag om 12 000 kr och från Älvnäs IF om 8 000 kr. | 1",
                "Nämnden avslår ansökningarna från Tallmo byalag, 12 000 kr, och Älvnäs IF, 8 000 kr. | 1",
            })
    void aRejectionIsNotParted(String text, int acts) {
        assertEquals(acts, ReadText.of(text).own(ActKind.REJECT).size());
    }
}
