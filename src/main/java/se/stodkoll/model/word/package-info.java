/**
 * What stands on a page: words with their places and how they are set, lines, cells, grids, drawn lines, what stands
 * beside the text.
 */
package se.stodkoll.model.word;
