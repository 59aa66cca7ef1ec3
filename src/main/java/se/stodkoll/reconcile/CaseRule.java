package se.stodkoll.reconcile;

import java.util.List;

/** One rule of the contract. Pure; what it needs and does not find makes it silent. */
interface CaseRule {
    /** What the rule finds, each with the readings that would take the finding away. */
    List<Fired> check(CaseView view);
}
