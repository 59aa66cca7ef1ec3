package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.document.Page;
import se.stodkoll.parse.part.PartGrids;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.statement.StatementTables;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.parse.table.TableKind;
import se.stodkoll.parse.texttable.BudgetTableReader;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/**
 * The tables of a part. Where lines have places or cells, the grids tell. A budget in text that has neither, or whose figures
 * stand right behind their labels in no columns, is read by its words alone, and so are statements that no grid holds.
 */
public final class PartTables {
    private final List<FoundTable> budgets;
    private final List<BudgetTable> others;

    private PartTables(List<FoundTable> budgets, List<BudgetTable> others) {
        this.budgets = List.copyOf(budgets);
        this.others = List.copyOf(others);
    }

    public static PartTables of(PartText text) {
        return of(text.grids(), text.readings());
    }

    /**
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    public static PartTables of(List<TextLine> lines, Map<Integer, Page> pages, Readings readings) {
        return of(new PartGrids(lines, pages), readings);
    }

    private static PartTables of(PartGrids found, Readings readings) {
        List<TextLine> lines = found.lines();
        GridTables.Tables grids = new GridTables(found, readings).read();
        List<FoundTable> budgets = new ArrayList<>(grids.budgets());
        if (budgets.stream().noneMatch(b -> b.kind() == TableKind.COSTS)) {
            List<FoundTable> byWords = new BudgetTableReader(lines, readings)
                    .read().stream()
                            .filter(b -> !isHeldBy(grids.others(), b) && !isHeldBy(grids.budgets(), b))
                            .filter(b -> grids.budgets().stream().noneMatch(g -> g.kind() == b.kind()))
                            .toList();
            budgets.addAll(0, byWords);
        }
        List<FoundTable> taken =
                Stream.concat(budgets.stream(), grids.others().stream()).toList();
        List<BudgetTable> others =
                new ArrayList<>(grids.others().stream().map(FoundTable::table).toList());
        others.addAll(new StatementTables(lines, readings).read(taken));
        return new PartTables(budgets, others);
    }

    /** Whether most lines of a table read by its words stand in grids that are tables of their own. */
    private static boolean isHeldBy(List<FoundTable> grids, FoundTable byWords) {
        long held = IntStream.rangeClosed(byWords.head().firstLine(), byWords.lastLine())
                .filter(line -> grids.stream().anyMatch(g -> line >= g.head().firstLine() && line <= g.lastLine()))
                .count();
        return 2 * held > byWords.lastLine() - byWords.head().firstLine();
    }

    /** Those of costs, financing and what is given in kind. */
    public List<FoundTable> budgets() {
        return budgets;
    }

    /** Statements, and whatever else holds amounts. */
    public List<BudgetTable> others() {
        return others;
    }
}
