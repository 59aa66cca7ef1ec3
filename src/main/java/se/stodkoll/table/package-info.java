/**
 * Where the columns and rows of a table are: geometry only, knows no budgets. Enters: boxes of words and drawn lines.
 * Leaves: column and row numbers. Caller: parse.
 */
package se.stodkoll.table;
