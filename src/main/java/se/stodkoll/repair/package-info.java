/**
 * Puts mangled text right, document by document. Pure; the original is kept. Enters: pages with their text. Leaves: the same with edits.
 * Caller: ingest.
 */
package se.stodkoll.repair;
