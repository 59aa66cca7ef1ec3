/**
 * One rule of the contract each, that looks at several cases. Enters: {@link se.stodkoll.reconcile.finding.CaseView}s of all cases.
 * Leaves: findings, each of one case. Callers: reconcile, its incremental.
 */
package se.stodkoll.reconcile.rules.cases;
