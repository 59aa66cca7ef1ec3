package se.stodkoll.reconcile.finding;

import java.util.List;

/** One rule of the contract. Pure; what it needs and does not find makes it silent. */
public interface CaseRule {
    /** What the rule finds, each with the readings that would take the finding away. */
    List<RuleFinding> check(CaseView view);
}
