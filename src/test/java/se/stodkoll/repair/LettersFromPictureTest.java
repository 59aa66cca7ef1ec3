package se.stodkoll.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Edit;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/** Words one below the other; the reader's boxes are those of the ink, somewhat smaller. */
class LettersFromPictureTest {
    private static final double READ = 0.8;

    private static List<Word> own(String font, String... texts) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            words.add(Word.ofText(
                    text, new Box(50, 20 * words.size(), 50 + 6 * text.length(), 20 * words.size() + 10), font));
        }
        return words;
    }

    private static List<Word> read(String... texts) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            words.add(Word.ofOcr(
                    text,
                    new Box(51, 20 * words.size() + 2, 49 + 6 * text.length(), 20 * words.size() + 9),
                    READ,
                    List.of()));
        }
        return words;
    }

    private static List<String> mended(List<Word> own, List<Word> read) {
        return MadeText.REPAIR.mendedBy(own, read).stream().map(Word::text).toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "fšr, för, för",
        "slšjdnŠring, slöjdnäring, slöjdnäring",
        "slšjdnŠring, slöjdnaring, slöjdnäring", // the reader lost the dots
        "S\uFFFDftelsen, Stiftelsen, Stiftelsen", // a ligature
        "S\uFFFD\uFFFDelsen, Stiftelsen, Stiftelsen",
        "fÃ¶r, för, för",
        "l\uFFFDner, löner, löner",
        "Fšreningen, Förenlngen, Föreningen", // a slip of the reader's elsewhere
        "ans\uFFFDkan, beslutet, ans\uFFFDkan", // other ink
    })
    void takesTheStrangeLettersAlone(String own, String read, String expected) {
        assertEquals(List.of("landets", expected), mended(own("F", "landets", own), read("landets", read)));
    }

    @Test
    void figuresStayAsTheTextHasThem() {
        assertEquals(
                List.of("1 150 097", "24RS9114", "för"),
                mended(own("F", "1 150 097", "24RS9114", "fšr"), read("1 180 097", "24RS9174", "för")));
    }

    @Test
    void whatALetterMeansHoldsForWordsThatWereNotRead() {
        List<Word> own = own("F", "fšr", "hšst", "Sjšholm");
        assertEquals(List.of("för", "höst", "Sjöholm"), mended(own, read("för", "höst", "xxxxxxxxxxx")));
    }

    @Test
    void anotherFontHasItsOwnLetters() {
        List<Word> own = new ArrayList<>(own("F", "fšr", "hšst"));
        own.add(Word.ofText("hšst", new Box(50, 40, 80, 50), "G"));
        assertEquals(List.of("för", "höst", "hšst"), mended(own, read("för", "höst", "xxxxxxxxxxx")));
    }

    @Test
    void aLetterThatStandsForSeveralIsReadInEachWord() {
        List<Word> own = own("F", "f\uFFFDr", "l\uFFFDn", "\uFFFDr", "f\uFFFDrsta", "h\uFFFDst");
        assertEquals(
                List.of("för", "län", "år", "första", "höst"), mended(own, read("för", "län", "år", "första", "höst")));
    }

    @Test
    void theRawTextAndTheDoubtAreKept() {
        Word word = MadeText.REPAIR.mendedBy(own("F", "fšr"), read("för")).get(0);
        assertEquals(List.of(new Edit(LettersFromPicture.RULE, "fšr", "för")), word.edits());
        assertEquals(Source.REPAIRED, word.source());
        assertEquals(READ, word.confidence());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | \uFFFDg/kg          | false | one unit on a full page",
                "500 | (20\uFFFDg/kg       | false | a unit joined to its figure",
                "500 | 1 2\uFFFD5          | true  | a figure that may lack a digit",
                "20  | \uFFFDg/kg          | true  | one of few words",
                "500 | S\uFFFDelsen \uFFFDr p\uFFFD | true | several: the fonts cannot be believed",
            })
    void aPictureIsReadInsteadWhereItMatters(int words, String strange, boolean better, String why) {
        List<Word> own = new ArrayList<>(MadeText.words("ord ".repeat(words)));
        own.addAll(MadeText.words(strange));
        assertEquals(better, MadeText.REPAIR.isBetterRead(own, own), why);
    }
}
