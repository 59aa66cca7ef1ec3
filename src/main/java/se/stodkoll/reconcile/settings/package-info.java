/**
 * What the rules hold to: severities, tolerances, thresholds. Enters: a configuration as a map. Leaves:
 * {@link se.stodkoll.reconcile.settings.RuleSettings}. Callers: the rooms of reconcile, nightly.
 */
package se.stodkoll.reconcile.settings;
