/**
 * Characters of a page that are no letters, with the shape that is drawn for them. Enters: a page. Leaves: DrawnSign
 * list. Callers: pdf, ingest.
 */
package se.stodkoll.pdf.sign;
