/**
 * Lists of who got what for what: grids and lines of text as rows whose cells have roles. Enters: grids and lines.
 * Leaves: ListTable. Caller: parse.
 */
package se.stodkoll.lists;
