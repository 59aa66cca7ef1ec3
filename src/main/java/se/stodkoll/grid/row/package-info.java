/** Rows. Enters: a body's lines as cells of known columns. Leaves: rows of one line or several. */
package se.stodkoll.grid.row;
