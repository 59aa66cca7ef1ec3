package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.Readings;

/** A table whose head and sums say nothing is told by what most of its rows are called. */
class TableKindsByRowsTest {
    private static String kinds(String above, String head, List<String> rows, String sum) {
        MadePage page = MadePage.printed().left(60, above).down().down();
        page.left(60, head).right(440, "2031").right(540, "Totalt").down();
        for (String row : rows) {
            page.left(60, row).right(440, "1 000").right(540, "1 000").down();
        }
        if (!sum.isEmpty()) {
            page.left(60, sum)
                    .right(440, rows.size() + " 000")
                    .right(540, rows.size() + " 000")
                    .down();
        }
        return PartTables.of(page.lines(), page.pages(), new Readings("d")).budgets().stream()
                .map(FoundTable::kind)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bilaga; Post; Löner, Resor, Material; Summa; COSTS",
                "Bilaga; Post; Projektledare, Hyra av lada, Trycksaker; Summa; COSTS",
                "Bilaga; Post; Lönekostnader, Takspån, Resor; Summa; COSTS",
                "Bilaga; Post; Region Mittskog, Norrljus kommun, Egen insats; Summa; FINANCING",
                "Bilaga; Post; Sökt stöd, Sponsorer, Tallmo byalag; Summa; FINANCING",
                "Bilaga; Finansiering; Löner, Resor, Material; Summa; FINANCING",
                "Bilaga; Kostnader; Region Mittskog, Norrljus kommun, Egen insats; Summa; COSTS",
                "Bilaga; Post; Löner, Resor, Material; Summa finansiering; FINANCING",
            })
    void headsThenSumsThenRowsTell(String above, String head, String rows, String sum, String kind) {
        assertEquals(kind, kinds(above, head, Arrays.asList(rows.split(", ")), sum));
    }

    /** Rows of neither kind, half of each, or one row alone: nothing tells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bilaga; Post; Eka, Jolle, Kanot; Summa",
                "Bilaga; Post; Löner, Eka, Jolle, Kanot; Summa",
                "Bilaga; Post; Löner, Eka; Summa",
                "Bilaga; Post; Löner; Summa",
            })
    void rowsThatDoNotTellMakeNoKind(String above, String head, String rows, String sum) {
        String kinds = kinds(above, head, Arrays.asList(rows.split(", ")), sum);
        assertFalse(kinds.contains("COSTS") || kinds.contains("FINANCING"), kinds);
    }
}
