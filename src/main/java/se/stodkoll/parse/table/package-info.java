/**
 * Rows with several readings into one table, chosen by sums, with its kind, unit and checks. Enters: TableHead,
 * RowDraft list. Leaves: FoundTable, Budget. Callers: the rooms that read tables and make records.
 */
package se.stodkoll.parse.table;
