/**
 * Lists in running lines, an item a line or several in one. Enters: lines of text. Leaves: ListTable. Caller: lists.
 */
package se.stodkoll.lists.line;
