/**
 * Tables of amounts that are no project's budget: income statements, balance sheets, a board's own budget. Enters:
 * lines of a part. Leaves: BudgetTable list. Caller: gridtable.
 */
package se.stodkoll.parse.statement;
