package se.stodkoll.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.stodkoll.model.word.Line;

/** Each row is a line put at the end of a page of its kind: what must be mended, what must be left, and why. */
class RepairLinesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/repair/lines.csv", delimiter = ';', numLinesToSkip = 1)
    void mendsOrLeaves(String page, String line, String expected, String reason) {
        String around = switch (page) {
            case "LOST" -> MadeText.withoutAccents(MadeText.CLEAN);
            case "FONT" -> MadeText.inBrokenFont(MadeText.CLEAN);
            default -> MadeText.CLEAN;
        };
        List<Line> lines = new ArrayList<>(MadeText.lines(around));
        lines.add(MadeText.line(line));

        List<Line> out = MadeText.REPAIR.repair(List.of(lines)).get(0);

        assertEquals(expected, out.get(out.size() - 1).text(), reason);
    }
}
