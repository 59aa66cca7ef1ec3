/**
 * Lists whose items are blocks of lines, with labels or without. Enters: lines of text. Leaves: ListTable. Caller:
 * lists.
 */
package se.stodkoll.lists.block;
