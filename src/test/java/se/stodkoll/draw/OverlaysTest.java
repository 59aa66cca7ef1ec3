package se.stodkoll.draw;

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
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

class OverlaysTest {
    private static final Word HEAD = word("2025", 100, 50);
    private static final Word LABEL = word("Lokaler", 20, 70);
    private static final Word SUM = word("12", 100, 70);
    private static final Word NOTE = word("1)", 160, 70);
    private static final Word PROSE = word("Text", 20, 200);
    private static final Grid GRID =
            new Grid(1, 2, 2, 1, List.of(cell(0, 1, HEAD), cell(1, 0, LABEL), cell(1, 1, SUM)), 0.5);

    private static Word word(String text, double x, double y) {
        return Word.ofText(text, new Box(x, y, x + 40, y + 10), "F1");
    }

    private static GridCell cell(int row, int column, Word word) {
        return new GridCell(row, column, 1, 1, List.of(word));
    }

    private static List<Overlay> overlays(OverlayKind kind, List<Grid> grids) {
        List<Line> lines =
                List.of(new Line(List.of(HEAD)), new Line(List.of(LABEL, SUM, NOTE)), new Line(List.of(PROSE)));
        PageVerdict own = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        Page page = new Page(1, 600, 800, lines, List.of(), own);
        return Overlays.of(page, grids).stream().filter(o -> o.kind() == kind).toList();
    }

    private static List<Box> boxes(OverlayKind kind) {
        return overlays(kind, List.of(GRID)).stream().map(Overlay::box).toList();
    }

    @Test
    void aTableHasItsOutlineWithItsSizeAndConfidence() {
        assertEquals(
                List.of(new Overlay(OverlayKind.GRID, new Box(20, 50, 140, 80), "s. 1: 2 × 2, 0.50")),
                overlays(OverlayKind.GRID, List.of(GRID)));
    }

    @Test
    void columnsAndRowsPartInTheMiddleBetweenTheirCells() {
        assertEquals(List.of(new Box(80, 50, 80, 80)), boxes(OverlayKind.COLUMN));
        assertEquals(List.of(new Box(20, 65, 140, 65)), boxes(OverlayKind.ROW));
    }

    @Test
    void theHeadGoesFromEdgeToEdge() {
        assertEquals(List.of(new Box(20, 50, 140, 60)), boxes(OverlayKind.HEAD_ROW));
    }

    @Test
    void aWordBesideATakenOneIsLeftOverAndOneOfProseIsNot() {
        assertEquals(List.of(NOTE.box().orElseThrow()), boxes(OverlayKind.LEFT_OVER));
        assertEquals(List.of(), overlays(OverlayKind.LEFT_OVER, List.of()));
    }

    @Test
    void aPageWithoutTablesShowsItsLines() {
        assertEquals(3, overlays(OverlayKind.LINE, List.of()).size());
    }
}
