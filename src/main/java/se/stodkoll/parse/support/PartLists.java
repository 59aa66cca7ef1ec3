package se.stodkoll.parse.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.facts.Fact;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.TextReader;
import se.stodkoll.lists.ListTables;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.part.PartGrids;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The lists of who got what in a part: among its grids, else among its lines. */
public final class PartLists {
    /** Lines over a grid that may name its unit. */
    private static final int LINES_ABOVE = 3;

    private PartLists() {}

    /** The part's longest list that can be told from a budget by its own words; empty where it has none. */
    public static Optional<ListTable> find(PartGrids grids) {
        return all(grids).stream()
                .filter(ListTable::isSure)
                .max(Comparator.comparingInt(t -> t.rows().size()));
    }

    /** All that may be lists, in the order of the pages: those of grids, and where there is none, those of lines. */
    private static List<ListTable> all(PartGrids grids) {
        List<ListTable> tables = new ArrayList<>(ofGrids(grids));
        if (tables.stream().noneMatch(ListTable::isSure)) {
            tables.addAll(ListTables.ofLines(grids.lines(), TextReader::tells));
        }
        return tables;
    }

    /** Those among grids alone. */
    static List<ListTable> ofGrids(PartGrids grids) {
        return ListTables.of(grids.grids(), grids::placed, grid -> above(grids.lines(), grids.first(grid), grid));
    }

    /**
     * The facts without what stands in a cell of a list of several rows as applied for: that one of many applied for it, and it makes no
     * application of the paper, be its label the column's head or a remark in the cell itself.
     */
    public static List<Fact> beside(PartGrids grids, List<Fact> facts) {
        if (facts.stream().noneMatch(f -> f.slot() == Slot.REQUESTED_AMOUNT)) {
            return facts;
        }
        List<Set<Word>> cells = ofGrids(grids).stream()
                .filter(t -> t.isSure() && t.rows().size() >= ListWeights.LINES_ALIKE)
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.cells().values().stream())
                .map(PartLists::same)
                .toList();
        return facts.stream()
                .filter(f -> f.slot() != Slot.REQUESTED_AMOUNT
                        || cells.stream().noneMatch(c -> c.containsAll(same(f.value()))))
                .toList();
    }

    /** Words by their places: others are printed alike. */
    private static Set<Word> same(List<PlacedWord> words) {
        Set<Word> set = Collections.newSetFromMap(new IdentityHashMap<>());
        words.forEach(w -> set.add(w.word()));
        return set;
    }

    private static String above(List<TextLine> lines, int first, Grid grid) {
        return lines.subList(Math.max(0, first - LINES_ABOVE), first).stream()
                .filter(l -> l.page() == grid.page())
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
    }
}
