/**
 * Tables of budgets in text that has no columns, read by words, the run of figures that ends a line, and sums. Enters:
 * lines of a part. Leaves: FoundTable list. Caller: gridtable.
 */
package se.stodkoll.parse.texttable;
