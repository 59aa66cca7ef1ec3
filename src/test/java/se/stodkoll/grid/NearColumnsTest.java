package se.stodkoll.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.layout.Layout;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;

/** Columns hardly farther apart than words are: letters five points wide, blanks of three. */
class NearColumnsTest {
    private static final double LETTER = 5;
    private static final double BLANK = 3;

    private final List<Word> words = new ArrayList<>();

    private void left(double x, double y, String text) {
        double at = x;
        for (String word : text.split(" ")) {
            words.add(Word.ofText(word, new Box(at, y, at + LETTER * word.length(), y + 9), "Arial"));
            at += LETTER * word.length() + BLANK;
        }
    }

    private void right(double x, double y, String text) {
        int blanks = text.split(" ").length - 1;
        left(x - LETTER * (text.length() - blanks) - BLANK * blanks, y, text);
    }

    /** Running text, so that the page has blanks of its own. */
    private void prose() {
        left(60, 40, "Nämnden har tidigare behandlat frågan och bedömer att underlaget är gott och");
        left(60, 52, "att ansökan kan behandlas i den ordning som gäller för stöd till projekt");
    }

    private List<List<String>> rows() {
        Grid grid = GridFinder.find(List.of(
                        new GridPage(1, Layout.of(words, List.of(), 595, 842).textLines(), List.of())))
                .get(0);
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < grid.columns(); c++) {
                row.add(grid.cell(r, c).map(GridCell::text).orElse(""));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void headsASmallBlankApartPartWhereEachIsAlignedWithItsColumn() {
        prose();
        String[] heads = {"Lokaler (kr)", "Arvoden (kr)", "Löner (kr)", "Totalt (kr)"};
        double at = 100;
        for (String head : heads) {
            at += LETTER * (head.length() - 1) + BLANK + 4.5;
            right(at, 80, head);
            right(at, 95, "12 000");
            right(at, 110, "9 500");
        }
        left(60, 95, "2024");
        left(60, 110, "2025");
        assertEquals(List.of("", "Lokaler (kr)", "Arvoden (kr)", "Löner (kr)", "Totalt (kr)"), rows().get(0));
    }

    @Test
    void aHeadOverSeveralColumnsIsWholeThoughItsBlanksLieOverTheBorders() {
        prose();
        left(60, 92, "Kostnader");
        for (int c = 0; c < 3; c++) {
            right(200 + 60 * c, 92, String.valueOf(2024 + c));
            right(200 + 60 * c, 107, "412 000");
            right(200 + 60 * c, 122, "31 500");
        }
        left(60, 107, "Resor");
        left(60, 122, "Lokal");
        left(180, 77, "Belopp i kronor per år och del");
        assertEquals(List.of("Kostnader", "2024", "2025", "2026"), rows().get(1));
        assertEquals(
                1, rows().get(0).stream().distinct().filter(t -> !t.isEmpty()).count());
    }

    @Test
    void aShortFigureAndTheNextColumnsLabelAreTwoCells() {
        prose();
        String[][] sides = {
            {"Arvoden", "400", "Avgifter", "470 000"},
            {"Schabloner", "200", "Näringsliv", "287 000"},
            {"Tryck", "300", "Fonder", "700 000"}
        };
        for (int r = 0; r < sides.length; r++) {
            left(60, 80 + 15 * r, sides[r][0]);
            right(240, 80 + 15 * r, sides[r][1]);
            left(244.5, 80 + 15 * r, sides[r][2]);
            right(420, 80 + 15 * r, sides[r][3]);
        }
        assertEquals(List.of("Arvoden", "400", "Avgifter", "470 000"), rows().get(0));
    }

    @Test
    void aLabelThatEndsInAYearEndsThere() {
        prose();
        for (int r = 0; r < 3; r++) {
            left(60, 80 + 15 * r, "jan–dec 202" + r);
            left(122, 80 + 15 * r, r + 1 + " 202 545");
            left(200, 80 + 15 * r, "717 000");
        }
        assertEquals(List.of("jan–dec 2020", "1 202 545", "717 000"), rows().get(0));
    }

    @Test
    void aBorderStandsClearOfTheFirstLineOfABrokenLabel() {
        prose();
        right(240, 80, "600");
        left(60, 80, "Resor");
        right(300, 80, "631");
        left(60, 97, "Utbildning för ledare i");
        left(60, 108, "projektet");
        right(240, 108, "164");
        right(300, 108, "987");
        left(60, 125, "Lokal");
        right(240, 125, "3");
        right(300, 125, "584");
        assertEquals(List.of("Utbildning för ledare i projektet", "164", "987"), rows().get(1));
    }
}
