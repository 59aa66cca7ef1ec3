package se.stodkoll.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.word.ActKind;

/** Who speaks, what was asked for where it was turned down, and what numbered entries name. */
class TextReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi ansöker om 40 000 kr till vår lada. | APPLICANT",
                "Vi i Tallmo byalag söker bidrag med 40 000 kr. | APPLICANT",
                "Härmed ansöker vi om medfinansiering med 40 000 kr. | APPLICANT",
                "Ni har ansökt om 40 000 kr till er lada. | FUNDER",
                "Er ansökan har tagits emot. | FUNDER",
                "Vi beviljar Tallmo byalag 40 000 kr. | FUNDER",
                "Tallmo byalag ansöker om 40 000 kr. | NOBODY",
                "Tallmo byalag beviljas 40 000 kr. | NOBODY",
                "Vi ses vid ladan på torsdag. | NOBODY",
                "Om vi ansöker om 40 000 kr kan ladan byggas. | NOBODY",
            })
    void whoSpeaks(String text, TextReading.Speaker speaker) {
        assertEquals(speaker, ReadText.of(text).reading().speaker());
    }

    private static String applied(ReadText said) {
        return said.own(ActKind.APPLY).stream()
                .filter(t -> t.amount().isPresent())
                .map(t -> said.who(t) + " " + ReadText.amount(t))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nämnden avslår ansökan från Tallmo byalag om 40 000 kr. | Tallmo byalag 40000",
                "Ansökan från Tallmo byalag om 40 000 kr avslås. | Tallmo byalag 40000",
                "Nämnden bifaller ansökan från Tallmo byalag om 40 000 kr. | Tallmo byalag 40000",
            })
    void whatIsDecidedOnWasAppliedFor(String text, String applied) {
        assertEquals(applied, applied(ReadText.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nämnden avslår ansökan från Tallmo byalag.",
                "Nämnden beviljar Tallmo byalag 40 000 kr.",
                "Tallmo byalag fick tidigare avslag på sin ansökan om 40 000 kr.",
            })
    void nothingElseWas(String text) {
        assertEquals("", applied(ReadText.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nämnden avslår ansökan från Tallmo byalag om 40 000 kr.",
                "Ansökan från Tallmo byalag om 40 000 kr avslås.",
            })
    void aRejectionHasNoAmount(String text) {
        List<StatedAct> rejected = ReadText.of(text).own(ActKind.REJECT);
        assertEquals(1, rejected.size(), text);
        assertTrue(rejected.get(0).amount().isEmpty(), text);
    }

    private static List<String> recipients(ReadText said) {
        return said.reading().naming().stream()
                .filter(TextReading.Naming::recipient)
                .map(n -> said.text(n.name()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inkomna handlingar // // a) Tallmo byalag. Begärt belopp är 40 000 kr. // b) Älvnäs Idrottsförening. Begärt belopp är 8 000 kr. | Tallmo byalag, Älvnäs Idrottsförening",
                "Inkomna handlingar // // 1) Tallmo byalag: ladan lagas. // 2) Älvnäs Idrottsförening: planen slås. | Tallmo byalag, Älvnäs Idrottsförening",
                "Inkomna handlingar // // Tallmo byalag. Begärt belopp är 40 000 kr. | ''",
                "Inkomna handlingar // // 1) Ladan lagas före vintern. // 2) Planen slås. | ''",
            })
    void aNumberedEntryBeginsWithItsName(String text, String names) {
        assertEquals(names, String.join(", ", recipients(ReadText.of(text))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nämnden beviljar Tallmo byalag bidrag enligt ansökan. | true",
                "Ansökan från Tallmo byalag bifalls i sin helhet. | true",
                "Nämnden beviljar Tallmo byalag hela det sökta beloppet. | true",
                "Nämnden beviljar Tallmo byalag bidrag med 40 000 kr. | false",
                "Nämnden beviljar Tallmo byalag en del av det sökta beloppet. | false",
                "Nämnden avslår ansökan från Tallmo byalag i sin helhet. | false",
            })
    void allOfWhatWasAppliedFor(String text, boolean whole) {
        List<StatedAct> decided = ReadText.of(text).reading().acts().stream()
                .filter(t -> t.kind() != ActKind.APPLY)
                .toList();
        assertTrue(!decided.isEmpty(), text);
        assertEquals(whole, decided.stream().anyMatch(StatedAct::whole), text);
    }

    @ParameterizedTest
    @CsvSource({"Kulturnämnden, true", "Kulturnämndens, true", "Nämnden, false", "Nämndens, false", "Styrelsens, false"
    })
    void aWordForAnyBoardNamesNone(String name, boolean board) {
        assertEquals(board, TextReader.isBody(name));
    }
}
