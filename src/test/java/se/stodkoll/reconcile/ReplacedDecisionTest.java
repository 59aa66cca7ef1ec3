package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.settings.RuleSettings;

/** A decision that changes or replaces another stands for the matter; the other is shown and not compared. */
class ReplacedDecisionTest {
    private static final String OLD = "D.amount=400000 / R.amount=400000 / D.date=2025-02-11";

    private static List<DocumentReport> papers(String old, String later) {
        List<DocumentReport> documents = new ArrayList<>(WrittenCase.of(old).documents("old"));
        documents.addAll(WrittenCase.of("no A / D.date=2025-06-11 / " + later).documents("later"));
        return documents;
    }

    private static Set<Rule> rules(Case c) {
        return c.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D.replaces=2025-02-11                                  | by its day, one number",
                "D.dnr= / D.replaces=2025-02-11                         | by its day and the project's name",
                "D.dnr=25RS2002 / D.replaces=2025-02-11                 | by its day, under a number of its own",
                "D.dnr=25RS2002 / D.replaces=25RS1001                   | by its number, under a number of its own",
                "D.dnr=25RS2002 / D.name= / D.replaces=25RS1001         | by its number alone",
            })
    void theLatestIsCompared(String later, String why) {
        for (boolean turned : new boolean[] {false, true}) {
            List<DocumentReport> documents = papers(OLD, later);
            if (turned) {
                Collections.reverse(documents);
            }
            List<Case> cases = new Reconciler(RuleSettings.DEFAULT).reconcile(documents);
            assertEquals(1, cases.size(), why);
            assertEquals(List.of("laterd-1", "oldd-1"), cases.get(0).decision(), why);
            assertEquals(Set.of(Rule.START_BEFORE_DECISION), rules(cases.get(0)), why);
        }
    }

    @Test
    void whatItLeavesUnsaidTheEarlierSays() {
        List<Case> cases = new Reconciler(RuleSettings.DEFAULT)
                .reconcile(papers(
                        "D.end=2026-06-30 / R.end=2026-06-30",
                        "D.replaces=2025-02-11 / D.amount= / D.percent= / R.amount="));
        assertEquals(List.of("laterd-1", "oldd-1"), cases.get(0).decision());
        assertEquals(Set.of(Rule.START_BEFORE_DECISION), rules(cases.get(0)));
    }

    @Test
    void aDayOnAnotherProjectIsAnotherDecision() {
        List<Case> cases = new Reconciler(RuleSettings.DEFAULT)
                .reconcile(papers(
                        "D.percent=50",
                        "D.dnr=25RS2002 / D.name=Levande torg / D.amount=75123 / R.amount=75123"
                                + " / D.replaces=2025-02-11"));
        assertEquals(2, cases.size());
    }
}
