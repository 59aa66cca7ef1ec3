package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.lists.ListTable;
import se.stodkoll.lists.ListTables;
import se.stodkoll.model.Grid;
import se.stodkoll.model.Page;
import se.stodkoll.text.TextLine;

/** The lists of who got what in a part: among its grids, else among its lines. */
final class PartLists {
    /** Lines over a grid that may name its unit. */
    private static final int LINES_ABOVE = 3;

    private PartLists() {}

    /**
     * The part's longest list that can be told from a budget by its own words; empty where it has none.
     *
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    static Optional<ListTable> find(List<TextLine> lines, Map<Integer, Page> pages) {
        return all(lines, pages).stream().filter(ListTable::isSure).max(Comparator.comparingInt(t -> t.rows().size()));
    }

    /** All that may be lists, in the order of the pages: those of grids, and where there is none, those of lines. */
    static List<ListTable> all(List<TextLine> lines, Map<Integer, Page> pages) {
        List<ListTable> tables = new ArrayList<>(ofGrids(lines, pages));
        if (tables.stream().noneMatch(ListTable::isSure)) {
            tables.addAll(ListTables.ofLines(lines.stream().filter(l -> l.line().cells().isEmpty()).toList()));
        }
        return tables;
    }

    /** Those among grids alone. */
    static List<ListTable> ofGrids(List<TextLine> lines, Map<Integer, Page> pages) {
        PartGrids grids = new PartGrids(lines, pages);
        return ListTables.of(grids.grids(), grids::placed, grid -> above(lines, grids.first(grid), grid));
    }

    private static String above(List<TextLine> lines, int first, Grid grid) {
        return lines.subList(Math.max(0, first - LINES_ABOVE), first).stream()
                .filter(l -> l.page() == grid.page())
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
    }
}
