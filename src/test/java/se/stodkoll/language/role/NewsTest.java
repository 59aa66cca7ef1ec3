package se.stodkoll.language.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.language.ReadText;
import se.stodkoll.language.word.ActKind;

/** Who gives and who gets in the way that news and press notes tell it. */
class NewsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo Folkets hus får 40 000 kr till nya stolar. | Tallmo Folkets hus 40000",
                "Intresseföreningen Norra sågen erhåller 40 000 kr. | Intresseföreningen Norra sågen 40000",
                "Orkestern Ladfiol med medlemmar bland annat i Grebo får 40 000 kr. | Orkestern Ladfiol 40000",
                "Kraftnav (samarbetet för Norrbygdens föreningar) får 40 000 kr. | Kraftnav (samarbetet för Norrbygdens föreningar) 40000",
                "Ada Almgren, Kemiska institutionen, får 40 000 kr för projektet ”Ladan”. | Ada Almgren, Kemiska institutionen 40000",
                "Tallmo teater, org.nr 802417-6631, beviljas 40 000 kr. | Tallmo teater 40000",
                "Bladet – – Vrena – // // Tallmogården får 40 000 kr. | Tallmogården 40000",
            })
    void whoGets(String text, String grants) {
        assertEquals(grants, ReadText.of(text).grants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag har beviljats stöd från Vrenafonden om 40 000 kr. | Vrenafonden",
                "Tallmo byalag får 40 000 kr i bidrag av Vrena kommun. | Vrena kommun",
                "Totalt delar Vrenafonden ut 40 000 kr till Tallmo byalag. | Vrenafonden",
                "Ansökan från Vrenafonden beviljas med 40 000 kr. | -",
                "Årets beslut ger Tallmo byalag 40 000 kr. | -",
            })
    void whoGives(String text, String giver) {
        ReadText read = ReadText.of(text);
        assertEquals(
                giver,
                read.own(ActKind.GRANT).stream()
                        .flatMap(a -> a.roles().giver().stream())
                        .map(read::text)
                        .findFirst()
                        .orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bygdegårdar får bidrag // // Föreningarna ska rusta sina bygdegårdar.",
                "Masterutbildningar får stöd // // Pengarna gör masterutbildningen bättre.",
                "Fonden har gett stöd till fem ansökningar från Grebo.",
            })
    void aCommonWordOrAPlaceIsNobody(String text) {
        ReadText read = ReadText.of(text);
        assertEquals(
                List.of(),
                read.own(ActKind.GRANT).stream()
                        .flatMap(a -> a.roles().receiver().stream())
                        .map(read::text)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byalaget går självt in med 40 000 kr.",
                "Till fonden inkom 40 000 kr under året.",
                "Summa 40 000 kr. Genom att skicka in ansökan godkänner ni att fonden sparar uppgifterna.",
            })
    void neitherGrantsNorApplies(String text) {
        ReadText read = ReadText.of(text);
        assertEquals(List.of(), read.own(ActKind.GRANT));
        assertEquals(List.of(), read.own(ActKind.APPLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nu får ni 40 000 kr till Ladläger för unga.", "Ni beviljas 40 000 kr till Ladläger för unga."})
    void whatYouGetItFor(String text) {
        ReadText read = ReadText.of(text);
        StatedAct.Roles roles = read.own(ActKind.GRANT).get(0).roles();
        assertEquals("-", roles.receiver().map(read::text).orElse("-"));
        assertEquals("Ladläger för unga", roles.project().map(read::text).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Med projektet Ladan i byn ska unga mötas. Projektet får stöd med 40 000 kr. | Ladan i byn",
                "Byalaget önskade mat till 20 personer. | -",
            })
    void whatFor(String text, String project) {
        ReadText read = ReadText.of(text);
        assertEquals(
                project,
                read.reading().naming().stream()
                        .filter(n -> !n.recipient())
                        .map(n -> read.text(n.name()))
                        .findFirst()
                        .orElse("-"));
    }
}
