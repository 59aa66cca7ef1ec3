package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.DiaryNumbers;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;

/** Granting sentences in their phrasings, whole on a line and broken over lines. */
public class DecisionPhrasingsTest {
    public static Decision parse(int width, String... texts) {
        List<String> lines = new ArrayList<>(List.of("Förslag till beslut"));
        for (String text : texts) {
            lines.addAll(wrapped(text, width));
        }
        PartText part = PartText.of(PartKind.DECISION_PROPOSAL, MadePage.plain(lines), Map.of(), new Readings("d"));
        return PartRecords.of(part).get(0).content().decision().orElseThrow();
    }

    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String line = lines.get(lines.size() - 1);
            if (line.length() + word.length() + 1 > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, (line + " " + word).trim());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/parse/grants.csv", delimiter = '|', numLinesToSkip = 1)
    void theGrantIsRead(
            String text, String who, String percent, String amount, String project, String start, String end) {
        for (int width : new int[] {200, 60, 37}) {
            Decision read = parse(width, text);
            assertEquals(Optional.ofNullable(who), value(read.grant().beneficiary()), text);
            assertEquals(number(percent), value(read.grant().percent()).map(BigDecimal::stripTrailingZeros), text);
            assertEquals(
                    number(amount),
                    value(read.grant().maxAmount()).map(m -> m.kronor().stripTrailingZeros()),
                    text);
            assertEquals(Optional.ofNullable(project), value(read.projectName()), text);
            assertEquals(
                    Optional.ofNullable(start), value(read.period().start()).map(Object::toString), text);
            assertEquals(Optional.ofNullable(end), value(read.period().end()).map(Object::toString), text);
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(t -> new BigDecimal(t).stripTrailingZeros());
    }

    private static <T> Optional<T> value(Optional<Field<T>> field) {
        return field.map(Field::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nämnden avslår ansökan från Björkdala kommun om stöd till projektet Skogens matarv.",
                "Ansökan från Stiftelsen Norrljus om medfinansiering av projektet Ljus i vinter avslås."
            })
    void aRejectionGrantsNothing(String text) {
        Decision read = parse(60, text);
        assertTrue(read.grant().rejected(), text);
        assertEquals(Optional.empty(), read.grant().maxAmount());
    }

    @Test
    void anAmountSplitOverSourcesKeepsItsParts() {
        Decision read = parse(
                70,
                "Björkdala kommun beviljas medfinansiering med 50 procent av faktiska kostnader, dock högst 900 000 kr, "
                        + "för projektet Skogens matarv, varav 600 000 kr inom ramen för anslaget för tillväxt och 300 000 kr inom ramen för regionens egna medel.");
        assertEquals(
                List.of("600000", "300000"),
                read.fundingSources().stream()
                        .map(s -> s.amount()
                                .map(a -> a.value().kronor().toPlainString())
                                .orElse(""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dnr: 31RS10422 | 31RS10422",
                "Diarienummer 31RS10422 | 31RS10422",
                "Dnr 31 RS 10422 | 31RS10422",
                "Dnr RUN/123/2031 | RUN/123/2031"
            })
    void diaryNumbers(String line, String number) {
        Flow flow = new Flow(MadePage.plain(Arrays.asList(line, "Datum 2031-03-02")), new Readings("d"));
        assertEquals(Optional.of(number), value(DiaryNumbers.find(flow)));
    }
}
