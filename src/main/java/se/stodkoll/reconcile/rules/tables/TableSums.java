package se.stodkoll.reconcile.rules.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.CellCorrections;
import se.stodkoll.reconcile.budget.SumCheck;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#ROW_SUM} and {@link Rule#COLUMN_SUM}: a row's years do not add up to its total, or a column's items not to
 * a printed sum. Both at once, since a wrong cell breaks both and one cell may correct them.
 */
public final class TableSums implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return CaseTables.of(view).stream()
                .flatMap(t -> check(view, t).stream())
                .toList();
    }

    private static List<RuleFinding> check(CaseView view, BudgetTable budgetTable) {
        TableView table = new TableView(budgetTable);
        SumCheck sums = new SumCheck(table, view.tolerances());
        List<SumCheck.Failure> failures = new ArrayList<>(sums.rows());
        sums.columns().stream()
                .filter(f -> !UnreadCells.hides(table, sums, f.row()))
                .forEach(failures::add);
        List<CellCorrections.Cell> cells = CellCorrections.of(table, failures, view.tolerances());
        return failures.stream().map(f -> finding(view, table, f, cells)).toList();
    }

    private static RuleFinding finding(
            CaseView view, TableView table, SumCheck.Failure f, List<CellCorrections.Cell> cells) {
        Field<Money> printed = table.field(f.row(), f.column()).orElseThrow();
        BilingualText where = f.isRow()
                ? RuleTexts.of("where.row", table.label(f.row()))
                : RuleTexts.of("where.cell", table.label(f.row()), f.column());
        FindingDraft draft = FindingDraft.of(f.isRow() ? Rule.ROW_SUM : Rule.COLUMN_SUM)
                .where(where)
                .money(f.computed(), f.printed())
                .suggest(CellCorrections.suggestion(table, cells))
                .seen(printed)
                .corrections(corrections(table, f, cells));
        parts(table, f).forEach(draft::seen);
        String sum = f.isRow() ? table.label(f.row()) : table.label(f.row()) + " " + f.column();
        return draft.say(
                f.isRow() ? "row.sum" : "column.sum",
                view.place(printed),
                sum,
                FigureFormat.money(f.computed()),
                FigureFormat.money(f.printed()));
    }

    private static List<Field<Money>> parts(TableView table, SumCheck.Failure f) {
        return f.isRow()
                ? List.copyOf(table.rows().get(f.row()).amounts().values())
                : f.parts().keySet().stream()
                        .map(r -> table.field(r, f.column()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** The cells that alone would correct the whole table; where there are none, those that would correct this sum. */
    private static List<RuleFinding.Correction> corrections(
            TableView table, SumCheck.Failure f, List<CellCorrections.Cell> cells) {
        if (!cells.isEmpty()) {
            return cells.stream()
                    .map(c -> new RuleFinding.Correction(c.field(), FindingDraft.canonical(c.wanted())))
                    .toList();
        }
        List<RuleFinding.Correction> corrections = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (String column : table.columns()) {
                Optional<Field<Money>> field = table.field(row, column);
                if (field.isPresent()) {
                    CellCorrections.wanted(table, f, row, column)
                            .ifPresent(w -> corrections.add(
                                    new RuleFinding.Correction(field.get(), FindingDraft.canonical(w))));
                }
            }
        }
        return corrections;
    }
}
