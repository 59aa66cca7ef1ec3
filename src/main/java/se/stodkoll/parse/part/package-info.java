/**
 * The text of one part, ready to be read, and what a look at it alone tells: labels, headings, the letter's head,
 * names, numbers. Enters: a part's lines and pages. Leaves: PartText, and fields of single values. Callers: the other
 * rooms.
 */
package se.stodkoll.parse.part;
