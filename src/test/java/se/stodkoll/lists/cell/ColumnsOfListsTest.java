package se.stodkoll.lists.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.lists.ListText;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;

/** What columns of a list say by their heads and cells: points, outcomes with their amounts, heads that nobody knows. */
class ColumnsOfListsTest {
    private static String row(String heads, String rows, Role... roles) {
        List<List<List<PlacedWord>>> cells = Stream.of(rows.split("//"))
                .map(r -> Arrays.stream(r.split(";", -1))
                        .map(c -> ListText.words(c))
                        .toList())
                .toList();
        return new CellTable(List.of(heads.split(";")), cells)
                .list("Beviljade bidrag", ListWeights.BY_HEAD)
                .map(t -> ListText.shown(t, roles).get(0)
                        + t.rows().stream()
                                .skip(1)
                                .filter(ListRow::isRejected)
                                .map(r -> " – " + r.text(Role.RECIPIENT))
                                .collect(Collectors.joining()))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sökande;Poäng;LAG:s beslut | Tallmo byalag;342;Prioriteras, 468 000//Älvnäs IF;148;Avslås (under 200 p)//Vrena kör;310;Prioriteras, 225 000 | Tallmo byalag, 468 000 – Älvnäs IF",
                "Sökande;Belopp;Status | Tallmo byalag;468 000;Beviljad//Älvnäs IF;0;Avslag//Vrena kör;225 000;Beviljad | Tallmo byalag, 468 000 – Älvnäs IF",
                "Sökande;Medlemmar;Beviljat | Tallmo byalag;342;468 000//Vrena kör;310;225 000 | Tallmo byalag, 468 000",
                "Organisation;Bidrag 2030;Ansökt 2031;Beslut 2031 | Tallmo byalag;60 000;70 000;65 000//Vrena kör;20 000;30 000;25 000 | Tallmo byalag, 65 000",
            })
    void whatWasGrantedBesidePointsOutcomesAndEarlierYears(String heads, String rows, String first) {
        assertEquals(first.replace(", ", " | "), row(heads, rows, Role.RECIPIENT, Role.GRANTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sökande;Belopp;Gård | Tallmo byalag;40 000;Ladan//Vrena kör;25 000;Scenen | Tallmo byalag, Ladan",
                "Sökande;Belopp;Gård;Skick | Tallmo byalag;40 000;Ladan;gott//Vrena kör;25 000;Scenen;dåligt | Tallmo byalag, ''",
            })
    void theOneColumnOfOtherWordsSaysWhatFor(String heads, String rows, String first) {
        assertEquals(first.replace(", ''", " | ").replace(", ", " | "), row(heads, rows, Role.RECIPIENT, Role.PROJECT));
    }
}
