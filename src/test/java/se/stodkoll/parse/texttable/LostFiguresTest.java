package se.stodkoll.parse.texttable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.part.SentenceValues;
import se.stodkoll.parse.row.StrayMarks;
import se.stodkoll.text.Flow;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Readings;
import se.stodkoll.text.vocabulary.Labels;

/** What a reader of pictures makes of figures, their units and the words beside them. */
class LostFiguresTest {
    private static Optional<Money> amount(String sentence) {
        Flow flow = new Flow(MadePage.plain(List.of(sentence)), new Readings("d"));
        return new SentenceValues(flow, 0, flow.text().length()).amount().map(Field::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norrljus kommun beviljas högst 9858 61 kronor.",
                "Norrljus kommun beviljas 12 34 567 89 kr.",
                "beviljas 150 00 kronor"
            })
    void theLastGroupOfABrokenAmountIsNoAmount(String sentence) {
        assertEquals(Optional.empty(), amount(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "projektmedel 2031 333 tkr, 333000",
        "projektmedel 2031 333 000 kr, 333000",
        "beviljas 9858261 kronor, 9858261",
        "anslag 1:1 150 000 kr, 150000",
        "den 1 mars 2031 beviljas 150 000 kr, 150000"
    })
    void otherFiguresBeforeItDoNotMatter(String sentence, long kronor) {
        assertEquals(Optional.of(Money.kronor(kronor)), amount(sentence));
    }

    @ParameterizedTest
    @CsvSource({"Okr, 0", "0kr, 0", "529000kr, 529000", "1.158.000:-, 1.158.000", "-35000kr, -35000"})
    void aUnitIsReadTogetherWithItsFigure(String read, String figure) {
        Word word = Word.ofOcr(read, new Box(0, 0, 50, 10), 0.9, List.of());
        assertEquals(
                Optional.of(figure),
                StrayMarks.figureIn(new PlacedWord(1, word)).map(PlacedWord::text));
    }

    @Test
    void aTextLayersWordStaysAsItIs() {
        assertEquals(
                Optional.empty(),
                StrayMarks.figureIn(new PlacedWord(1, Word.ofText("Okr", new Box(0, 0, 50, 10), "F"))));
    }

    @Test
    void headsAndHeadingsBearAMisreadLetter() {
        assertTrue(TableHeads.isColumn("Totaltkr"));
        assertEquals("Förslag till beslut", Labels.heading("Förslag till beslut i regionala utvecklingshämnden"));
    }
}
