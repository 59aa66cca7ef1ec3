/**
 * What a Word document shows a reader: the XML of its parts enters, the same XML without what is hidden, deleted, struck or
 * unseen leaves, with a note of what was left out. Knows runs, styles and shades; knows no lines and no tables' cells. Called
 * by {@code ingest} alone.
 */
package se.stodkoll.ingest.word;
