/**
 * One engine for every table, and its door. Enters: a page's lines of words and its drawn lines. Leaves: grids of cells,
 * whatever they are about. Columns come from the body, heads only name them. Knows no Swedish and no budgets.
 *
 * <p>Inside, each room uses those before it: {@code token} (words to tokens, lines and blocks), {@code column} (a block's
 * columns), {@code row} (lines of cells to rows), {@code cell} (lines to cells, and which of them are the head). This one finds
 * blocks on pages, takes what is no table off them, and follows tables over page breaks.
 */
package se.stodkoll.grid;
