/**
 * Takes the files of a night to where they belong: into the ledger and the archive, to quarantine, or back. Enters: claimed files.
 * Leaves: files settled and counted. Callers: nightly, its upkeep, cli.
 */
package se.stodkoll.nightly.files;
