package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that stand in a row without columns. */
class SeedFiguresTest {
    @ParameterizedTest
    @CsvSource({
        "Resor 90 000 150 000 150 000 10 000 400 000, 5, Resor|90 000|150 000|150 000|10 000|400 000",
        "Hyra 584 800 584 800 584 800 0 1 754 400, 5, Hyra|584 800|584 800|584 800|0|1 754 400",
        "Lokaler 22 200 22 200, 3, Lokaler||22 200|22 200",
        "Arbetad tid 50 000  25 000 75 00, 3, Arbetad tid|50 000|25 000|75 00",
        "Material, 3, ",
    })
    void areParted(String line, int columns, String cells) {
        String read = SeedFigures.row(line, columns)
                .map(f -> f.label() + "|" + String.join("|", f.figures()))
                .orElse(null);
        assertEquals(cells, read);
    }
}
