/** Cells. Enters: a table's lines and its columns. Leaves: each line's cells, and the head's lines as rows of heads over columns. */
package se.stodkoll.grid.cell;
