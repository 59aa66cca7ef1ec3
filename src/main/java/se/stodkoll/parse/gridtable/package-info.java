/**
 * The tables of a part: from its grids, and where it has none, by texttable and statement. Enters: PartText. Leaves:
 * PartTables. Callers: application, decision, unread, parse.
 */
package se.stodkoll.parse.gridtable;
