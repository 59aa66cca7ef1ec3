package se.stodkoll.reconcile.rules.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.SumCheck;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#LOW_CONFIDENCE} for a table read from a picture: where a row has a blank and does not add up, or where a
 * printed sum is higher than its rows in every column at once, as it is when a whole row was not read. Such sums cannot
 * be checked, so that a person has to look.
 */
public final class UnreadCells implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return CaseTables.of(view).stream()
                .flatMap(t -> check(view, t).stream())
                .toList();
    }

    private static List<RuleFinding> check(CaseView view, BudgetTable budgetTable) {
        TableView table = new TableView(budgetTable);
        SumCheck sums = new SumCheck(table, view.tolerances());
        List<RuleFinding> found = new ArrayList<>();
        IntStream.range(0, table.rows().size())
                .filter(table::hasUnreadCell)
                .forEach(i -> found.add(finding(view, table, i, "unread.cell")));
        sums.columns().stream()
                .map(SumCheck.Failure::row)
                .distinct()
                .filter(row -> hides(table, sums, row))
                .forEach(row -> found.add(finding(view, table, row, "unread.row")));
        return found;
    }

    /** Whether a printed sum fails in the way that one unread row would make it fail. */
    static boolean hides(TableView table, SumCheck sums, int sum) {
        List<SumCheck.Failure> failures =
                sums.columns().stream().filter(f -> f.row() == sum).toList();
        if (!table.isReadFromPicture()
                || failures.stream().anyMatch(f -> f.printed().compareTo(f.computed()) < 0)) {
            return false;
        }
        boolean inTotal = failures.stream().anyMatch(f -> f.column().equals(TableView.TOTAL));
        Money years = failures.stream()
                .filter(f -> !f.column().equals(TableView.TOTAL))
                .map(f -> f.printed().minus(f.computed()))
                .reduce(Money.ZERO, Money::plus);
        return inTotal
                && failures.stream()
                        .filter(f -> f.column().equals(TableView.TOTAL))
                        .allMatch(f -> f.printed().minus(f.computed()).equals(years));
    }

    private static RuleFinding finding(CaseView view, TableView table, int row, String key) {
        List<Field<Money>> seen =
                new ArrayList<>(table.rows().get(row).amounts().values());
        table.rows().get(row).total().ifPresent(seen::add);
        Field<String> label = table.rows().get(row).label();
        BilingualText where = RuleTexts.of("where.row", label.value());
        return FindingDraft.of(Rule.LOW_CONFIDENCE)
                .where(where)
                .seen(label)
                .seen(seen)
                .say(key, view.place(label), where);
    }
}
