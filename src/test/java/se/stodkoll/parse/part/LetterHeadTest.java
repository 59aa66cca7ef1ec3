package se.stodkoll.parse.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadePage;
import se.stodkoll.text.Readings;

/** Who a letter is from and to, by its head alone. */
class LetterHeadTest {
    private static LetterHead head(String text) {
        return new LetterHead(PartText.of(
                PartKind.OTHER, MadePage.plain(Arrays.asList(text.split("//"))), Map.of(), new Readings("d")));
    }

    private static String sender(String text) {
        return head(text).sender().map(Field::value).orElse("-");
    }

    private static String addressee(String text) {
        return head(text).addressee().map(Field::value).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Från: Tallmo byalag // Till: Region Mittskog // Vi söker pengar. | Tallmo byalag",
                "Brev om ladan // Avsändare: Tallmo byalag // Vi söker pengar. | Tallmo byalag",
                "Från Tallmo byalag, Box 14 // Till Region Mittskog | Tallmo byalag",
                "Från: Tallmo byalag, Kvarngatan 4 // Till: Region Mittskog | Tallmo byalag",
                "Tallmo byalag // Till // Region Mittskog // Vi söker pengar. | Tallmo byalag",
                "Tallmo byalag // Mittskogs kommun // Box 14 // Vi söker pengar. | Tallmo byalag",
                "Tallmo byalag, 123 45 Vik // Till: Region Mittskog | Tallmo byalag",
            })
    void whoWrites(String text, String sender) {
        assertEquals(sender, sender(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tallmo byalag // Vi söker pengar till ladan.",
                "Eva Ek // Till: Region Mittskog // Vi söker pengar.",
                "Från hage till fabrik // En plan för bygden // Vi söker pengar.",
                "Ansökan // Vi söker pengar. // Tallmo byalag // Box 14",
                "Vik den 2 mars // Hej! // Vi söker // pengar // till ladan // som är röd // Från: Tallmo byalag",
            })
    void nobodyIsSaidToWrite(String text) {
        assertEquals("-", sender(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag // Till: Region Mittskog // Vi söker pengar. | Region Mittskog",
                "Tallmo byalag // Till Mittskogs kommun, Box 14 // Vi söker pengar. | Mittskogs kommun",
                "Region Mittskog // Tallmo byalag // Kvarngatan 4 // 123 45 Vik // Er ansökan beviljas. | Tallmo byalag",
                "Region Mittskog // Tallmo byalag // Box 14 // Er ansökan beviljas. | Tallmo byalag",
                "Region Mittskog // Tallmo byalag // Att: Eva Ek // Er ansökan beviljas. | Tallmo byalag",
                "Region Mittskog // Ladans Vänner // c/o Eva Ek // Er ansökan beviljas. | Ladans Vänner",
                "Region Mittskog // Hej Tallmo scoutkår! // Ni får pengarna. | Tallmo scoutkår",
                "Region Mittskog // Till styrelsen i Tallmo hembygdsgille // Ni får pengarna. | Tallmo hembygdsgille",
            })
    void whoIsWrittenTo(String text, String addressee) {
        assertEquals(addressee, addressee(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Mittskog // Er ansökan beviljas.",
                "Region Mittskog // Box 14 // 123 45 Vik // Er ansökan beviljas.",
                "Region Mittskog // Till våren målas ladan // Er ansökan beviljas.",
                "Region Mittskog // Ladan vid ån // Kvarngatan 4 // Er ansökan beviljas.",
                "Region Mittskog // Bästa Eva Ek! // Er ansökan beviljas.",
            })
    void nobodyIsSaidToBeWrittenTo(String text) {
        assertEquals("-", addressee(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kvarngatan 4 | true",
                "Storåsvägen 12 B | true",
                "Box 14 | true",
                "123 45 Vik | true",
                "c/o Eva Ek | true",
                "Tallmo byalag | false",
                "Region Mittskog | false",
                "Vi söker pengar till ladan. | false",
            })
    void linesOfAddresses(String line, boolean address) {
        assertEquals(address, LetterHead.isAddress(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tallmo byalag | true",
                "Älvnäs Idrottsförening, Box 14 | true",
                "Kvarnens Bageri AB | true",
                "Stiftelsen Ladan | true",
                "Eva Ek | false",
                "Ansökan om pengar | false",
                "Ladan lagas i vår | false",
                "Bidrag till områden | false",
                "Körning av grus | false",
                "Tallmo jaktlag | true",
                "Ladan vid ån | false",
            })
    void linesOfNames(String line, boolean name) {
        assertEquals(name, LetterHead.isName(line));
    }
}
