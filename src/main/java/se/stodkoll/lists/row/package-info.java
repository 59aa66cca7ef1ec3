/**
 * A list and its rows, and what tells them: words, weights, the look of a cell, an item of one line. Enters: words
 * with their places. Leaves: ListTable, ListRow, Role. Callers: the other rooms; parse reads what leaves.
 */
package se.stodkoll.lists.row;
