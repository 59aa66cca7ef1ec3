/**
 * Characters joined into words, those that a reader sees apart from those that are left out; what a page says of
 * itself. Enters: what a scan kept. Leaves: PageWords, PageSignals. Callers: pdf; ingest reads what leaves.
 */
package se.stodkoll.pdf.word;
