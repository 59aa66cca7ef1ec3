/**
 * Whether the text of a page is right Swedish. Enters: the words of a page. Leaves: a {@link se.stodkoll.repair.judge.Judgement}: trust,
 * repair, or read the picture. Callers: repair, ingest.
 */
package se.stodkoll.repair.judge;
