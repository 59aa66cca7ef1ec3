package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.BudgetTable;

/**
 * The tables of a part. Where lines have places or cells, the grids tell; text that has neither is read by its words, and so are
 * statements that no grid holds.
 */
final class PartTables {
    private final List<BudgetTableReader.Found> budgets;
    private final List<BudgetTable> others;

    private PartTables(List<BudgetTableReader.Found> budgets, List<BudgetTable> others) {
        this.budgets = List.copyOf(budgets);
        this.others = List.copyOf(others);
    }

    static PartTables of(PartText text) {
        GridTables.Tables grids = new GridTables(text.lines(), text.pages(), text.readings()).read();
        List<BudgetTableReader.Found> budgets = new ArrayList<>(grids.budgets());
        boolean plain = text.lines().stream().allMatch(l -> l.box().isEmpty() && l.line().cells().isEmpty());
        if (plain) {
            budgets.addAll(new BudgetTableReader(text.lines(), text.pages(), text.readings()).read());
        }
        List<BudgetTableReader.Found> taken = Stream.concat(budgets.stream(), grids.others().stream()).toList();
        List<BudgetTable> others = new ArrayList<>(grids.others().stream().map(BudgetTableReader.Found::table).toList());
        others.addAll(new StatementTables(text.lines(), text.readings()).read(taken));
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
