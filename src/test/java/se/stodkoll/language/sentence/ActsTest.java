package se.stodkoll.language.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.language.ReadText;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.word.ActKind;

/** Whether a text grants itself, or tells of what was granted before or what may be. */
class ActsTest {
    private static final String HEAD = "Region Mittskog // 2031-04-02 // // ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nämnden satsar 40 000 kr på projektet Lantljus, som Tallmo byalag driver. | Tallmo byalag 40000",
                "Ur avkastningen avsätts 40 000 kr till Tallmo byalag för Lantljus. | Tallmo byalag 40000",
                "Stöd lämnas till Hembygdsföreningen Tallmo för Lantljus med 40 000 kr. | Hembygdsföreningen Tallmo 40000",
                "Bidrag lämnas till Institutionen för Musik och Teater med 40 000 kr. | Institutionen för Musik och Teater 40000",
                "Nämnden beslutar att Tallmo byalag för projektet Lantljus beviljas 40 000 kr. | Tallmo byalag 40000",
                "Nämnden ger Tallmo Mejeri Aktiebolag SEK 40 000 för Lantljus. | Tallmo Mejeri Aktiebolag 40000",
                "Nämnden går in med 40 000 kr i Tallmo Energi AB:s projekt Lantljus. | Tallmo Energi AB 40000",
                "Under förutsättning att EU godkänner projektet beviljas Tallmo byalag stöd med högst 40 000 kr. | Tallmo byalag 40000",
                "Förutsatt att statsbidrag beviljas, får samhällsföreningen i Grebo 40 000 kr till sin lada. | samhällsföreningen i Grebo 40000",
                "Styrelsen beslutar att utbetala 40 000 kr till Tallmo byalag. | Tallmo byalag 40000",
            })
    void whoGetsItBesideWhatItIsFor(String text, String grants) {
        assertEquals(grants, ReadText.of(text).grants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag har hos Region Mittskog ansökt om stöd med 40 000 kr. | Tallmo byalag",
                "Med detta brev vill Svenska kyrkan, Tallmo pastorat söka 40 000 kr. | Svenska kyrkan, Tallmo pastorat",
                "Svenska kyrkan, Tallmo pastorat ansöker om 40 000 kr. | Svenska kyrkan, Tallmo pastorat",
                "Tallmo IF tillsammans med Grebo IF ansöker om 40 000 kr. | Tallmo IF",
            })
    void whoApplies(String text, String applicant) {
        ReadText said = ReadText.of(text);
        assertTrue(said.own(ActKind.APPLY).stream().anyMatch(t -> applicant.equals(said.who(t))), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nämnden för hållbar utveckling har vid dagens möte beslutat att bevilja Tallmo byalag 40 000 kr. | Nämnden för hållbar utveckling",
                "Nämnden för hållbar utveckling kan inte bevilja Tallmo byalag 40 000 kr. | Nämnden för hållbar utveckling",
                "Den 2 april beviljade Region Mittskogs arbetsutskott Tallmo byalag 40 000 kr. | Region Mittskogs arbetsutskott",
                "I enlighet med förslaget beslutar kommunstyrelsens arbetsutskott att bevilja Tallmo byalag 40 000 kr. | kommunstyrelsens arbetsutskott",
            })
    void theBodysNameEndsBeforeItsVerb(String text, String body) {
        ReadText said = ReadText.of(text);
        assertEquals(
                body,
                said.reading().acts().stream()
                        .flatMap(t -> t.roles().giver().stream())
                        .map(said::text)
                        .findFirst()
                        .orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tallmo byalag beviljades 2029 ett bidrag om 40 000 kr.",
                "Nämnden gav 2029-10-17 Tallmo byalag 40 000 kr.",
                "Från regionen har ni år 2029 fått 40 000 kr till ladan.",
                "Tallmo byalag har redan beviljats 40 000 kr.",
                "Tidigare beviljade nämnden Tallmo byalag 40 000 kr.",
            })
    void grantsOfAYearBeforeAreNoneOfThePaper(String text) {
        ReadText said = ReadText.of(HEAD + text);
        assertTrue(
                said.reading().acts().stream()
                        .anyMatch(t -> t.kind() == ActKind.GRANT && t.modality() == Modality.EARLIER),
                text);
        assertEquals("", said.grants(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag beviljas 2031 ett bidrag om 40 000 kr. | Tallmo byalag 40000",
                "Nämnden gav Tallmo byalag 40 000 kr 2031-03-17. | Tallmo byalag 40000",
                "Tallmo byalag beviljas 40 000 kr för utställningen om 1912. | Tallmo byalag 40000",
                "Tallmo byalag beviljas 2032 ett bidrag om 40 000 kr. | Tallmo byalag 40000",
            })
    void thePapersOwnYearAndLaterOnesAreItsOwn(String text, String grants) {
        assertEquals(grants, ReadText.of(HEAD + text).grants());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nämnden gav 2029-10-17 Tallmo byalag 40 000 kr.",
                "Tallmo byalag beviljades 2029 ett bidrag om 40 000 kr."
            })
    void withoutAHeadNoYearIsBefore(String text) {
        assertEquals(1, ReadText.of(text).own(ActKind.GRANT).size(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi samarbetar med Hembygdsföreningen Tallmo, som får 40 000 kr. | 40000",
                "Störst bidrag går i år till Spelmansarkivet, som får 75 000 kr. | 75000",
            })
    void moreOfOneThatIsNamed(String text, String amount) {
        assertTrue(
                ReadText.of(text).own(ActKind.GRANT).stream().anyMatch(t -> amount.equals(ReadText.amount(t))), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I budgeten finns 9 300 000 kr avsatta, en ökning med 400 000 kr jämfört med i år.",
                "Det var 300 000 kr mindre än Tallmo byalag fick förra året, en minskning på 40 000 kr.",
            })
    void howMuchMoreIsNoAmount(String text) {
        assertTrue(
                ReadText.of(text).own(ActKind.GRANT).stream()
                        .noneMatch(t -> List.of("400000", "40000").contains(ReadText.amount(t))),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den förening som får 40 000 kr ska skriva en rapport.",
                "De föreningar som beviljas 40 000 kr ska skriva en rapport.",
                "Om Tallmo byalag beviljas 40 000 kr kan ladan byggas om.",
                "Under förutsättning att Tallmo byalag beviljas 40 000 kr byggs ladan om.",
                "Tallmo byalag kan beviljas 40 000 kr.",
            })
    void whatMayBeIsSupposed(String text) {
        assertEquals("", ReadText.of(text).grants(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nämnden bifaller ansökan från Tallmo byalag om 40 000 kr. | GRANT",
                "Nämnden bifaller Tallmo Byalags ansökan om 40 000 kr. | GRANT",
                "Nämnden avslår ansökan från Tallmo byalag om 40 000 kr. | REJECT",
            })
    void theApplicationIsWhatIsDecidedOn(String text, ActKind kind) {
        ReadText said = ReadText.of(text);
        assertEquals(1, said.own(kind).size(), text);
        assertTrue(said.who(said.own(kind).get(0)).toLowerCase(Locale.ROOT).startsWith("tallmo byalag"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi föreslår att nämnden går in med 40 000 kr i projektet. | 1 | 0",
                "Föreningen önskar att nämnden stöder projektet med 40 000 kr. | 1 | 0",
                "Nämnden går in med 40 000 kr i projektet. | 0 | 1",
                "Vi hoppas att nämnden kan täcka 40 000 kr av kostnaderna. | 1 | 0",
                "Besked väntas även från fonden, dit en ansökan om 40 000 kr har lämnats. | 0 | 0",
                "Nämnden fick in önskemål om drygt 11 miljoner kronor. | 0 | 0",
            })
    void whatWhoAppliesWishesIsAppliedFor(String text, int applied, int granted) {
        ReadText said = ReadText.of(text);
        assertEquals(
                applied,
                said.own(ActKind.APPLY).stream()
                        .filter(t -> t.amount().isPresent())
                        .count(),
                text);
        assertEquals(
                granted,
                said.own(ActKind.GRANT).stream()
                        .filter(t -> t.amount().isPresent())
                        .count(),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Har Tallmo byalag fått 40 000 kr i bidrag av regionen tidigare?",
                "Kommunerna ska ge 4 kronor per invånare till Tallmo byalag.",
                "Tallmo byalag får 30 jackor à 380 kr.",
                "Projektbidrag beviljas för högst 24 månader.",
            })
    void questionsRatesAndRulesGrantNoAmount(String text) {
        assertTrue(
                ReadText.of(text).own(ActKind.GRANT).stream()
                        .allMatch(t -> t.amount().isEmpty()),
                text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Projektbidrag beviljas för högst 24 månader, upp till 50 000 kr."})
    void aKindOfSupportIsNobody(String text) {
        assertTrue(
                ReadText.of(text).own(ActKind.GRANT).stream()
                        .allMatch(t -> t.roles().receiver().isEmpty()),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En tidigare ansökan om 40 000 kr avslogs 2029.",
                "En ansökan om 40 000 kr avslogs 2029.",
                "Tallmo byalag har tidigare ansökt om 40 000 kr."
            })
    void whatWasAppliedForBeforeIsEarlier(String text) {
        assertTrue(
                ReadText.of(HEAD + text).reading().acts().stream()
                        .filter(t -> t.kind() == ActKind.APPLY)
                        .allMatch(t -> t.modality() == Modality.EARLIER),
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "För att få ihop det hela önskar vi stöd med 40 000 kr. | 40000",
                "Vi ansöker om stöd med 40 000 kr. | 40000",
            })
    void aMainVerbEndsTheClauseBeforeIt(String text, String amount) {
        assertTrue(
                ReadText.of(text).own(ActKind.APPLY).stream().anyMatch(t -> amount.equals(ReadText.amount(t))), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi ansöker om stöd med 40 000 kr och hoppas att ni kan hjälpa oss. | APPLICANT",
                "Vi söker 40 000 kr. Vi vet att kommunen har delat ut 62 000 kr i bidrag. | APPLICANT",
                "Ni har sökt 40 000 kr. Vi beviljar er ansökan. | FUNDER",
            })
    void whoDoesWhatTellsWhoSpeaks(String text, TextReading.Speaker speaker) {
        assertEquals(speaker, ReadText.of(text).reading().speaker());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nämnden beviljar Tallmo byalag 40 000 kr och avslår ansökan i övrigt."})
    void theRestOfAnApplicationIsNoMatterOfItsOwn(String text) {
        assertEquals(0, ReadText.of(text).own(ActKind.REJECT).size(), text);
    }
}
