/**
 * One rule of the contract each, of the budget tables of one case. Enters: {@link se.stodkoll.reconcile.finding.CaseView}. Leaves:
 * findings. Caller: reconcile.
 */
package se.stodkoll.reconcile.rules.tables;
