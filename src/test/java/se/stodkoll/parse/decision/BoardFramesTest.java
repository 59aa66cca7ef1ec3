package se.stodkoll.parse.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.stodkoll.language.TextReader;
import se.stodkoll.model.record.Frame;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.parse.DecisionPhrasingsTest;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;

/** What boards set aside for a year's projects, whole on a line and broken over lines; and what is no frame. */
class BoardFramesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/parse/frames.csv", delimiter = '|', numLinesToSkip = 1)
    void theFrameIsReadWhereYearAndBoardAreTold(String text, String frame) {
        for (int width : new int[] {400, 60, 37}) {
            List<String> lines = DecisionPhrasingsTest.wrapped(text, width);
            PartText part = PartText.of(PartKind.OTHER, MadePage.plain(lines), Map.of(), new Readings("d"));
            List<Frame> found = new BoardFrames(part, TextReader.read(part.flow())).find();
            assertEquals(
                    frame,
                    found.isEmpty()
                            ? "-"
                            : found.stream().map(BoardFramesTest::shown).collect(Collectors.joining(", ")),
                    text);
        }
    }

    private static String shown(Frame f) {
        return f.year() + " " + f.body().value() + " "
                + f.amount().value().kronor().stripTrailingZeros().toPlainString();
    }
}
