/**
 * One engine for every table. Enters: a page's lines of words and its drawn lines. Leaves: grids of cells, whatever they are
 * about. Columns come from the body, heads only name them. Knows no Swedish and no budgets.
 */
package se.stodkoll.grid;
