package se.stodkoll.reconcile.finding;

import java.util.List;

/** One rule that looks beyond one case. Pure; what it needs and does not find makes it silent. */
public interface CrossCaseRule {
    /**
     * A finding and whose it is.
     *
     * @param view position of the case in what was checked
     * @param finding what was found
     */
    record Found(int view, RuleFinding finding) {}

    /** What the rule finds over all cases. */
    List<Found> check(List<CaseView> views);
}
