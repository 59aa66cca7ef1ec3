/**
 * The cases that lie before people: which, in which order, and what comes next. Enters: cases and decisions. Leaves: cases in
 * order. Callers: the rooms that make pages, and the API.
 */
package se.stodkoll.web.list;
