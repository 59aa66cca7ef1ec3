/**
 * What of a page's drawing a reader sees: which layers are on, what is painted last at a place, what is struck through.
 * Enters: paints and letters, in the order they are drawn. Leaves: a {@link se.stodkoll.pdf.paint.Visibility} a letter. Caller: pdf.
 */
package se.stodkoll.pdf.paint;
