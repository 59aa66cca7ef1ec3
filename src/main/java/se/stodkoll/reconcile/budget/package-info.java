/**
 * A budget table as rules look at it: by row and column, with its totals, its sums, and the cells that would correct them. Enters: tables
 * as read. Leaves: figures. Callers: the rules.
 */
package se.stodkoll.reconcile.budget;
