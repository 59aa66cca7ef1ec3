/**
 * Words into regions: what is text, in which order it is read, and what only stands on the page beside it. Geometry
 * only, knows no budgets and no Swedish. Enters: words with places, drawn lines. Leaves: {@link se.stodkoll.layout.PageRegions}
 * with the lines that are to be read. Callers: ingest, where lines are made.
 *
 * <pre>
 * words → LineBuilder  what shares a height is a line
 *       → Directions   upright, turned, oblique; watermarks
 *       → LineNumbers  the numbers of the lines
 *       → ReadingOrder      (Gutter, TextColumn) columns of text one after the other
 *       → Blocks       headings, paragraphs, running head and foot
 * </pre>
 */
package se.stodkoll.layout;
