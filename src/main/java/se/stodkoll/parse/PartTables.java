package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.BudgetTable;
import se.stodkoll.model.Page;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/**
 * The tables of a part. Where lines have places or cells, the grids tell. A budget in text that has neither, or whose figures
 * stand right behind their labels in no columns, is read by its words alone, and so are statements that no grid holds.
 */
final class PartTables {
    private final List<BudgetTableReader.Found> budgets;
    private final List<BudgetTable> others;

    private PartTables(List<BudgetTableReader.Found> budgets, List<BudgetTable> others) {
        this.budgets = List.copyOf(budgets);
        this.others = List.copyOf(others);
    }

    static PartTables of(PartText text) {
        return of(text.grids(), text.readings());
    }

    /**
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    static PartTables of(List<TextLine> lines, Map<Integer, Page> pages, Readings readings) {
        return of(new PartGrids(lines, pages), readings);
    }

    private static PartTables of(PartGrids found, Readings readings) {
        List<TextLine> lines = found.lines();
        GridTables.Tables grids = new GridTables(found, readings).read();
        List<BudgetTableReader.Found> budgets = new ArrayList<>(grids.budgets());
        if (budgets.isEmpty()) {
            budgets.addAll(new BudgetTableReader(lines, readings).read());
            budgets.removeIf(b -> isHeldBy(grids.others(), b));
        }
        List<BudgetTableReader.Found> taken =
                Stream.concat(budgets.stream(), grids.others().stream()).toList();
        List<BudgetTable> others = new ArrayList<>(
                grids.others().stream().map(BudgetTableReader.Found::table).toList());
        others.addAll(new StatementTables(lines, readings).read(taken));
        return new PartTables(budgets, others);
    }

    /** Whether most lines of a table read by its words stand in grids that are tables of their own. */
    private static boolean isHeldBy(List<BudgetTableReader.Found> grids, BudgetTableReader.Found byWords) {
        long held = IntStream.rangeClosed(byWords.head().firstLine(), byWords.lastLine())
                .filter(line -> grids.stream().anyMatch(g -> line >= g.head().firstLine() && line <= g.lastLine()))
                .count();
        return 2 * held > byWords.lastLine() - byWords.head().firstLine();
    }

    /** Those of costs, financing and what is given in kind. */
    List<BudgetTableReader.Found> budgets() {
        return budgets;
    }

    /** Statements, and whatever else holds amounts. */
    List<BudgetTable> others() {
        return others;
    }
}
