/** Columns. Enters: a block of lines and the drawn lines. Leaves: the borders between its columns, as its body shows them. */
package se.stodkoll.grid.column;
