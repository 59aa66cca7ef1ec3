/**
 * What a rule sees and what it gives. Enters: a group of records. Leaves: a {@link se.stodkoll.reconcile.finding.CaseView} for the
 * rules, and {@link se.stodkoll.reconcile.finding.RuleFinding}s with the readings that would take them away. Callers: reconcile, its rules
 * and its doubt.
 */
package se.stodkoll.reconcile.finding;
