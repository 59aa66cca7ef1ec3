/**
 * What a person's decisions do to the records: pure, no clock, no files. Enters: events of the ledger, documents as read,
 * cases as found. Leaves: corrected documents, pairings to hold to, cases with their verdicts. Callers: nightly, web.
 */
package se.stodkoll.review;
