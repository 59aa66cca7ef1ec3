package se.stodkoll.reconcile.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.value.Unit;
import se.stodkoll.reconcile.WrittenTable;

/** Which rows a printed sum may add up, by its label: row numbers from 0, those taken off with a minus. */
class SumReadingTest {
    private static final List<String> FINANCING = List.of(
            "[Offentlig kontantfinansiering] Nora kommun: 1 | 1",
            "[Offentlig kontantfinansiering] Kumla kommun: 1 | 1",
            ". Total offentlig kontantfinansiering: 2 | 2",
            ". Total offentlig finansiering: 2 | 2",
            "[Privat kontantfinansiering] Bergslagens Sparbank: 1 | 1",
            ". Total privat kontantfinansiering: 1 | 1",
            ". Summa medfinansiering: 3 | 3",
            "Stödfinansiering: 2 | 2",
            "! Summa finansiering: 5 | 5",
            "[Senare] Askersunds kommun: 1 | 1",
            "! Summa allt: 6 | 6");
    private static final List<String> COSTS = List.of(
            "[Personal] Projektledare: 3 | 3",
            "[Personal] Ekonom: 1 | 1",
            ". [Personal] Summa personal: 4 | 4",
            "[Övrigt] Resor: 2 | 2",
            ". [Personal] Summa därav: 4 | 4",
            ". Summa kostnader: 6 | 6",
            "Projektintäkter: 1 | 1",
            "! Summa totala kostnader: 5 | 5");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2  | 0 1 / none",
                "3  | none / 0 1 / 2",
                "5  | 4 / none",
                "6  | 0 1 4 / 2 5",
                "8  | 0 1 4 7",
                "10 | 0 1 4 7 9 / 9",
            })
    void financing(int sum, String readings) {
        assertEquals(readings.strip(), written(FINANCING, sum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 0 1", "4 | 3 / 0 1 3 / 0 1 / 2", "5 | 0 1 3 / 2 4", "7 | 0 1 3 -6 / 0 1 3 6"})
    void costs(int sum, String readings) {
        assertEquals(readings.strip(), written(COSTS, sum));
    }

    private static String written(List<String> lines, int sum) {
        TableView table = new TableView(new WrittenTable("d", Unit.SEK).of(lines, List.of()));
        return SumReading.of(table, sum).stream()
                .map(r -> r.signs().isEmpty()
                        ? "none"
                        : r.signs().entrySet().stream()
                                .map(e -> (e.getValue() < 0 ? "-" : "") + e.getKey())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }
}
