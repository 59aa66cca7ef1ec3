/**
 * One rule of the contract each, of one case: what its decision says against what its application says. Enters:
 * {@link se.stodkoll.reconcile.finding.CaseView}. Leaves: findings. Caller: reconcile.
 */
package se.stodkoll.reconcile.rules;
