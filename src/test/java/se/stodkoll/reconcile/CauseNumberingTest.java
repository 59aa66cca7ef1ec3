package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.reconcile.settings.RuleSettings;

/** What one place explains is one cause, and what it does not is another. */
class CauseNumberingTest {
    private static final String GOOD = "fin Region Örebro län 1:1: 250123 250000 | 500123";

    @Test
    void aRowAndAColumnThatCrossInAMisprintAreOne() {
        Case matter = reconciled(
                GOOD + " / fin Tillväxtverket: 93610 684120 | 741730 / fin Nora kommun: 156513 -398120 | -241607"
                        + " / fin! Summa finansiering: 500246 500000 | 1000246");
        assertEquals(List.of(List.of(Rule.ROW_SUM, Rule.COLUMN_SUM)), causes(matter));
        assertEquals(
                List.of(Rule.ROW_SUM),
                matter.leads().stream().map(Finding::rule).toList());
        assertEquals(
                List.of(Rule.COLUMN_SUM),
                matter.following(matter.leads().get(0)).stream()
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void anAmountGrantedThatIsNeitherAppliedForNorRestatedIsOne() {
        assertEquals(
                List.of(List.of(Rule.AMOUNT_DIFFERS, Rule.RESTATED_DIFFERS, Rule.CAP_BELOW_PERCENT)),
                causes(reconciled("D.amount=500023")));
    }

    @Test
    void whatDiffersByItselfStandsByItself() {
        List<List<Rule>> causes = causes(reconciled("D.amount=500023 / D.end=2029-12-31 / D.beneficiary=Vrena kommun"));
        assertEquals(
                1,
                causes.stream()
                        .filter(c -> c.contains(Rule.APPLICANT_DIFFERS))
                        .findFirst()
                        .orElseThrow()
                        .size());
        assertEquals(
                0,
                causes.stream()
                        .filter(c -> c.contains(Rule.PERIOD_DIFFERS) && c.contains(Rule.AMOUNT_DIFFERS))
                        .count());
    }

    @Test
    void aMisprintThatSumsWereMadeOfIsOneWithThem() {
        List<List<Rule>> causes = causes(reconciled(GOOD + " / fin Tillväxtverket: 103610 648120 | 741730"
                + " / fin. Total offentlig kontantfinansiering: 353733 898120 | 1241853"
                + " / fin Nora kommun: 156513 -398120 | -241607 / fin! Summa finansiering: 500246 500000 | 1000246"));
        assertEquals(List.of(List.of(Rule.ROW_SUM, Rule.ROW_SUM, Rule.COLUMN_SUM)), causes);
    }

    private static Case reconciled(String statements) {
        return new Reconciler(RuleSettings.DEFAULT)
                .reconcile(WrittenCase.of(statements).documents("case"))
                .get(0);
    }

    private static List<List<Rule>> causes(Case matter) {
        Map<Integer, List<Finding>> byCause = matter.findings().stream().collect(Collectors.groupingBy(Finding::cause));
        return byCause.values().stream()
                .map(c -> c.stream().map(Finding::rule).toList())
                .toList();
    }
}
