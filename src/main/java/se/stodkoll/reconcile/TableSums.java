package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * {@link Rule#ROW_SUM} and {@link Rule#COLUMN_SUM}: a row's years do not add up to its total, or a column's items not to
 * a printed sum. Both at once, since a wrong cell breaks both and one cell may mend them.
 */
final class TableSums implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return Tables.of(view).stream().flatMap(t -> check(view, t).stream()).toList();
    }

    private static List<Fired> check(CaseView view, BudgetTable budgetTable) {
        TableView table = new TableView(budgetTable);
        SumCheck sums = new SumCheck(table, view.tolerances());
        List<SumCheck.Failure> failures = new ArrayList<>(sums.rows());
        sums.columns().stream()
                .filter(f -> !UnreadInk.hides(table, sums, f.row()))
                .forEach(failures::add);
        List<CellMends.Cell> cells = CellMends.of(table, failures, view.tolerances());
        return failures.stream().map(f -> fired(view, table, f, cells)).toList();
    }

    private static Fired fired(CaseView view, TableView table, SumCheck.Failure f, List<CellMends.Cell> cells) {
        Field<Money> printed = table.field(f.row(), f.column()).orElseThrow();
        Said where = f.isRow()
                ? RuleTexts.of("where.row", table.label(f.row()))
                : RuleTexts.of("where.cell", table.label(f.row()), f.column());
        Draft draft = Draft.of(f.isRow() ? Rule.ROW_SUM : Rule.COLUMN_SUM)
                .where(where)
                .money(f.computed(), f.printed())
                .suggest(CellMends.suggestion(table, cells))
                .seen(printed)
                .mends(mends(table, f, cells));
        parts(table, f).forEach(draft::seen);
        String sum = f.isRow() ? table.label(f.row()) : table.label(f.row()) + " " + f.column();
        return draft.say(
                f.isRow() ? "row.sum" : "column.sum",
                view.place(printed),
                sum,
                Wording.money(f.computed()),
                Wording.money(f.printed()));
    }

    private static List<Field<Money>> parts(TableView table, SumCheck.Failure f) {
        return f.isRow()
                ? List.copyOf(table.rows().get(f.row()).amounts().values())
                : f.parts().keySet().stream()
                        .map(r -> table.field(r, f.column()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** The cells that alone would mend the whole table; where there are none, those that would mend this sum. */
    private static List<Fired.Mend> mends(TableView table, SumCheck.Failure f, List<CellMends.Cell> cells) {
        if (!cells.isEmpty()) {
            return cells.stream()
                    .map(c -> new Fired.Mend(c.field(), Draft.canonical(c.wanted())))
                    .toList();
        }
        List<Fired.Mend> mends = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (String column : table.columns()) {
                Optional<Field<Money>> field = table.field(row, column);
                if (field.isPresent()) {
                    CellMends.wanted(table, f, row, column)
                            .ifPresent(w -> mends.add(new Fired.Mend(field.get(), Draft.canonical(w))));
                }
            }
        }
        return mends;
    }
}
