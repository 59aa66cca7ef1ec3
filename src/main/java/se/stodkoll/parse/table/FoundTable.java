package se.stodkoll.parse.table;

import se.stodkoll.model.budget.BudgetTable;

/**
 * A table as found in a part's lines.
 *
 * @param kind what it is
 * @param head names its columns
 * @param lastLine index of the last line it takes
 * @param table as read
 */
public record FoundTable(TableKind kind, TableHead head, int lastLine, BudgetTable table) {}
