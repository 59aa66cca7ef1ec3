package se.stodkoll.reconcile.rules.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.budget.BudgetWords;
import se.stodkoll.reconcile.budget.PrintedTotals;
import se.stodkoll.reconcile.budget.SupportRows;
import se.stodkoll.reconcile.budget.TableView;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#FUNDING_SHARE_DIFFERS}: the amount applied for is neither the granting body's 1:1 row of the financing
 * table nor its rows together; in the form, its rows "Stödfinansiering". Where the row has another name, it is found by
 * what else shows it ({@link SupportRows}), and any row of the amount applied for will do. Silent where nothing shows it.
 */
public final class FundingShareDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.applications().stream().flatMap(a -> check(view, a)).toList();
    }

    private static Stream<RuleFinding> check(CaseView view, Application a) {
        Optional<BudgetTable> financing = a.budget().flatMap(Budget::financing);
        return a.request().amount().stream()
                .flatMap(applied -> financing.stream().flatMap(t -> check(view, a, applied, new TableView(t))));
    }

    private static Stream<RuleFinding> check(CaseView view, Application a, Field<Money> applied, TableView table) {
        SupportRows support = SupportRows.of(table, Optional.of(applied.value()), decidingBody(view, a));
        List<List<Integer>> candidates = candidates(table, support);
        List<PrintedTotals> sums = candidates.stream()
                .map(rows -> PrintedTotals.of(table, rows))
                .filter(f -> f.total().isPresent())
                .toList();
        Money tolerance = table.tolerance(view.tolerances());
        boolean known = sums.size() == candidates.size() && !sums.isEmpty();
        boolean agrees = sums.stream().anyMatch(f -> !f.total().get().differsFrom(applied.value(), tolerance));
        return known && !agrees
                ? Stream.of(finding(
                        view,
                        applied,
                        sums.get(0),
                        table.label(candidates.get(0).get(0))))
                : Stream.empty();
    }

    /** The body that decides, where it does not apply itself: then rows of its name are its own money too. */
    private static Optional<String> decidingBody(CaseView view, Application a) {
        Optional<String> applicant =
                a.applicant().name().map(f -> FoldedText.organisation(FoldedText.dotless(f.value())));
        return view.decision()
                .flatMap(d -> d.origin().decidingBody())
                .map(f -> FoldedText.dotless(f.value()))
                .filter(body ->
                        applicant.filter(FoldedText.organisation(body)::equals).isEmpty());
    }

    /** The rows that may make up what is applied for, the one to name in a message first. */
    private static List<List<Integer>> candidates(TableView table, SupportRows support) {
        List<List<Integer>> candidates = new ArrayList<>();
        switch (support.evidence()) {
            case FORM -> {
                candidates.add(support.rows());
                each(support.rows().stream()
                                .filter(i -> BudgetWords.STATE_GRANT
                                        .matcher(table.label(i))
                                        .find())
                                .toList())
                        .forEach(candidates::add);
            }
            case STATE_GRANT -> {
                candidates.addAll(each(support.rows()));
                List<Integer> own = ofGrantingBody(table, support.rows().get(0));
                candidates.add(own);
                candidates.add(money(table, own));
            }
            case WORDS, BODY, PROGRAMME -> {
                candidates.add(support.rows());
                candidates.add(money(table, support.rows()));
                candidates.addAll(each(table.items())); // a name shows less than the very amount
            }
            case AMOUNT -> candidates.add(support.rows());
        }
        return candidates.stream().filter(c -> !c.isEmpty()).distinct().toList();
    }

    private static List<List<Integer>> each(List<Integer> rows) {
        return rows.stream().map(List::of).toList();
    }

    /** Without its own people's time. */
    private static List<Integer> money(TableView table, List<Integer> rows) {
        return rows.stream()
                .filter(i -> !BudgetWords.OWN_WORK.matcher(table.foldedLabel(i)).find())
                .toList();
    }

    private static List<Integer> ofGrantingBody(TableView table, int row) {
        return SupportRows.rowsOf(grantingBody(table.foldedLabel(row)), table);
    }

    /** "region x" of "region x, anslag 1:1"; empty where the label names no body before the grant. */
    private static String grantingBody(String label) {
        String before = BudgetWords.STATE_GRANT.split(label, 2)[0];
        return BudgetWords.KIND_OF_MONEY.matcher(before).replaceFirst("");
    }

    private static RuleFinding finding(CaseView view, Field<Money> applied, PrintedTotals row, String label) {
        Money share = row.total().orElseThrow();
        BilingualText where = RuleTexts.of("where.row", label);
        FindingDraft draft = FindingDraft.of(Rule.FUNDING_SHARE_DIFFERS)
                .where(where)
                .money(share, applied.value())
                .seen(applied)
                .correction(applied, share);
        row.single().ifPresent(f -> draft.seen(f).correction(f, applied.value()));
        return draft.say(
                "funding.share.differs",
                view.place(applied),
                FigureFormat.money(applied.value()),
                FigureFormat.money(share),
                where);
    }
}
