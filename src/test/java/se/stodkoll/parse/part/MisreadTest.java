package se.stodkoll.parse.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** What is put right in the words of a picture's sentences, and what is not. */
class MisreadTest {
    private static Flow flow(String line, boolean picture) {
        Box box = new Box(0, 0, 10, 10);
        List<Word> words = Arrays.stream(line.split(" "))
                .map(w ->
                        picture ? Word.ofOcr(w, box, w.equals("Ge") ? 0.6 : 0.9, List.of()) : Word.ofText(w, box, "F"))
                .toList();
        return new Flow(List.of(new TextLine(1, new Line(words))), new Readings("d"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alt Nora kommun beviljas | att Nora kommun beviljas",
                "aut projektet får påbörjas | att projektet får påbörjas",
                "stöd med 37 & av kostnaderna | stöd med 37 % av kostnaderna",
                "tidigast I december 2021 | tidigast 1 december 2021",
                "Dur RV 2024-7509 | Dnr RV 2024-7509",
                "högst 3:005.823 kronor | högst 3.005.823 kronor",
                "om 870 000.kronor | om 870 000 kronor",
                "kommun arisöker om | kommun ansöker om",
                "den 1 novernber 2021 | den 1 november 2021",
                ".att Nora kommun beviljas | att Nora kommun beviljas",
                "stöd om 35 Ge av | stöd om 35 % av",
                // no neighbour says so
                "ena alt andra | ena alt andra",
                "Berg & Dal | Berg & Dal",
                "37 & 38 | 37 & 38",
                "I projektet | I projektet",
                "i dur och moll | i dur och moll",
                "klockan 10:30 | klockan 10:30",
                "35 st hus | 35 st hus",
                "som besöker | som besöker",
                "kommunen beviljar | kommunen beviljar",
                "att anhålla | att anhålla",
                "för projekt Skog | för projekt Skog",
                "har bevisat | har bevisat",
                "som försöker | som försöker",
                "år 2025. Kronor | år 2025. Kronor"
            })
    void wordsOfAPictureByTheirNeighbours(String read, String said) {
        assertEquals(said, flow(read, true).text().trim());
        assertEquals(read, flow(read, false).text().trim());
    }

    @Test
    void aStopReadBehindAnAmountDoesNotPartItFromItsUnit() {
        Flow flow = flow("dock högst 3 069 935. kronor för", true);
        assertEquals(
                3_069_935,
                new SentenceValues(flow, 0, flow.text().length())
                                .amount()
                                .orElseThrow()
                                .value()
                                .ore()
                        / 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\uFFFD projektet får starta \uFFFDdigast | att projektet får starta tidigast",
                "\uFFFDll och med \uFFFDden | till och med tiden",
                "Koopera\uFFFDv | Koopera\uFFFDv"
            })
    void wordsWithALigatureThatMeansNothing(String read, String said) {
        assertEquals(said, flow(read, false).text().trim());
    }

    @Test
    void aGlyphThatMeansNothingIsDoubtful() {
        Flow flow = flow("Kommunika\uFFFDon", false);
        assertEquals(0.4, flow.string(0, flow.text().length()).orElseThrow().confidence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beviljas 47 5 % av | 47.5 | 0.5",
                "beviljas 5 % av | 5 | 0.9",
                "år 2025 5 % av | 5 | 0.9",
                "totalt 147 5 % av | 5 | 0.9"
            })
    void aPercentageThatLostItsCommaIsDoubtful(String read, BigDecimal percent, double confidence) {
        Flow flow = flow(read, true);
        var field = new SentenceValues(flow, 0, flow.text().length()).percent().orElseThrow();
        assertEquals(percent, field.value());
        assertTrue(field.confidence() <= confidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24-04-01-26-06-30 | 2024-04-01 | 2026-06-30",
                "2025-12-01–2028-1 1-30 | 2025-12-01 | 2028-11-30",
                "2024-04-01-2026-06-30 | 2024-04-01 | 2026-06-30"
            })
    void spansWhoseDashOrBlankWasMisread(String read, String from, String to) {
        Flow flow = flow(read, true);
        var span = new SentenceValues(flow, 0, flow.text().length()).span();
        assertEquals(Optional.of(from), span.start().map(f -> f.value().toString()));
        assertEquals(Optional.of(to), span.end().map(f -> f.value().toString()));
    }
}
