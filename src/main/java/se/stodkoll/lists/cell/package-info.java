/**
 * Rows of cells that may be a list, by the roles of their columns. Enters: grids, and lines that stand below each
 * other. Leaves: ListTable. Callers: lists, and its block room.
 */
package se.stodkoll.lists.cell;
