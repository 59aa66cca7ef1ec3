/**
 * What the ink of a row of a table may say: its label, its figures, each way in which they can be read. Enters: words
 * of a row. Leaves: RowDraft with its readings. Callers: the rooms that read tables.
 */
package se.stodkoll.parse.row;
