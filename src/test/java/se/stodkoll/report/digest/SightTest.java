package se.stodkoll.report.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;

class SightTest {
    /** Places as document, page and top in points (- for none), looked at as the groups that {@code |} parts. */
    @ParameterizedTest
    @CsvSource({
        "a1:100 a1:100, a1:100, the same place once",
        "a1:100 a1:200 a1:300, a1:100+a1:200+a1:300, a column in one picture",
        "a1:600 a1:100 a1:200 a1:500, a1:600+a1:500|a1:100+a1:200, a column too tall for one",
        "a1:100 a2:100 b1:100, a1:100|a2:100|b1:100, other pages and other files",
        "a1:- a1:100, a1:-|a1:100, a place without geometry is in no picture",
    })
    void placesNearEachOtherAreOneSight(String places, String expected, String why) {
        List<Evidence> evidence =
                List.of(places.split(" ")).stream().map(SightTest::place).toList();
        String sights = Sight.of(evidence).stream()
                .map(s -> s.places().stream().map(Evidence::text).collect(Collectors.joining("+")))
                .collect(Collectors.joining("|"));
        assertEquals(expected, sights, why);
    }

    private static Evidence place(String text) {
        String top = text.substring(3);
        Optional<Box> box = top.equals("-")
                ? Optional.empty()
                : Optional.of(new Box(50, Double.parseDouble(top), 90, Double.parseDouble(top) + 10));
        return new Evidence(text.substring(0, 1), Integer.parseInt(text.substring(1, 2)), box, text);
    }
}
