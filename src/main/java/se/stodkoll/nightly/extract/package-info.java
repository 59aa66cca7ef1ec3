/**
 * One file to its text and records, by this process alone or with other machines. Enters: files, and what was parsed by an
 * earlier program. Leaves: {@link se.stodkoll.nightly.extract.Extraction}s. Callers: nightly, its files and upkeep, cli.
 */
package se.stodkoll.nightly.extract;
