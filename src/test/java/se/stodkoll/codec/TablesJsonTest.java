package se.stodkoll.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;

class TablesJsonTest {
    private static final PageVerdict OWN = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());

    private static String json(Grid grid) {
        Page page = new Page(3, 600, 800, List.of(), List.of(), OWN);
        return TablesJson.write(
                        new DocumentLayout("a.pdf", "application/pdf", List.of(new PageLayout(page, List.of(grid)))))
                .replaceAll("\\s+", " ");
    }

    @Test
    void aCellHasItsPlaceInTheTableAndOnThePage() {
        Word year = Word.ofText("År", new Box(10.004, 20, 30.126, 32), "F1");
        Word first = Word.ofText("2025", new Box(32, 20, 50, 32), "F1");
        Grid grid = new Grid(3, 2, 3, 1, List.of(new GridCell(0, 1, 1, 2, List.of(year, first))), 0.87654);
        assertEquals(
                "{ \"file\" : \"a.pdf\", \"tables\" : [ { \"page\" : 3, \"rows\" : 2, \"columns\" : 3, \"headRows\" : 1,"
                        + " \"confidence\" : 0.877, \"box\" : [ 10.0, 20.0, 50.0, 32.0 ], \"cells\" : [ { \"row\" : 0, \"col\" : 1,"
                        + " \"rowSpan\" : 1, \"colSpan\" : 2, \"text\" : \"År 2025\", \"box\" : [ 10.0, 20.0, 50.0, 32.0 ] } ] } ] }",
                json(grid));
    }

    @Test
    void withoutGeometryThereIsNoBox() {
        Grid grid = new Grid(3, 1, 1, 0, List.of(new GridCell(0, 0, 1, 1, List.of(Word.ofPlainText("1")))), 1);
        assertEquals(
                "{ \"file\" : \"a.pdf\", \"tables\" : [ { \"page\" : 3, \"rows\" : 1, \"columns\" : 1, \"headRows\" : 0,"
                        + " \"confidence\" : 1.0, \"cells\" : [ { \"row\" : 0, \"col\" : 0, \"rowSpan\" : 1, \"colSpan\" : 1,"
                        + " \"text\" : \"1\" } ] } ] }",
                json(grid));
    }
}
