/**
 * What is done beside nights: backup, verification, deleting, and looking how program and machine are. Enters: home, ledger.
 * Leaves: what was done or found. Callers: nightly, its morning, cli.
 */
package se.stodkoll.nightly.upkeep;
