package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return of(text.lines(), text.pages(), text.readings());
    }

    /**
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    static PartTables of(List<TextLine> lines, Map<Integer, Page> pages, Readings readings) {
        GridTables.Tables grids = new GridTables(lines, pages, readings).read();
        List<BudgetTableReader.Found> budgets = new ArrayList<>(grids.budgets());
        if (budgets.isEmpty()) {
            budgets.addAll(new BudgetTableReader(lines, readings).read());
        }
        List<BudgetTableReader.Found> taken = Stream.concat(budgets.stream(), grids.others().stream()).toList();
        List<BudgetTable> others = new ArrayList<>(grids.others().stream().map(BudgetTableReader.Found::table).toList());
        others.addAll(new StatementTables(lines, readings).read(taken));
        return new PartTables(budgets, others);
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
