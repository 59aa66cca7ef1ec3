/**
 * A page's drawing gone through once, in order: characters as shown, drawn lines, paths, filled-in fields. Enters: a
 * page. Leaves: Glyph list, rulings, images. Callers: pdf and its word and sign rooms.
 */
package se.stodkoll.pdf.scan;
