package se.stodkoll.parse.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.record.Part;
import se.stodkoll.parse.MadeText;

/** What a project costs, in the forms that applicants write it in, with costs and amounts drawn at random. */
class CostFormsTest {
    private static final int DRAWS = 4;
    private static final String HEAD = """
            Ansökan om bidrag

            Sökande: Tallmo bygdegårdsförening
            Projektets namn: Hela byns scen
            Sökt belopp: 10 000 kr

            Kostnader

            """;

    /** One cost a line or two, all in the same form; what stands before the first and behind the last. */
    enum Form {
        BLANK("", "\n", d -> d.what() + " " + d.amount() + " kr"),
        COLON("", "\n", d -> d.what() + ": " + d.amount() + " kr"),
        BULLET("", "\n", d -> "- " + d.what() + ", " + d.amount() + " kr"),
        TAB("", "\n", d -> d.what() + "\t" + d.amount()),
        HEADED_TAB("Kostnadsslag\tBelopp (kr)\n", "\n", d -> d.what() + "\t" + d.amount()),
        WIDE("", "\n", d -> d.what() + " ".repeat(30 - d.what().length()) + d.amount()),
        DOTS("", "\n", d -> d.what() + " ........ " + d.amount() + " kr"),
        BELOW("", "\n", d -> d.what() + "\n" + d.amount() + " kr"),
        BARE_BELOW("Kostnad\nBelopp\n", "\n", d -> d.what() + "\n" + d.amount().replace(' ', '.')),
        BEFORE("", "\n", d -> d.amount() + " kr – " + d.what()),
        OLD_UNIT("", "\n", d -> d.what() + " " + d.amount() + ":-"),
        NUMBERED("", "\n", d -> "1. " + d.what() + " " + d.amount() + " kr"),
        SHARE("", "\n", d -> d.what() + " 20 %\n" + d.amount() + " kr"),
        STROKES("| Kostnad | Belopp |\n|---|---|\n", "\n", d -> "| " + d.what() + " | " + d.amount() + " kr |"),
        LONG("", "\n", d -> d.what() + " i samband med de tre träffarna i Vrena: " + d.kronor() + " kr"),
        RUNNING("Pengarna går så här: ", ", ", d -> d.what() + " " + d.amount() + " kr");

        private final String before;
        private final String between;
        private final Function<Drawn, String> row;

        Form(String before, String between, Function<Drawn, String> row) {
            this.before = before;
            this.between = between;
            this.row = row;
        }

        String of(List<Drawn> costs) {
            List<Drawn> all = new ArrayList<>(costs);
            all.add(new Drawn("", "Summa", Drawn.sum(costs)));
            return before + all.stream().map(row).collect(Collectors.joining(between)) + "\n";
        }
    }

    private static List<String> costs(String text) {
        return MadeText.parts(text).stream()
                .map(Part::content)
                .flatMap(c -> c.application().stream())
                .flatMap(a -> a.budget().stream())
                .flatMap(b -> b.costs().stream())
                .flatMap(t -> t.rows().stream())
                .map(CostFormsTest::shown)
                .toList();
    }

    private static String shown(BudgetRow row) {
        String label = row.label().value().replaceFirst("( 20 %| i samband med .*|[:,])$", "");
        return label + " " + Drawn.kronor(row.total());
    }

    @ParameterizedTest
    @EnumSource
    void everyCostIsRead(Form form) {
        List<String> wanted = new ArrayList<>();
        List<String> read = new ArrayList<>();
        IntStream.range(0, DRAWS).forEach(seed -> {
            List<Drawn> costs = Drawn.costs(new Random(seed), 4 + seed % 3);
            costs.forEach(d -> wanted.add(d.what() + " " + d.kronor()));
            wanted.add("Summa " + Drawn.sum(costs));
            read.addAll(costs(HEAD + form.of(costs)));
        });
        assertEquals(String.join("\n", wanted), String.join("\n", read));
    }

    /** "500:-" is an amount with its unit, "500-" one below nought. */
    @Test
    void aMinusBehindIsNoUnit() {
        String text = HEAD + """
                Kostnadsslag\tBelopp
                Löner\t92 000:-
                Material\t20 000:-
                Avgår: deltagaravgifter\t45 000-
                Summa\t67 000:-
                """;
        assertEquals(
                List.of("Löner 92000", "Material 20000", "Avgår: deltagaravgifter -45000", "Summa 67000"), costs(text));
    }

    /** A figure that ends a cost's name is no thousands of the amount behind it. */
    @Test
    void aNameMayEndInAFigure() {
        String text = HEAD + """
                Löner, se bilaga 2 50 425 kr
                Resor 12 000 kr
                Material, se bilaga 3 32159 kr
                Summa 94 584 kr
                """;
        assertEquals(
                List.of("Löner, se bilaga 2 50425", "Resor 12000", "Material, se bilaga 3 32159", "Summa 94584"),
                costs(text));
    }

    /** A paragraph of amounts that do not come to the last of them is no table. */
    @Test
    void onlyASumMakesATableOfAParagraph() {
        assertEquals(
                List.of(),
                costs(HEAD + "Vi har fått 10 000 kr, 20 000 kr, 30 000 kr och i fjol 40 000 kr av andra.\n"));
    }

    /** What a row of a table of lines says by its place is not taken from the next column where its name runs into the first. */
    @Test
    void aNameMayRunIntoTheFirstColumn() {
        String text = HEAD + """
                Kostnad                  2031        2032      Totalt
                Arvoden till föreläsare från hela landet      70 000     135 000     205 000
                Löner                  20 000      25 000      45 000
                Material               10 000      15 000      25 000
                Summa                 100 000     175 000     275 000
                """;
        assertEquals(
                List.of(
                        "Arvoden till föreläsare från hela landet 205000",
                        "Löner 45000",
                        "Material 25000",
                        "Summa 275000"),
                costs(text));
    }
}
