package se.stodkoll.reconcile.rules.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.BudgetWords;
import se.stodkoll.reconcile.budget.PrintedTotals;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#OVERHEAD_RATE}: a row that states its rate ("OH 20%") is not that share of the personnel rows of the same
 * year; where the table has no years, of their totals. Silent where there are no personnel rows.
 */
public final class OverheadRate implements CaseRule {
    /** A total may hold this many years' shares, each rounded to a krona. */
    private static final BigDecimal YEARS_IN_LUMP = BigDecimal.valueOf(5);

    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.applications().stream()
                .flatMap(a -> a.budget().flatMap(Budget::costs).stream())
                .flatMap(t -> check(view, new TableView(t)))
                .toList();
    }

    private static Stream<RuleFinding> check(CaseView view, TableView table) {
        List<Integer> personnel = table.items().stream()
                .filter(i -> BudgetWords.PERSONNEL.matcher(table.foldedLabel(i)).find())
                .toList();
        if (personnel.isEmpty()) {
            return Stream.empty();
        }
        return table.items().stream().flatMap(i -> {
            Matcher rate = BudgetWords.RATE.matcher(table.foldedLabel(i));
            return rate.find()
                    ? row(view, table, i, new BigDecimal(rate.group(1).replace(',', '.')), personnel).stream()
                    : Stream.empty();
        });
    }

    private static List<RuleFinding> row(
            CaseView view, TableView table, int row, BigDecimal rate, List<Integer> personnel) {
        PrintedTotals base = PrintedTotals.of(table, personnel);
        List<RuleFinding> found = new ArrayList<>();
        boolean lump = table.years().isEmpty();
        Money aYear = table.tolerance(view.tolerances());
        Money tolerance = lump ? Money.of(aYear.kronor().multiply(YEARS_IN_LUMP)) : aYear;
        for (String year : lump ? List.of(TableView.TOTAL) : table.years()) {
            Optional<Money> printed = table.value(row, year);
            Optional<Money> basis =
                    lump ? base.total() : Optional.ofNullable(base.byYear().get(year));
            if (printed.isPresent() && basis.isPresent()) {
                Money expected = basis.get().percent(rate);
                if (printed.get().differsFrom(expected, tolerance)) {
                    found.add(finding(view, table, row, year, expected, rate));
                }
            }
        }
        return found;
    }

    private static RuleFinding finding(
            CaseView view, TableView table, int row, String year, Money expected, BigDecimal rate) {
        Field<?> at = table.field(row, year)
                .<Field<?>>map(f -> f)
                .orElse(table.rows().get(row).label());
        Money printed = table.value(row, year).orElseThrow();
        BilingualText where = RuleTexts.of("where.cell", table.label(row), year);
        FindingDraft draft = FindingDraft.of(Rule.OVERHEAD_RATE)
                .where(where)
                .money(expected, printed)
                .seen(at);
        table.field(row, year).ifPresent(f -> draft.correction(f, Money.kronor(Math.round(expected.ore() / 100.0))));
        return draft.say(
                "overhead.rate",
                view.place(at),
                where,
                FigureFormat.percent(rate),
                FigureFormat.money(expected),
                FigureFormat.money(printed));
    }
}
