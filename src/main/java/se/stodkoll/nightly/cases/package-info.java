/**
 * Brings the cases in the ledger up to what was read and decided since the last night. Enters: the ledger, decisions of persons.
 * Leaves: what changed, and the documents as the report tells of them. Callers: nightly, its morning.
 */
package se.stodkoll.nightly.cases;
